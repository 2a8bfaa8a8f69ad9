-- What waits for its check says when it was handed in.
alter table assignment
  add constraint assignment_handed_in_at_a_time check (state <> 'SUBMITTED' or submitted_at is not null);
