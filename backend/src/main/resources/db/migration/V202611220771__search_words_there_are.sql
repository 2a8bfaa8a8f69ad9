-- Every word by which something of the province is found: what a word is the beginning of is looked up here, and then asked
-- for by whole words. To ask the index itself for beginnings would read all that any province has of them.
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
