create table meeting_series (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  committee_id uuid not null,
  rule text not null,
  begins_on date not null,
  begins_at time not null,
  place text not null,
  mode text not null check (mode in ('IN_PERSON', 'ELECTRONIC', 'HYBRID')),
  secrecy text not null check (secrecy in ('ORDINARY', 'SECRET')),
  procurement boolean not null,
  state text not null check (state in ('ACTIVE', 'STOPPED')),
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, committee_id) references committee (tenant_id, id)
);

create index meeting_series_by_committee on meeting_series (tenant_id, committee_id);

create table series_meeting (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  series_id uuid not null,
  due_on date not null,
  meeting_id uuid not null,
  primary key (tenant_id, series_id, due_on),
  foreign key (tenant_id, series_id) references meeting_series (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);

alter table meeting_series enable row level security;
alter table meeting_series force row level security;
create policy tenant on meeting_series
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table series_meeting enable row level security;
alter table series_meeting force row level security;
create policy tenant on series_meeting
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
