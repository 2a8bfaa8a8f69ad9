-- Who wants the overview by e-mail each week, and for which week they have got it.
create table weekly_overview (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  user_id text not null,
  week date,
  primary key (tenant_id, user_id)
);
alter table weekly_overview enable row level security;
alter table weekly_overview force row level security;
create policy tenant on weekly_overview
  using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
