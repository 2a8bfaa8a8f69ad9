create table proposal (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  committee_id uuid not null,
  unit text not null,
  title text not null,
  why text not null,
  heading_kind text not null check (heading_kind in ('CHAIR_INFORMS', 'ADOPTION_OF_MINUTES', 'MATTERS_ARISING',
    'FOR_INFORMATION', 'FOR_CONSIDERATION', 'OTHER_MATTERS')),
  presenter_name text,
  minutes integer check (minutes between 1 and 600),
  state text not null check (state in ('WAITING', 'ACCEPTED', 'DECLINED', 'WITHDRAWN')),
  proposed_by_position text not null,
  proposed_at timestamptz not null,
  answered_by_position text,
  answered_at timestamptz,
  reason text,
  meeting_id uuid,
  item_id uuid,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, committee_id) references committee (tenant_id, id),
  foreign key (tenant_id, unit) references unit (tenant_id, code),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id)
);

create index proposal_by_committee on proposal (tenant_id, committee_id, proposed_at desc);
create index proposal_by_unit on proposal (tenant_id, unit, proposed_at desc);

create table proposal_paper (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  proposal_id uuid not null,
  position integer not null,
  document_id uuid not null,
  primary key (tenant_id, proposal_id, position),
  foreign key (tenant_id, proposal_id) references proposal (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);

alter table proposal enable row level security;
alter table proposal force row level security;
create policy tenant on proposal
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table proposal_paper enable row level security;
alter table proposal_paper force row level security;
create policy tenant on proposal_paper
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
