-- What was sent under a key of its sender's, so that it is done once however often it is sent.
create table sent_once (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  path text not null,
  key uuid not null,
  made uuid,
  at timestamptz not null,
  primary key (tenant_id, user_id, path, key)
);
create index sent_once_at on sent_once (tenant_id, at);
alter table sent_once enable row level security;
alter table sent_once force row level security;
create policy tenant on sent_once
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
