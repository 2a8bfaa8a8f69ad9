-- What was open to outsiders: a meeting that is marked so, or an activity outside of meetings. Of a meeting only what is
-- written beside its own record. Participants are groups with counts, never names.
create table report_activity (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  meeting_id uuid,
  unit text not null,
  title text check (length(title) <= 500),
  held_on date,
  starts_at time,
  ends_at time,
  place text check (length(place) <= 500),
  issues text check (length(issues) <= 5000),
  outcome text check (length(outcome) <= 5000),
  use_of_outcome text check (length(use_of_outcome) <= 5000),
  notice_given boolean not null,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, unit) references unit (tenant_id, code),
  check (meeting_id is not null or title is not null and held_on is not null)
);
create unique index report_activity_meeting on report_activity (tenant_id, meeting_id) where meeting_id is not null;
create index report_activity_unit on report_activity (tenant_id, unit, held_on);
alter table report_activity enable row level security;
alter table report_activity force row level security;
create policy tenant on report_activity using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

create table report_activity_group (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  activity_id uuid not null,
  position integer not null,
  name text not null check (length(name) between 1 and 200),
  people integer not null check (people > 0),
  primary key (tenant_id, activity_id, position),
  foreign key (tenant_id, activity_id) references report_activity (tenant_id, id)
);
alter table report_activity_group enable row level security;
alter table report_activity_group force row level security;
create policy tenant on report_activity_group using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

create table report_activity_photo (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  activity_id uuid not null,
  position integer not null,
  document_id uuid not null,
  primary key (tenant_id, activity_id, position),
  foreign key (tenant_id, activity_id) references report_activity (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
alter table report_activity_photo enable row level security;
alter table report_activity_photo force row level security;
create policy tenant on report_activity_photo using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- The participation report of a unit for half a fiscal year. The number of the item of the OIT list changes every year.
create table report_participation (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  unit text not null,
  year_be integer not null check (year_be between 2500 and 2700),
  half integer not null check (half in (1, 2)),
  item text check (length(item) between 1 and 50),
  state text not null check (state in ('DRAFT', 'PUBLISHED', 'WITHDRAWN')),
  edition integer not null check (edition >= 0),
  reason text check (length(reason) <= 1000),
  created_at timestamptz not null,
  version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, unit, year_be, half),
  foreign key (tenant_id, unit) references unit (tenant_id, code)
);
alter table report_participation enable row level security;
alter table report_participation force row level security;
create policy tenant on report_participation using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- What was published, frozen as it was, edition by edition.
create table report_edition (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  report_id uuid not null,
  number integer not null check (number > 0),
  snapshot jsonb not null,
  pdf uuid not null,
  published_at timestamptz not null,
  published_by text not null,
  primary key (tenant_id, report_id, number),
  foreign key (tenant_id, report_id) references report_participation (tenant_id, id),
  foreign key (tenant_id, pdf) references document (tenant_id, id)
);
alter table report_edition enable row level security;
alter table report_edition force row level security;
create policy tenant on report_edition using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
revoke update, delete, truncate on report_edition from ${application_role};
