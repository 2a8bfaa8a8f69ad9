-- The private address of a person's calendar; only the SHA-256 of its token is kept.
create table calendar_feed (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  token_hash text not null,
  opened_at timestamptz not null,
  primary key (tenant_id, user_id),
  unique (tenant_id, token_hash)
);
alter table calendar_feed enable row level security;
alter table calendar_feed force row level security;
create policy tenant on calendar_feed
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
