-- What has climbed to who governs waits for their word, until they have given it.
alter table assignment add column escalation_answered_at timestamptz;
create index assignment_escalated on assignment (tenant_id, escalated_to, due_date, id)
  where escalated_to in ('VICE_GOVERNOR', 'GOVERNOR') and escalation_answered_at is null
    and state in ('OFFERED', 'RETURNED', 'IN_PROGRESS');

alter table assignment_step
  drop constraint assignment_step_kind_check,
  add constraint assignment_step_kind_check check (kind in ('ORDERED', 'OFFERED', 'ACCEPTED', 'CLAIMED', 'HANDED_OVER',
    'RETURNED', 'DECLINED', 'REASSIGNED', 'SPLIT', 'REPORTED', 'NOTHING_REPORTED', 'EXTENSION_ASKED',
    'EXTENSION_GRANTED', 'EXTENSION_REFUSED', 'SUBMITTED', 'SENT_BACK', 'VERIFIED', 'REOPENED', 'CANCELLED', 'REMINDED',
    'OVERDUE', 'ESCALATED', 'ANSWERED'));

-- The list behind a programme's number, in order of due date.
create index assignment_programme_list on assignment (tenant_id, programme_id, state, due_date, id)
  where programme_id is not null;

-- What is locked and not signed by everybody is looked for each morning.
create index minutes_locked on minutes (tenant_id, locked_at) where state = 'LOCKED' and superseded_by is null;
