-- The lists behind the numbers of a month, in the order of when it was given or ended.
create index assignment_ended on assignment (tenant_id, state, coalesce(ended_at, submitted_at, offered_at), id)
  where state in ('DONE', 'DECLINED', 'CANCELLED');
create index assignment_given on assignment (tenant_id, offered_at, id);
