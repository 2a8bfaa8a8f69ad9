-- Where the instances of a province wait now, and how long the steps took that ended within a period. Both are asked
-- for one process at a time.
create index act_idx_hi_actinst_waiting on act_hi_actinst (tenant_id_, proc_def_key_, act_id_, start_time_)
  where end_time_ is null;
create index act_idx_hi_actinst_lasting on act_hi_actinst (tenant_id_, proc_def_key_, end_time_)
  include (act_id_, act_type_, act_inst_state_, duration_)
  where end_time_ is not null and act_type_ in ('userTask', 'callActivity', 'intermediateMessageCatch');

-- What failed, of one province; nearly always nothing.
create index act_idx_job_failed on act_ru_job (tenant_id_) where retries_ = 0 or exception_msg_ is not null;
