-- Every word by which something of the province is found: what a word is the beginning of is looked up here, and then asked
-- for by whole words. To ask the index itself for beginnings would read all that the province has of them.
create table search_word (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  word text collate "C" not null,
  primary key (tenant_id, word)
);
alter table search_word enable row level security;
alter table search_word force row level security;
create policy tenant on search_word
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

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
