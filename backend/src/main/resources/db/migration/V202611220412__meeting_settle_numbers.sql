-- A meeting that was cancelled before its invitation has no number, and those that are only planned move up.
alter table meeting
  alter number drop not null,
  add announced boolean not null default false,
  drop constraint meeting_tenant_id_committee_id_year_be_number_key,
  add unique (tenant_id, committee_id, year_be, number) deferrable initially deferred;

-- The numbers on record stay: who knows where they have been printed. The owner sees all provinces only unhidden.
alter table meeting no force row level security;
update meeting set announced = state <> 'PLANNED' or invited_at is not null;
set constraints all immediate;
alter table meeting force row level security;
