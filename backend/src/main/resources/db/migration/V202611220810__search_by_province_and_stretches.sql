-- Before each word of an entry stands the code of its province, and its day and the stretches of time it lies in stand among
-- them, so that what many have is looked through stretch by stretch, the newest first, until there is enough of it.
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
drop function search_newest(text[], date[], date, date, date, integer, integer);
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

-- The shortest words of the province that begin so, of each beginning.
create function search_longer(beginnings text[], past_last_letter text, most integer)
returns table (beginning text, word text) language plpgsql
set plan_cache_mode = force_custom_plan
as $$
begin
  return query
    select b.beginning, l.word
    from unnest(beginnings) b (beginning), lateral (select w.word from search_word w
      where w.word >= b.beginning and w.word < b.beginning || past_last_letter
      order by length(w.word), w.word limit most) l;
  perform search_keep_time();
end
$$;

-- A word that no entry of the province has any longer leaves with the last entry that had it, so that nothing of what became
-- secret, was cancelled or corrected stays on record here. It is looked for as anything is: by the policy's own condition.
-- Before a word of an entry stand the two digits of its province.
create function search_forget() returns trigger language plpgsql
set enable_seqscan = off
set enable_indexscan = off
set enable_bitmapscan = on
set cpu_index_tuple_cost = 1
as $$
declare
  asked text := coalesce(current_setting('app.search', true), '');
  week text := (select array_to_tsvector(array_agg(lexeme))::text from unnest(tsvector_to_array(old.words)) lexeme
    where lexeme ~ '^..#w-?[0-9]+$');
  query text;
  one record;
  held boolean;
begin
  for one in
    select w.word, l.lexeme
    from (select unnest(tsvector_to_array(old.words)) except select unnest(tsvector_to_array(new.words))) l (lexeme)
    join search_word w on w.word = substr(l.lexeme, 3)
  loop
    query := array_to_tsvector(array[one.lexeme])::text;
    -- what many have, something of the same week has as well
    perform set_config('app.search', query || ' & ' || week, true);
    execute 'select exists (select from search_entry)' into held;
    if not held then
      perform set_config('app.search', query, true);
      execute 'select exists (select from search_entry)' into held;
    end if;
    if not held then
      delete from search_word where word = one.word;
    end if;
  end loop;
  perform set_config('app.search', asked, true);
  return null;
end
$$;

create trigger search_forgotten after delete on search_entry
  for each row execute function search_forget();
create trigger search_reworded after update on search_entry
  for each row when (old.words is distinct from new.words) execute function search_forget();

-- What is on record already is written anew, from the beginning: the words of before begin with no code.
do $$
declare
  one text;
begin
  for one in select id from active_province loop
    perform set_config('app.tenant', one, true);
    insert into search_queue (kind, subject) select distinct owner_kind, owner_id from search_entry;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
truncate search_entry, search_word;
