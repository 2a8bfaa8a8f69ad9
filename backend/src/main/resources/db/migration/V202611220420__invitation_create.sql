-- How a secretariat writes: one for each unit that runs committees.
create table letterhead (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  unit text not null,
  agency text not null check (length(agency) between 1 and 300),
  address text not null check (length(address) <= 500),
  letter_code text not null check (length(letter_code) <= 60),
  signer_name text not null check (length(signer_name) <= 200),
  signer text not null check (length(signer) between 1 and 300),
  owner_unit text not null check (length(owner_unit) between 1 and 300),
  phone text not null check (length(phone) <= 100),
  version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, unit),
  foreign key (tenant_id, unit) references unit (tenant_id, code)
);

alter table letterhead enable row level security;
alter table letterhead force row level security;
create policy tenant on letterhead
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- The calling of one meeting: its id is the meeting's.
create table meeting_call (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  sequence integer not null check (sequence >= 0),
  urgent_reason text,
  consent text check (consent in ('ASKED', 'GIVEN', 'REFUSED')),
  consent_asked_at timestamptz,
  consent_at timestamptz,
  consent_by text,
  consent_note text,
  consent_letter text,
  consent_date date,
  consent_document uuid,
  version integer not null,
  primary key (tenant_id, id),
  foreign key (tenant_id, id) references meeting (tenant_id, id),
  foreign key (tenant_id, consent_document) references document (tenant_id, id),
  check (consent is null or urgent_reason is not null)
);

alter table meeting_call enable row level security;
alter table meeting_call force row level security;
create policy tenant on meeting_call
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- A letter as it went out. It never changes: whoever is invited anew gets another one.
create table invitation_letter (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  meeting_id uuid not null,
  sequence integer not null,
  number text not null check (length(number) between 1 and 100),
  content text not null,
  pdf uuid not null,
  docx uuid not null,
  adjourned_rule boolean not null,
  notice_days integer not null,
  notice_required integer not null,
  notice_count text not null check (notice_count in ('CLEAR_DAYS', 'DAYS_BEFORE', 'WORKING_DAYS')),
  urgent_reason text,
  consent_by text,
  consent_at timestamptz,
  consent_letter text,
  consent_date date,
  consent_document uuid,
  sent_at timestamptz not null,
  sent_by text not null,
  version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, meeting_id, sequence),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, pdf) references document (tenant_id, id),
  foreign key (tenant_id, docx) references document (tenant_id, id),
  foreign key (tenant_id, consent_document) references document (tenant_id, id)
);

alter table invitation_letter enable row level security;
alter table invitation_letter force row level security;
create policy tenant on invitation_letter
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- One seat's invitation, with whom it had in it then.
create table invitation (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  meeting_id uuid not null,
  seat_id uuid not null,
  ordinal integer not null,
  position text not null,
  name text not null,
  account text,
  email text,
  unit text,
  told_before boolean not null,
  sent_at timestamptz not null,
  reply text check (reply in ('ATTENDING', 'EXCUSED', 'SUBSTITUTE')),
  reason text,
  substitute_name text,
  substitute_position text,
  substitute_account text,
  substitute_letter uuid,
  replied_at timestamptz,
  replied_by text,
  reminded_at timestamptz,
  reminders integer not null,
  version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, meeting_id, seat_id),
  foreign key (tenant_id, meeting_id) references meeting (tenant_id, id),
  foreign key (tenant_id, seat_id) references seat (tenant_id, id),
  foreign key (tenant_id, substitute_letter) references document (tenant_id, id),
  check (reply is null or replied_at is not null),
  check (reply is distinct from 'EXCUSED' or reason is not null),
  check (reply is distinct from 'SUBSTITUTE' or substitute_name is not null)
);

alter table invitation enable row level security;
alter table invitation force row level security;
create policy tenant on invitation
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
