-- The LINE account that a person has linked with their own.
create table line_account (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  user_name text not null,
  line_user text not null,
  linked_at timestamptz not null,
  primary key (tenant_id, user_id),
  unique (tenant_id, line_user)
);
alter table line_account enable row level security;
alter table line_account force row level security;
create policy tenant on line_account
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- The one-time code by which a person proves at LINE who they are here; only its SHA-256 is kept.
create table line_code (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  user_name text not null,
  code_hash text not null,
  expires_at timestamptz not null,
  primary key (tenant_id, user_id),
  unique (tenant_id, code_hash)
);
alter table line_code enable row level security;
alter table line_code force row level security;
create policy tenant on line_code
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
