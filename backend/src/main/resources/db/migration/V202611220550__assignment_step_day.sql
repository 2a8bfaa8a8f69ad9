-- The due date that a step asked for or set.
alter table assignment_step add column day date;
