create table unit (
  tenant_id text not null default current_setting('app.tenant'),
  id uuid not null,
  code text not null,
  kind text not null check (kind in (
    'AGENCY', 'DISTRICT', 'PAO', 'CITY_MUNICIPALITY', 'TOWN_MUNICIPALITY', 'SUBDISTRICT_MUNICIPALITY', 'SAO')),
  name_th text not null,
  name_en text not null,
  short_th text not null,
  district text,
  position integer not null,
  active boolean not null,
  version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, code)
);

create index unit_district on unit (tenant_id, district);

alter table unit enable row level security;
alter table unit force row level security;
create policy tenant on unit
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
