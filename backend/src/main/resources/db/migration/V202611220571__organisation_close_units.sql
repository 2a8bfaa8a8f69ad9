-- A unit that has been dissolved stays in the record, with the day and the reason.
alter table unit
  add column closed_on date,
  add column closed_reason text,
  add constraint unit_closed check (active or closed_on is not null);
