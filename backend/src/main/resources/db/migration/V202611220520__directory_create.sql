-- The people of a province, as its realm has them and as they log in. Some hundreds a province: each question reads the
-- province's own range of the key, so that roles and units need no index of their own.
create table directory_person (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  user_name text not null,
  display_name text not null,
  email text,
  language text not null default 'th' check (language in ('th', 'en')),
  roles text[] not null,
  units text[] not null,
  active boolean not null default true,
  last_seen_at timestamptz,
  synced_at timestamptz,
  primary key (tenant_id, user_id)
);
create index directory_person_user_name on directory_person (tenant_id, user_name);

alter table directory_person enable row level security;
alter table directory_person force row level security;
create policy tenant on directory_person
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
