-- What somebody is told. The recipient is a unit (unit:agencies/dla), a role (role:governor) or the secretaries of a
-- secretariat (secretariat:agencies/nre). The text is said in the reader's language, from the kind and its arguments.
create table notice (
  tenant_id text not null default current_setting('app.tenant'),
  id uuid not null,
  recipient text not null,
  kind text not null,
  arguments jsonb not null,
  path text not null check (path like '/%'),
  created_at timestamptz not null,
  idempotency_key text not null,
  primary key (tenant_id, id),
  unique (tenant_id, idempotency_key)
);
create index notice_recipient on notice (tenant_id, recipient, created_at desc, id desc);

alter table notice enable row level security;
alter table notice force row level security;
create policy tenant on notice
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- Each person reads for oneself: single notices, and everything up to a moment.
create table notice_read (
  tenant_id text not null default current_setting('app.tenant'),
  user_id text not null,
  notice_id uuid not null,
  read_at timestamptz not null,
  primary key (tenant_id, user_id, notice_id),
  foreign key (tenant_id, notice_id) references notice (tenant_id, id)
);
alter table notice_read enable row level security;
alter table notice_read force row level security;
create policy tenant on notice_read
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

create table notice_read_until (
  tenant_id text not null default current_setting('app.tenant'),
  user_id text not null,
  read_until timestamptz not null,
  primary key (tenant_id, user_id)
);
alter table notice_read_until enable row level security;
alter table notice_read_until force row level security;
create policy tenant on notice_read_until
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
