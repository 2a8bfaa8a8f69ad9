-- The two subjects that each step of an assignment changes are noted by statements that the database plans once, not
-- anew at each change.
create function search_follow_assignment() returns trigger language plpgsql as $$
declare
  own text := coalesce(current_setting('app.tenant', true), '');
  one text;
begin
  for one in select distinct tenant_id from changed loop
    if one <> own then
      perform set_config('app.tenant', one, true);
    end if;
    insert into search_queue (tenant_id, kind, subject)
    select tenant_id, 'ASSIGNMENT', id from changed where tenant_id = one;
    if one <> own then
      perform set_config('app.tenant', own, true);
    end if;
  end loop;
  return null;
end
$$;

create function search_follow_report() returns trigger language plpgsql as $$
declare
  own text := coalesce(current_setting('app.tenant', true), '');
  one text;
begin
  for one in select distinct tenant_id from changed loop
    if one <> own then
      perform set_config('app.tenant', one, true);
    end if;
    insert into search_queue (tenant_id, kind, subject)
    select distinct tenant_id, 'ASSIGNMENT', assignment_id from changed where tenant_id = one;
    if one <> own then
      perform set_config('app.tenant', own, true);
    end if;
  end loop;
  return null;
end
$$;

do $$
declare
  one record;
begin
  for one in select * from (values
    ('assignment', 'search_follow_assignment'),
    ('progress_report', 'search_follow_report')) as t (name, follow)
  loop
    execute format('drop trigger search_added on %I', one.name);
    execute format('drop trigger search_changed on %I', one.name);
    execute format('drop trigger search_removed on %I', one.name);
    execute format('create trigger search_added after insert on %I referencing new table as changed '
      'for each statement execute function %I()', one.name, one.follow);
    execute format('create trigger search_changed after update on %I referencing new table as changed '
      'for each statement execute function %I()', one.name, one.follow);
    execute format('create trigger search_removed after delete on %I referencing old table as changed '
      'for each statement execute function %I()', one.name, one.follow);
  end loop;
end
$$;
