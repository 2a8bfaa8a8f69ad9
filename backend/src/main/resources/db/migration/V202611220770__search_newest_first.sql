-- Of what is asked for the newest, by the words alone: an entry's day and the stretches of time it lies in, its kind and its
-- unit stand among its words, so that one index answers whatever is asked for, and what many have is looked through stretch
-- by stretch, the newest first, until there is enough of it. Each word begins with the code of its province.
drop index search_entry_newest;
drop index search_entry_kind;
drop index search_entry_unit;
alter index search_entry_words set (gin_pending_list_limit = 256);

-- As a query of its own, what is asked for is read once and not with every row (180 ms for 3,000 entries, where 1 ms is
-- enough), and PostgreSQL takes the index for it however little it knows of the words.
drop policy tenant on search_entry;
create policy tenant on search_entry
  using (tenant_id = current_setting('app.tenant', true)
    and words @@ (select coalesce(nullif(current_setting('app.search', true), ''), '!''-''')::tsquery))
  with check (tenant_id = current_setting('app.tenant', true));

-- The time that a search may take is that of all its ways together: each leaves the next what is left of it, but never so
-- little that a transaction cannot end in order.
create function search_keep_time() returns void language plpgsql as $$
declare
  ends text := nullif(current_setting('app.search_ends', true), '');
begin
  if ends is not null then
    perform set_config('statement_timeout',
      greatest(250, ceil(extract(epoch from ends::timestamptz - clock_timestamp()) * 1000))::int::text, true);
  end if;
end
$$;

-- The entries that the first of these ways brings, then those of the next, until there are so many. Each way brings what is
-- not older than the one and older than the other of its days, and so nothing that the ways before it have brought.
-- The words narrow far more than anything else does: to read the place of every entry of the province besides takes longer
-- than all the rest.
create function search_newest(ways text[], since date[], before date[], first_day date, last_day date, beginning integer,
  most integer)
returns table (kind text, id uuid, path text, title text, about text, body text, day date)
language plpgsql
set enable_seqscan = off
set enable_indexscan = off
set cpu_index_tuple_cost = 1
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
        where (since[way] is null or s.day >= since[way]) and (before[way] is null or s.day < before[way])
          and (first_day is null or s.day >= first_day) and (last_day is null or s.day <= last_day)
        order by s.day desc, s.id desc limit most) e;
    get diagnostics brought = row_count;
    most := most - brought;
    exit when most <= 0;
  end loop;
  perform search_keep_time();
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
