-- A word that no entry of the province has any longer leaves the words there are with the last entry that had it, so that
-- nothing of what became secret, was cancelled or corrected stays on record there. It is looked for as anything
-- is: by the policy's own condition.
create function search_forget() returns trigger language plpgsql
set enable_seqscan = off
set enable_indexscan = off
as $$
declare
  asked text := coalesce(current_setting('app.search', true), '');
  province text := array_to_tsvector(array['^' || old.tenant_id])::text;
  week text := array_to_tsvector(array['#' || old.tenant_id || '/' || (old.day - date '1970-01-01') / 7])::text;
  query text;
  one text;
  held boolean;
begin
  for one in
    select w.word from search_word w
    where w.word in (select unnest(tsvector_to_array(old.words)) except select unnest(tsvector_to_array(new.words)))
  loop
    query := province || ' & ' || array_to_tsvector(array[one])::text;
    -- what many have, something of the same week has as well
    perform set_config('app.search', query || ' & ' || week, true);
    execute 'select exists (select from search_entry)' into held;
    if not held then
      perform set_config('app.search', query, true);
      execute 'select exists (select from search_entry)' into held;
    end if;
    if not held then
      delete from search_word where word = one;
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

-- Those that are there without an entry already leave at once.
do $$
declare
  one text;
begin
  for one in select id from active_province loop
    perform set_config('app.tenant', one, true);
    delete from search_word where tenant_id = one and word not in (
      select unnest(tsvector_to_array(words)) from search_entry where tenant_id = one);
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
