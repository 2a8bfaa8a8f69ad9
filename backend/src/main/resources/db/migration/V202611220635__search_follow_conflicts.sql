-- The papers of an item with a conflict of interest are withheld wherever the item was carried on to as well: those
-- meetings are looked at again with the conflict's own.
create index agenda_item_carried_from on agenda_item (tenant_id, carried_from) where carried_from is not null;

create function search_follow_conflicts() returns trigger language plpgsql as $$
declare
  own text := coalesce(current_setting('app.tenant', true), '');
  one text;
begin
  for one in select distinct tenant_id from changed loop
    if one <> own then
      perform set_config('app.tenant', one, true);
    end if;
    with recursive line as (
      select c.item_id as id from changed c where c.tenant_id = one
      union
      select i.id from line l join agenda_item i on i.tenant_id = one and i.carried_from = l.id)
    insert into search_queue (tenant_id, kind, subject)
    select one, 'MEETING', c.meeting_id from changed c where c.tenant_id = one
    union
    select one, 'MEETING', i.meeting_id from line l join agenda_item i on i.tenant_id = one and i.id = l.id;
    if one <> own then
      perform set_config('app.tenant', own, true);
    end if;
  end loop;
  return null;
end
$$;

drop trigger search_added on conflict_of_interest;
drop trigger search_changed on conflict_of_interest;
drop trigger search_removed on conflict_of_interest;
create trigger search_added after insert on conflict_of_interest referencing new table as changed
  for each statement execute function search_follow_conflicts();
create trigger search_changed after update on conflict_of_interest referencing new table as changed
  for each statement execute function search_follow_conflicts();
create trigger search_removed after delete on conflict_of_interest referencing old table as changed
  for each statement execute function search_follow_conflicts();

-- What was not followed until now is looked at once.
do $$
declare
  one text;
begin
  for one in select id from active_province loop
    perform set_config('app.tenant', one, true);
    insert into search_queue (kind, subject)
      select distinct 'MEETING', meeting_id from agenda_item where tenant_id = one and carried_from is not null;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
