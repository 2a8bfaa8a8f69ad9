-- What is said about an assignment. The text of what was withdrawn is kept and no longer shown.
create table discussion_comment (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  assignment_id uuid not null,
  thread_id uuid,
  text text not null check (length(text) between 1 and 4000),
  question boolean not null,
  side text not null check (side in ('UNIT', 'CHECKER')),
  written_by text not null,
  written_by_account text not null,
  written_by_position text not null,
  written_at timestamptz not null,
  withdrawn_at timestamptz,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id),
  foreign key (tenant_id, thread_id) references discussion_comment (tenant_id, id),
  check (not question or thread_id is null)
);
create index discussion_comment_of_assignment on discussion_comment (tenant_id, assignment_id, written_at, id);
alter table discussion_comment enable row level security;
alter table discussion_comment force row level security;
create policy tenant on discussion_comment
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

create table discussion_mention (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  comment_id uuid not null,
  position integer not null,
  account text not null,
  display_name text not null,
  primary key (tenant_id, comment_id, position),
  foreign key (tenant_id, comment_id) references discussion_comment (tenant_id, id)
);
alter table discussion_mention enable row level security;
alter table discussion_mention force row level security;
create policy tenant on discussion_mention
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
