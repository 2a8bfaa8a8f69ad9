-- The time that a search may take is that of all its ways together: each leaves the next what is left of it.

-- The limit of the next statement; never so little that a transaction cannot end in order.
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

create or replace function search_newest(ways text[], older_than date[], beyond date, first_day date, last_day date,
  beginning integer, most integer)
returns table (kind text, id uuid, path text, title text, about text, body text, day date)
language plpgsql
set plan_cache_mode = force_custom_plan
set enable_seqscan = off
set enable_indexscan = off
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
