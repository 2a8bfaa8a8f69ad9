-- Directives of the governor and letters from outside, each kind with a number of its own that starts anew every year of
-- the Buddhist Era and leaves no gap.
create table directive (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  kind text not null check (kind in ('DIRECTIVE', 'LETTER')),
  number integer not null check (number > 0),
  year_be integer not null check (year_be between 2500 and 2700),
  title text not null,
  text text not null,
  letter_number text,
  letter_date date,
  letter_from text,
  urgency text not null check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'MOST_URGENT')),
  assigner text not null,
  about_kind text check (about_kind in ('ASSIGNMENT', 'MEETING')),
  about_id uuid,
  issued_by text not null,
  issued_by_position text not null,
  issued_at timestamptz not null,
  state text not null check (state in ('OPEN', 'DONE', 'CANCELLED')),
  reason text,
  ended_at timestamptz,
  version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, kind, year_be, number),
  foreign key (tenant_id, assigner) references unit (tenant_id, code),
  constraint directive_letter check (
    num_nonnulls(letter_number, letter_date, letter_from) = case kind when 'LETTER' then 3 else 0 end),
  constraint directive_about check (num_nonnulls(about_kind, about_id) in (0, 2))
);
create index directive_by_state on directive (tenant_id, state, issued_at desc, id);
create index directive_by_assigner on directive (tenant_id, assigner, issued_at desc);
alter table directive enable row level security;
alter table directive force row level security;
create policy tenant on directive using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

create table directive_document (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  directive_id uuid not null,
  position integer not null,
  document_id uuid not null,
  primary key (tenant_id, directive_id, position),
  foreign key (tenant_id, directive_id) references directive (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
alter table directive_document enable row level security;
alter table directive_document force row level security;
create policy tenant on directive_document using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- The last number given; its row is locked until the directive is in, so that none is lost.
create table directive_count (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  kind text not null check (kind in ('DIRECTIVE', 'LETTER')),
  year_be integer not null,
  last_number integer not null,
  primary key (tenant_id, kind, year_be)
);
alter table directive_count enable row level security;
alter table directive_count force row level security;
create policy tenant on directive_count using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

alter table assignment
  add constraint assignment_directive foreign key (tenant_id, directive_id) references directive (tenant_id, id);
