-- The application's role works on the tables that the owner makes; it never owns one.
grant usage on schema public to ${application_role};
alter default privileges in schema public grant select, insert, update, delete on tables to ${application_role};
alter default privileges in schema public grant usage, select on sequences to ${application_role};

-- Which provinces are tenants. Not a tenant's table: everybody may read it, and only the centre may add to it.
create table active_province (
  id text primary key check (id ~ '^[a-z][a-z-]{2,40}$'),
  activated_at timestamptz not null default now()
);
alter table active_province enable row level security;
alter table active_province force row level security;
create policy everybody_reads on active_province for select using (true);
create policy centre_adds on active_province for insert with check (current_setting('app.tenant', true) = 'central');
