-- The rules by which a committee meets, each version from a day on; the first has none and holds from the beginning.
create table committee_rules (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  committee_id uuid not null,
  valid_from date,
  recorded_at timestamptz not null,
  recorded_by text not null,
  quorum_numerator integer not null,
  quorum_denominator integer not null,
  notice_days integer not null check (notice_days between 0 and 60),
  notice_count text not null check (notice_count in ('CLEAR_DAYS', 'DAYS_BEFORE', 'WORKING_DAYS')),
  majority text not null check (majority in ('OF_VOTES', 'OF_PRESENT', 'TWO_THIRDS_OF_PRESENT')),
  casting_vote boolean not null,
  substitutes boolean not null,
  e_meetings boolean not null,
  adjourned_numerator integer,
  adjourned_denominator integer,
  adjourned_within_days integer not null check (adjourned_within_days between 0 and 60),
  legal_basis text not null check (length(legal_basis) between 1 and 1000),
  primary key (tenant_id, id),
  foreign key (tenant_id, committee_id) references committee (tenant_id, id),
  check (quorum_numerator >= 1 and quorum_numerator <= quorum_denominator),
  check ((adjourned_numerator is null) = (adjourned_denominator is null)),
  check (adjourned_numerator >= 1 and adjourned_numerator <= adjourned_denominator)
);
create index committee_rules_of on committee_rules (tenant_id, committee_id, valid_from);

-- The committee's own headings of an agenda; without any, the five of the official form.
create table committee_heading (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  committee_id uuid not null,
  place integer not null,
  kind text not null check (kind in ('CHAIR_INFORMS', 'ADOPTION_OF_MINUTES', 'MATTERS_ARISING', 'FOR_INFORMATION',
    'FOR_CONSIDERATION', 'OTHER_MATTERS')),
  title text not null check (length(title) between 1 and 200),
  primary key (tenant_id, committee_id, place),
  foreign key (tenant_id, committee_id) references committee (tenant_id, id)
);

alter table committee_rules enable row level security;
alter table committee_rules force row level security;
create policy tenant on committee_rules
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

alter table committee_heading enable row level security;
alter table committee_heading force row level security;
create policy tenant on committee_heading
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));
