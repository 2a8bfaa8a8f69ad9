-- The follow-up report of a period lists assignments of all states, the first due first.
create index assignment_due_first on assignment (tenant_id, due_date, id) include (offered_at, ended_at);
