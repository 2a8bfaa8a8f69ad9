create table document (
  tenant_id text not null default current_setting('app.tenant'),
  id uuid not null,
  file_name text not null check (length(file_name) between 1 and 200),
  media_type text not null,
  size bigint not null check (size > 0),
  sha256 text not null check (length(sha256) = 64),
  stored_at timestamptz not null,
  stored_by text not null,
  version integer not null,
  primary key (tenant_id, id)
);

alter table document enable row level security;
alter table document force row level security;
create policy tenant on document
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- Apart from what describes it, so that a list of files never touches their bytes.
create table document_content (
  tenant_id text not null default current_setting('app.tenant'),
  document_id uuid not null,
  content bytea not null,
  primary key (tenant_id, document_id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);

-- Photos and office files are compressed already.
alter table document_content alter column content set storage external;

alter table document_content enable row level security;
alter table document_content force row level security;
create policy tenant on document_content
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
