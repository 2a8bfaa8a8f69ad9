-- A session that once had a tenant shows the empty string afterwards, not null: no row may ever belong to it.
do $$
declare
  tenant_table text;
begin
  for tenant_table in
    select c.table_name
    from information_schema.columns c
    join information_schema.tables t using (table_schema, table_name)
    where c.table_schema = 'public' and c.column_name = 'tenant_id' and t.table_type = 'BASE TABLE'
    order by 1
  loop
    execute format('alter table %I add constraint %I check (tenant_id <> '''' and tenant_id <> ''*'')',
      tenant_table, tenant_table || '_tenant_named');
  end loop;
end
$$;
