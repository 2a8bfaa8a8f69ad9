create table committee (
  tenant_id text not null default current_setting('app.tenant'),
  id uuid not null,
  name text not null check (length(name) between 1 and 300),
  kind text not null check (kind in ('COMMITTEE', 'SUBCOMMITTEE', 'WORKING_GROUP', 'PROVINCIAL_BOARD')),
  secretariat text not null,
  established_on date,
  state text not null check (state in ('ACTIVE', 'DISSOLVED')),
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, secretariat) references unit (tenant_id, code)
);

create index committee_secretariat on committee (tenant_id, secretariat);

alter table committee enable row level security;
alter table committee force row level security;
create policy tenant on committee
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- A seat that is given up stays: meetings of its time still name it.
create table seat (
  tenant_id text not null default current_setting('app.tenant'),
  id uuid not null,
  committee_id uuid not null,
  position text not null check (length(position) between 1 and 200),
  office text not null check (office in ('CHAIR', 'VICE_CHAIR', 'MEMBER', 'SECRETARY', 'ASSISTANT_SECRETARY')),
  basis text not null check (basis in ('EX_OFFICIO', 'REPRESENTATIVE', 'EXPERT')),
  unit text,
  rank integer not null,
  given_up_at timestamptz,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, committee_id) references committee (tenant_id, id),
  foreign key (tenant_id, unit) references unit (tenant_id, code),
  check (basis <> 'REPRESENTATIVE' or unit is not null)
);

create index seat_committee on seat (tenant_id, committee_id) where given_up_at is null;
create index seat_unit on seat (tenant_id, unit) where given_up_at is null;
create unique index seat_one_chair on seat (tenant_id, committee_id) where office = 'CHAIR' and given_up_at is null;

alter table seat enable row level security;
alter table seat force row level security;
create policy tenant on seat
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
