-- Whether it may be handed in is known without reading its reports and its parts.
alter table assignment
  add column has_evidence boolean not null default false,
  add column was_split boolean not null default false;

alter table assignment no force row level security;
alter table progress_report no force row level security;
alter table progress_report_document no force row level security;
-- Nothing that is counted or searched changes.
alter table assignment disable trigger user;

update assignment a set has_evidence = true
where exists (
  select from progress_report r
  join progress_report_document d on d.tenant_id = r.tenant_id and d.report_id = r.id
  where r.tenant_id = a.tenant_id and r.assignment_id = a.id);

update assignment a set was_split = true
where exists (select from assignment part where part.tenant_id = a.tenant_id and part.parent_id = a.id);

alter table assignment enable trigger user;
alter table progress_report_document force row level security;
alter table progress_report force row level security;
alter table assignment force row level security;
