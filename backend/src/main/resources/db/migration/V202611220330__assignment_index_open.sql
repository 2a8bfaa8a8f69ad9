-- The secretary's and the governor's lists ask for what is open in the order of due dates; of a million assignments few are.
create index assignment_open on assignment (tenant_id, due_date, id)
  where state in ('OFFERED', 'RETURNED', 'IN_PROGRESS', 'SUBMITTED');
