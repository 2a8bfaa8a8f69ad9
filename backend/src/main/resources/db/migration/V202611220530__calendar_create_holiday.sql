-- The days on which the offices of a province are closed, besides Saturdays and Sundays: one name a day.
create table holiday (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  day date not null,
  kind text not null check (kind in ('NATIONAL', 'ADDITIONAL', 'LOCAL', 'SUBSTITUTION')),
  name_th text not null check (length(name_th) between 1 and 200),
  name_en text not null check (length(name_en) between 1 and 200),
  source text not null check (length(source) <= 500),
  primary key (tenant_id, id),
  constraint holiday_one_a_day unique (tenant_id, day)
);

-- The years whose standard list a province was given: once, so that what it removed stays removed.
create table holiday_year (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  year integer not null,
  primary key (tenant_id, year)
);

alter table holiday enable row level security;
alter table holiday force row level security;
create policy tenant on holiday
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table holiday_year enable row level security;
alter table holiday_year force row level security;
create policy tenant on holiday_year
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
