-- A province's own reminders and ladder, each version from a day on and on its legal basis; without any, the decision
-- tables hold. A version is never changed: another one follows it.
create table ladder_version (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  number integer not null check (number >= 1),
  valid_from date not null,
  legal_basis text not null check (length(legal_basis) between 1 and 1000),
  recorded_at timestamptz not null,
  recorded_by text not null,
  primary key (tenant_id, id),
  constraint ladder_version_number unique (tenant_id, number)
);

-- A step of a version. For what a version has no step of, neither reminder nor escalation, the decision tables hold.
create table ladder_step (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  version_id uuid not null,
  urgency text not null check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'MOST_URGENT')),
  unit_kind text not null check (unit_kind in ('AGENCY', 'DISTRICT', 'LAO')),
  act text not null check (act in ('REMIND', 'ESCALATE')),
  number integer not null check (number between 1 and 9),
  days integer not null check (days between 0 and 365),
  day_kind text not null check (day_kind in ('WORKING', 'CALENDAR')),
  target text not null check (target in ('OFFICER', 'AGENCY_HEAD', 'SECRETARY', 'VICE_GOVERNOR', 'GOVERNOR')),
  reach text not null check (reach in ('BELL', 'EMAIL', 'LINE', 'ALL')),
  primary key (tenant_id, version_id, urgency, unit_kind, act, number),
  foreign key (tenant_id, version_id) references ladder_version (tenant_id, id)
);

alter table ladder_version enable row level security;
alter table ladder_version force row level security;
create policy tenant on ladder_version
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table ladder_step enable row level security;
alter table ladder_step force row level security;
create policy tenant on ladder_step
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
