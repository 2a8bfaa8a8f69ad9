-- Work comes from recommendations, directives and letters, or from another assignment that was split; all of one matter
-- belongs together. Where no committee checks it, the unit that assigned it does.
alter table assignment
  alter column recommendation_id drop not null,
  alter column committee_id drop not null,
  add column directive_id uuid,
  add column parent_id uuid,
  add column matter_id uuid,
  add column assigner text,
  add column part text not null default 'LEAD' check (part in ('LEAD', 'SUPPORTING')),
  add column required boolean not null default true,
  add column sequence integer not null default 1 check (sequence between 1 and 99),
  add column urgency text not null default 'NORMAL'
    check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'MOST_URGENT')),
  add column recurrence_day integer check (recurrence_day between 1 and 31),
  add column recurrence_until date,
  add column claimed_by text,
  add column claimed_by_position text,
  add column escalated_to text
    check (escalated_to in ('OFFICER', 'AGENCY_HEAD', 'SECRETARY', 'VICE_GOVERNOR', 'GOVERNOR')),
  add column delay_cause text check (delay_cause in
    ('BUDGET', 'PROCUREMENT', 'OTHER_AGENCY', 'STAFF', 'LEGAL', 'DISASTER', 'SCOPE', 'OTHER')),
  add column delay_text text,
  add column extension_to date,
  add column extension_reason text,
  add column extension_asked_at timestamptz,
  add column extension_asked_by text,
  add column extensions integer not null default 0,
  add column watched_from timestamptz;

alter table assignment no force row level security;
alter table progress_report no force row level security;
update assignment set matter_id = recommendation_id, watched_from = offered_at;

alter table assignment
  alter column matter_id set not null,
  alter column watched_from set not null,
  alter column part drop default,
  alter column required drop default,
  alter column sequence drop default,
  alter column urgency drop default,
  alter column extensions drop default,
  drop constraint assignment_state_check,
  add constraint assignment_state_check check (state in
    ('WAITING', 'OFFERED', 'RETURNED', 'IN_PROGRESS', 'SUBMITTED', 'DONE', 'DECLINED', 'CANCELLED')),
  add constraint assignment_one_source check (num_nonnulls(recommendation_id, directive_id, parent_id) = 1),
  add column source_id uuid not null generated always as (coalesce(recommendation_id, directive_id, parent_id)) stored,
  add constraint assignment_one_checker check (num_nonnulls(committee_id, assigner) = 1),
  add constraint assignment_recurrence check (num_nonnulls(recurrence_day, recurrence_until) in (0, 2)),
  add constraint assignment_parent foreign key (tenant_id, parent_id) references assignment (tenant_id, id);

create index assignment_source on assignment (tenant_id, source_id, sequence);
create index assignment_matter on assignment (tenant_id, matter_id);
create index assignment_assigner on assignment (tenant_id, assigner, state, due_date, id) where assigner is not null;
create index assignment_claimed on assignment (tenant_id, claimed_by, due_date, id)
  where claimed_by is not null and state in ('OFFERED', 'IN_PROGRESS');
create index assignment_extension on assignment (tenant_id, extension_asked_at) where extension_asked_at is not null;
drop index assignment_open;
create index assignment_open on assignment (tenant_id, due_date, id)
  where state in ('WAITING', 'OFFERED', 'RETURNED', 'IN_PROGRESS', 'SUBMITTED');

alter table assignment_step
  drop constraint assignment_step_kind_check,
  add constraint assignment_step_kind_check check (kind in ('ORDERED', 'OFFERED', 'ACCEPTED', 'CLAIMED', 'HANDED_OVER',
    'RETURNED', 'DECLINED', 'REASSIGNED', 'SPLIT', 'REPORTED', 'NOTHING_REPORTED', 'EXTENSION_ASKED',
    'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'SUBMITTED', 'SENT_BACK', 'VERIFIED', 'REOPENED', 'CANCELLED', 'REMINDED',
    'OVERDUE', 'ESCALATED'));

alter table progress_report
  add column kind text check (kind in ('PROGRESS', 'NOTHING', 'SUBMISSION')),
  add column delay_cause text check (delay_cause in
    ('BUDGET', 'PROCUREMENT', 'OTHER_AGENCY', 'STAFF', 'LEGAL', 'DISASTER', 'SCOPE', 'OTHER')),
  add column delay_text text;
update progress_report set kind = case when submission then 'SUBMISSION' else 'PROGRESS' end;
alter table progress_report alter column kind set not null, drop column submission;
alter table assignment force row level security;
alter table progress_report force row level security;

alter table recommendation_step
  drop constraint recommendation_step_kind_check,
  add constraint recommendation_step_kind_check check (kind in ('DRAFTED', 'PROPOSED', 'SENT_BACK', 'APPROVED', 'FULFILLED',
    'REOPENED', 'CLOSED', 'NOTED', 'DECLINED', 'SUPERSEDED'));

-- What units count under one name adds up over all of them.
create table assignment_figure (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  assignment_id uuid not null,
  position integer not null,
  name text not null,
  measure text not null,
  target numeric(18, 2),
  primary key (tenant_id, assignment_id, position),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
alter table assignment_figure enable row level security;
alter table assignment_figure force row level security;
create policy tenant on assignment_figure using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

create table progress_report_figure (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  report_id uuid not null,
  position integer not null,
  name text not null,
  counted numeric(18, 2) not null check (counted >= 0),
  primary key (tenant_id, report_id, position),
  foreign key (tenant_id, report_id) references progress_report (tenant_id, id)
);
alter table progress_report_figure enable row level security;
alter table progress_report_figure force row level security;
create policy tenant on progress_report_figure using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- Each reminder and each step of the ladder is taken once for a due date, whoever comes twice.
create table assignment_taken_step (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  assignment_id uuid not null,
  due_date date not null,
  key text not null,
  at timestamptz not null,
  primary key (tenant_id, assignment_id, due_date, key),
  foreign key (tenant_id, assignment_id) references assignment (tenant_id, id)
);
alter table assignment_taken_step enable row level security;
alter table assignment_taken_step force row level security;
create policy tenant on assignment_taken_step using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- How far the open assignments have been asked anew what is next, since another ladder holds or a holiday changed.
create table schedule_sweep (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  ladder_version integer not null,
  reached uuid,
  primary key (tenant_id)
);
alter table schedule_sweep enable row level security;
alter table schedule_sweep force row level security;
create policy tenant on schedule_sweep using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));
