-- A head's office in a deputy's hands, or only the head's absence, from one day to another (both included). One office has
-- no two deputies on one day: the service sees to it under an advisory lock, for which the key of the office suffices.
create table office_delegation (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  version integer not null,
  principal_id text not null,
  principal_account text not null,
  principal_position text not null,
  deputy_id text,
  deputy_account text,
  deputy_position text,
  kind text check (kind in ('ACTING', 'ON_BEHALF_OF')),
  absent boolean not null,
  begins_on date not null,
  ends_on date not null,
  order_number text,
  order_date date,
  recorded_by text not null,
  recorded_at timestamptz not null,
  revoked_by text,
  revoked_at timestamptz,
  primary key (tenant_id, id),
  check (ends_on >= begins_on),
  check (deputy_id is not null or absent),
  check (deputy_id <> principal_id),
  check ((deputy_id is null) = (kind is null)),
  check ((revoked_at is null) = (revoked_by is null))
);
create index office_delegation_principal on office_delegation (tenant_id, principal_id, ends_on);
create index office_delegation_deputy on office_delegation (tenant_id, deputy_id, ends_on);
create index office_delegation_ends on office_delegation (tenant_id, ends_on);

alter table office_delegation enable row level security;
alter table office_delegation force row level security;
create policy tenant on office_delegation
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
