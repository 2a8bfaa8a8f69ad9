alter table agenda_item add changes integer not null default 0;

create table agenda_version (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  meeting_id uuid not null,
  number integer not null check (number > 0),
  at timestamptz not null,
  by_position text,
  lines jsonb not null,
  primary key (tenant_id, id),
  unique (tenant_id, meeting_id, number),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);

alter table agenda_version enable row level security;
alter table agenda_version force row level security;
create policy tenant on agenda_version
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
