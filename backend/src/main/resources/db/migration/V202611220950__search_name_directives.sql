-- Directives are found and shown by the full words of their number: those on record are written anew.
do $$
declare
  one text;
begin
  for one in select id from active_province loop
    perform set_config('app.tenant', one, true);
    insert into search_queue (kind, subject) select 'DIRECTIVE', id from directive where tenant_id = one;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
