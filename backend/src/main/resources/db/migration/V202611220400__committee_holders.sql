-- A committee may stand under another; a seat has its time, its holders one after another, and those who may stand in.
alter table committee add column parent_id uuid;
alter table committee add foreign key (tenant_id, parent_id) references committee (tenant_id, id);
create index committee_parent on committee (tenant_id, parent_id) where parent_id is not null;

alter table seat
  add column counts boolean not null default true,
  add column substitutes text not null default 'ANY_WITH_LETTER'
    check (substitutes in ('NONE', 'LISTED', 'ANY_WITH_LETTER')),
  add column substitute_counts boolean not null default true,
  add column since date,
  add column until date,
  add check (until >= since);
update seat set substitutes = 'NONE', substitute_counts = false where basis = 'EXPERT';
alter table seat
  alter column counts drop default,
  alter column substitutes drop default,
  alter column substitute_counts drop default;

-- An order appoints the committee, or changes who sits in it.
create table appointment_order (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  committee_id uuid not null,
  number text not null check (length(number) between 1 and 100),
  issued_on date not null,
  about text check (length(about) <= 500),
  document_id uuid,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, committee_id) references committee (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index appointment_order_committee on appointment_order (tenant_id, committee_id);

-- Who sat in a seat from when to when.
create table tenure (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  seat_id uuid not null,
  name text not null check (length(name) between 1 and 200),
  account text check (length(account) <= 100),
  email text check (length(email) <= 254),
  since date not null,
  until date,
  term_ends date,
  order_id uuid,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, seat_id) references seat (tenant_id, id),
  foreign key (tenant_id, order_id) references appointment_order (tenant_id, id),
  check (until >= since)
);
create index tenure_seat on tenure (tenant_id, seat_id);
create index tenure_account on tenure (tenant_id, account) where account is not null;

create table seat_substitute (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  seat_id uuid not null,
  place integer not null,
  name text not null check (length(name) between 1 and 200),
  position text check (length(position) <= 200),
  account text check (length(account) <= 100),
  email text check (length(email) <= 254),
  primary key (tenant_id, seat_id, place),
  foreign key (tenant_id, seat_id) references seat (tenant_id, id)
);
create index seat_substitute_account on seat_substitute (tenant_id, account) where account is not null;

alter table appointment_order enable row level security;
alter table appointment_order force row level security;
create policy tenant on appointment_order
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table tenure enable row level security;
alter table tenure force row level security;
create policy tenant on tenure
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table seat_substitute enable row level security;
alter table seat_substitute force row level security;
create policy tenant on seat_substitute
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
