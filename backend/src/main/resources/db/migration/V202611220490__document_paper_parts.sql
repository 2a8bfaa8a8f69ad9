-- What a province gives to its printed papers: its own typeface and its emblem.
create table document_paper_part (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  part text not null check (part in ('REGULAR', 'BOLD', 'EMBLEM')),
  file_name text not null,
  name text not null,
  sha256 text not null,
  content bytea not null,
  stored_at timestamptz not null,
  stored_by text not null,
  primary key (tenant_id, part)
);
alter table document_paper_part enable row level security;
alter table document_paper_part force row level security;
create policy tenant on document_paper_part
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
