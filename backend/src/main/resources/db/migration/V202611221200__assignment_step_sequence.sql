-- Steps that are taken at one moment, such as the overdue mark and the first escalation, stand in the order they were taken.
alter table assignment_step add column sequence bigint generated always as identity;
