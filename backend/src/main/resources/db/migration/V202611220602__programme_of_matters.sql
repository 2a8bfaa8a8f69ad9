-- A recommendation or directive may belong to a programme; every assignment of the matter, however often it is split, does
-- then too.
alter table recommendation
  add column programme_id uuid,
  add foreign key (tenant_id, programme_id) references programme (tenant_id, id);
alter table directive
  add column programme_id uuid,
  add foreign key (tenant_id, programme_id) references programme (tenant_id, id);

create function assignment_takes_programme() returns trigger language plpgsql as $$
begin
  new.programme_id := coalesce(
    (select programme_id from recommendation where (tenant_id, id) = (new.tenant_id, new.matter_id)),
    (select programme_id from directive where (tenant_id, id) = (new.tenant_id, new.matter_id)));
  return new;
end
$$;
create trigger assignment_takes_programme before insert on assignment
  for each row when (new.programme_id is null) execute function assignment_takes_programme();
