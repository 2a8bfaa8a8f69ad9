-- Where a photo was taken, only where its sender wanted it kept; the photo itself says nothing of it.
alter table document
  add column latitude double precision check (latitude between -90 and 90),
  add column longitude double precision check (longitude between -180 and 180),
  add column thumbnail boolean not null default false,
  add constraint document_place_whole check ((latitude is null) = (longitude is null));

create table document_thumbnail (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  document_id uuid not null,
  content bytea not null,
  primary key (tenant_id, document_id),
  foreign key (tenant_id, document_id) references document (tenant_id, id)
);
alter table document_thumbnail alter column content set storage external;
alter table document_thumbnail enable row level security;
alter table document_thumbnail force row level security;
create policy tenant on document_thumbnail
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
