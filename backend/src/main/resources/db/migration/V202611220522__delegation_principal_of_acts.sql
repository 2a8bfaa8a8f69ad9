-- For whom an act was done by a deputy: whoever did it and whoever it was done for are one where duties are kept apart.
alter table assignment_step add column for_user text;
alter table minutes_signature add column signed_for text;
