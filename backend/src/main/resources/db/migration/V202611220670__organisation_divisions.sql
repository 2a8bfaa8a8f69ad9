-- An agency or district gives its own work to its divisions.
alter table unit drop constraint unit_kind_check;
alter table unit
  add constraint unit_kind_check check (kind in (
    'AGENCY', 'DISTRICT', 'PAO', 'CITY_MUNICIPALITY', 'TOWN_MUNICIPALITY', 'SUBDISTRICT_MUNICIPALITY', 'SAO',
    'DIVISION')),
  add column parent text,
  add foreign key (tenant_id, parent) references unit (tenant_id, code),
  add constraint unit_division check ((kind = 'DIVISION') = (parent is not null));

create index unit_parent on unit (tenant_id, parent) where parent is not null;
