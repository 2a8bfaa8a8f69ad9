-- Urgent work is rare, and is found without walking through all the rest.
create index assignment_urgent_unit on assignment (tenant_id, unit, urgency, state, due_date, id)
  where urgency <> 'NORMAL';
create index assignment_urgent_committee on assignment (tenant_id, committee_id, urgency, state, due_date, id)
  where urgency <> 'NORMAL';
create index assignment_urgent on assignment (tenant_id, urgency, state, due_date, id) where urgency <> 'NORMAL';

-- So is what did not come from a meeting, wherever meetings give most of the work.
create index assignment_directed_unit on assignment (tenant_id, unit, state, due_date, id)
  where recommendation_id is null;
create index assignment_directed_committee on assignment (tenant_id, committee_id, state, due_date, id)
  where recommendation_id is null;
create index assignment_directed on assignment (tenant_id, state, due_date, id) where recommendation_id is null;
