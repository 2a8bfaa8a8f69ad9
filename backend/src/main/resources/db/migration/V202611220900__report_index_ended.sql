-- The sums of a follow-up report count what ended since its period began, without reading the assignments. What ended
-- without anybody having written down when counts in every period.
create index assignment_ended_since on assignment (tenant_id, coalesce(ended_at, 'infinity'))
  include (ended_at, state, offered_at, committee_id, unit, assigner)
  where state in ('DONE', 'DECLINED', 'CANCELLED');
