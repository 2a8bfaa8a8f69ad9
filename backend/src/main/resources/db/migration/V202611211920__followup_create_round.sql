-- A period's follow-up of a committee's open assignments.
create table follow_up_round (
  tenant_id text not null default current_setting('app.tenant'),
  id uuid not null,
  committee_id uuid not null,
  every text not null check (every in ('MONTHLY', 'QUARTERLY')),
  opens_on date not null,
  closes_on date not null check (closes_on >= opens_on),
  state text not null check (state in ('PLANNED', 'OPEN', 'COMPILED', 'REPORTED', 'CANCELLED')),
  opened_at timestamptz,
  compiled_at timestamptz,
  asked integer not null,
  answered integer not null,
  late integer not null,
  silent integer not null,
  reason text,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, committee_id) references committee (tenant_id, id)
);
create index follow_up_round_newest on follow_up_round (tenant_id, opens_on desc, id desc);
create index follow_up_round_committee on follow_up_round (tenant_id, committee_id, opens_on desc, id desc);
-- One round of a committee waits or runs at a time; the end of one plans the next.
create unique index follow_up_round_running on follow_up_round (tenant_id, committee_id)
  where state in ('PLANNED', 'OPEN');

alter table follow_up_round enable row level security;
alter table follow_up_round force row level security;
create policy tenant on follow_up_round
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- An assignment of which the round asks; it is answered by the unit's own report.
create table follow_up_line (
  tenant_id text not null default current_setting('app.tenant'),
  round_id uuid not null,
  assignment_id uuid not null,
  unit text not null,
  title text not null,
  due_date date not null,
  state text not null check (state in ('WAITING', 'ANSWERED', 'SILENT', 'WITHDRAWN')),
  overdue boolean not null,
  percent integer not null check (percent between 0 and 100),
  answered_at timestamptz,
  primary key (tenant_id, round_id, assignment_id),
  foreign key (tenant_id, round_id) references follow_up_round (tenant_id, id)
);
create index follow_up_line_assignment on follow_up_line (tenant_id, assignment_id);

alter table follow_up_line enable row level security;
alter table follow_up_line force row level security;
create policy tenant on follow_up_line
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
