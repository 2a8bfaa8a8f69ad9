-- How a person wants to be told; who has not chosen has the defaults.
create table notice_choice (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  email_asked text not null check (email_asked in ('NOW', 'DIGEST', 'OFF')),
  email_other text not null check (email_other in ('NOW', 'DIGEST', 'OFF')),
  line_asked text not null check (line_asked in ('NOW', 'DIGEST', 'OFF')),
  line_other text not null check (line_other in ('NOW', 'DIGEST', 'OFF')),
  primary key (tenant_id, user_id)
);
alter table notice_choice enable row level security;
alter table notice_choice force row level security;
create policy tenant on notice_choice
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- What waits for a person's daily digest.
create table digest_item (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  channel text not null check (channel in ('EMAIL', 'LINE')),
  notice_id uuid not null,
  added_at timestamptz not null,
  primary key (tenant_id, user_id, channel, notice_id),
  foreign key (tenant_id, notice_id) references notice (tenant_id, id)
);
create index digest_item_added on digest_item (tenant_id, added_at);
alter table digest_item enable row level security;
alter table digest_item force row level security;
create policy tenant on digest_item
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- One digest a day, whoever comes twice.
create table digest_day (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  channel text not null check (channel in ('EMAIL', 'LINE')),
  day date not null,
  primary key (tenant_id, user_id, channel, day)
);
alter table digest_day enable row level security;
alter table digest_day force row level security;
create policy tenant on digest_day
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
