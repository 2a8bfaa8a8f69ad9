-- Every engine table that knows a tenant shows each tenant its own rows, the shared definitions (no tenant), and
-- everything to the job executor's own threads ('*'). Only those, and the deployment before any tenant is entered,
-- may write rows without a tenant.
do $$
declare
  engine_table text;
begin
  for engine_table in
    select c.table_name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.table_name like 'act\_%' and c.column_name = 'tenant_id_'
      and t.table_type = 'BASE TABLE'
    order by 1
  loop
    execute format('alter table %I enable row level security', engine_table);
    execute format('alter table %I force row level security', engine_table);
    execute format($policy$
      create policy tenant on %I
      using (tenant_id_ = current_setting('app.tenant', true)
        or tenant_id_ is null
        or current_setting('app.tenant', true) = '*')
      with check (tenant_id_ = current_setting('app.tenant', true)
        or (tenant_id_ is null and coalesce(current_setting('app.tenant', true), '') = '')
        or current_setting('app.tenant', true) = '*')
      $policy$, engine_table);
  end loop;
end
$$;

-- The engine looks for the children of each task it completes, and its own schema has no index for that.
create index act_idx_task_parent on act_ru_task (parent_task_id_);
