-- What waits is read from the index alone, or the planner takes the index of all that is open in every province.
drop index act_idx_hi_actinst_waiting;
create index act_idx_hi_actinst_waiting on act_hi_actinst (tenant_id_, proc_def_key_, act_id_)
  include (act_name_, start_time_)
  where end_time_ is null and act_type_ in ('userTask', 'callActivity', 'intermediateMessageCatch');

-- The rows are read anyway.
drop index act_idx_hi_actinst_lasting;
create index act_idx_hi_actinst_lasting on act_hi_actinst (tenant_id_, proc_def_key_, end_time_)
  where end_time_ is not null and act_type_ in ('userTask', 'callActivity', 'intermediateMessageCatch');
