-- Who asks for more time is found in order of due date, by unit, by committee and in all of the province.
drop index assignment_extension;
create index assignment_extension on assignment (tenant_id, due_date, id) where extension_asked_at is not null;
create index assignment_extension_unit on assignment (tenant_id, unit, due_date, id) where extension_asked_at is not null;
create index assignment_extension_committee on assignment (tenant_id, committee_id, due_date, id)
  where extension_asked_at is not null;
