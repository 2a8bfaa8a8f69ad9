-- A spreadsheet of members that was brought; its rows are read from the file each time they are looked at.
create table roster_upload (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  committee_id uuid not null,
  document_id uuid not null,
  uploaded_at timestamptz not null,
  state text not null check (state in ('LOOKED_AT', 'TAKEN_OVER')),
  taken integer not null,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, committee_id) references committee (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
create index roster_upload_committee on roster_upload (tenant_id, committee_id, uploaded_at);

alter table roster_upload enable row level security;
alter table roster_upload force row level security;
create policy tenant on roster_upload
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
