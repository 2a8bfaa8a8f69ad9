-- Append-only: who did what, when and from where. Nobody changes or removes an entry, not even the owner.
create table audit_entry (
  tenant_id text not null default current_setting('app.tenant'),
  id bigint generated always as identity,
  at timestamptz not null,
  action text not null,
  subject text not null,
  subject_id text not null,
  note text,
  user_id text,
  user_name text,
  position text,
  units text not null,
  on_behalf_of text,
  source text not null check (source in ('PAGE', 'API', 'TIMER', 'PLATFORM')),
  ip text,
  primary key (tenant_id, id)
);
create index audit_entry_subject on audit_entry (tenant_id, subject, id desc);
create index audit_entry_subject_id on audit_entry (tenant_id, subject_id, id desc);

alter table audit_entry enable row level security;
alter table audit_entry force row level security;
create policy tenant on audit_entry
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

revoke update, delete, truncate on audit_entry from ${application_role};

create function refuse_change_of_audit_entry() returns trigger language plpgsql as $$
begin
  raise exception 'audit_entry is append-only';
end
$$;
create trigger append_only before update or delete or truncate on audit_entry
  for each statement execute function refuse_change_of_audit_entry();
