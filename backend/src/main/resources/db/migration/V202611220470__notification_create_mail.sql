-- The outbox of e-mail: written in the transaction of the change it tells of, sent afterwards and at least once. What one
-- address is told within a queue (meeting:<id>, assignment:<id>) leaves in the order of its sequence.
create table mail (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  sequence bigint generated always as identity,
  idempotency_key text not null,
  queue text not null,
  recipient_name text not null,
  recipient_address text not null,
  subject text not null,
  body_text text not null,
  body_html text not null,
  calendar_method text check (calendar_method in ('REQUEST', 'CANCEL')),
  calendar text,
  state text not null check (state in ('WAITING', 'SENT', 'FAILED')),
  attempts integer not null default 0,
  next_attempt_at timestamptz not null,
  lease uuid,
  leased_until timestamptz,
  last_error text,
  created_at timestamptz not null,
  sent_at timestamptz,
  primary key (tenant_id, id),
  unique (tenant_id, idempotency_key),
  check ((calendar is null) = (calendar_method is null)),
  check ((sent_at is not null) = (state = 'SENT'))
);
create index mail_waiting on mail (tenant_id, sequence) where state = 'WAITING';
create index mail_queue on mail (tenant_id, queue, recipient_address, sequence) where state = 'WAITING';
create index mail_state on mail (tenant_id, state, sequence desc);

alter table mail enable row level security;
alter table mail force row level security;
create policy tenant on mail
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- What is attached: a stored file, or bytes of the mail's own.
create table mail_file (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  mail_id uuid not null,
  position integer not null,
  file_name text not null,
  media_type text not null,
  document_id uuid,
  content bytea,
  primary key (tenant_id, mail_id, position),
  foreign key (tenant_id, mail_id) references mail (tenant_id, id),
  foreign key (tenant_id, document_id) references document (tenant_id, id),
  check ((document_id is null) <> (content is null))
);
alter table mail_file enable row level security;
alter table mail_file force row level security;
create policy tenant on mail_file
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
