-- What the law of electronic meetings wants kept (พ.ร.ก. ว่าด้วยการประชุมผ่านสื่ออิเล็กทรอนิกส์ พ.ศ. 2563 ม.9): the way in, who was
-- identified how before joining, from when to when and from where, troubles, and the recording with its hash.
create table emeeting (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  link text,
  domestic boolean not null default false,
  retention text,
  recording_link text,
  recording_sha256 text check (recording_sha256 ~ '^[0-9a-f]{64}$'),
  recording_noted_at timestamptz,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references meeting (tenant_id, id),
  check ((recording_link is null) = (recording_sha256 is null) and (recording_link is null) = (recording_noted_at is null))
);

create table emeeting_connection (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  meeting_id uuid not null,
  seat_id uuid,
  position text not null,
  name text not null,
  account text,
  identified_by text not null check (identified_by in ('PASSWORD', 'SECOND_FACTOR', 'VOUCHED')),
  voucher text,
  identified_at timestamptz not null,
  joined_at timestamptz not null check (joined_at >= identified_at),
  left_at timestamptz check (left_at >= joined_at),
  address text,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, seat_id) references seat (tenant_id, id),
  check ((identified_by = 'VOUCHED') = (voucher is not null)),
  check ((identified_by = 'VOUCHED') = (account is null))
);
create index emeeting_connection_meeting on emeeting_connection (tenant_id, meeting_id, joined_at);
create unique index emeeting_connection_open on emeeting_connection (tenant_id, meeting_id, account) where left_at is null;

create table emeeting_incident (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  meeting_id uuid not null,
  what text not null,
  reported_by text not null,
  reported_at timestamptz not null,
  resolution text,
  resolved_by text,
  resolved_at timestamptz check (resolved_at >= reported_at),
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  check ((resolved_at is null) = (resolution is null) and (resolved_at is null) = (resolved_by is null))
);
create index emeeting_incident_meeting on emeeting_incident (tenant_id, meeting_id, reported_at);

alter table emeeting enable row level security;
alter table emeeting force row level security;
create policy tenant on emeeting
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table emeeting_connection enable row level security;
alter table emeeting_connection force row level security;
create policy tenant on emeeting_connection
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table emeeting_incident enable row level security;
alter table emeeting_incident force row level security;
create policy tenant on emeeting_incident
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
