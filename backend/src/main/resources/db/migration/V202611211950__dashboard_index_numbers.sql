-- All that the summaries count is in the index, in the order in which they group.
create index assignment_numbers on assignment (tenant_id, committee_id, unit, state, due_date) include (submitted_at);
