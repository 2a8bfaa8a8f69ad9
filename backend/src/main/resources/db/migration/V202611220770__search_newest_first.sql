-- Of what is asked for the newest, by the words alone: an entry's week, kind and unit stand among its words, so that one
-- index answers whatever is asked for, and what many have is looked through week by week, the newest first, until there is
-- enough of it.
drop index search_entry_newest;
drop index search_entry_kind;
drop index search_entry_unit;
alter index search_entry_words set (gin_pending_list_limit = 256);

-- The entries that the first of these ways brings, then those of the next, until there are so many. Each way brings what is
-- older than its day, or lies beyond what any way looks at by weeks, and so nothing that the ways before it have brought.
create function search_newest(ways text[], older_than date[], beyond date, first_day date, last_day date, beginning integer,
  most integer)
returns table (kind text, id uuid, path text, title text, about text, body text, day date)
language plpgsql
set plan_cache_mode = force_custom_plan
as $$
declare
  brought integer;
begin
  for way in 1 .. cardinality(ways) loop
    perform set_config('app.search', ways[way], true);
    -- the long texts are read of those that are brought, not of all that are put in order
    return query
      select e.kind, e.id, e.path, e.title, e.about, left(e.body, beginning), e.day
      from (select * from search_entry s
        where (older_than[way] is null or s.day < older_than[way] or s.day > beyond)
          and (first_day is null or s.day >= first_day) and (last_day is null or s.day <= last_day)
        order by s.day desc, s.id desc limit most) e;
    get diagnostics brought = row_count;
    most := most - brought;
    exit when most <= 0;
  end loop;
end
$$;

-- What is on record already is written anew.
do $$
declare
  one text;
begin
  for one in select id from active_province loop
    perform set_config('app.tenant', one, true);
    insert into search_queue (kind, subject)
    select distinct owner_kind, owner_id from search_entry where owner_id is not null;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
