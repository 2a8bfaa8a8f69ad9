-- A round waits at timers, too, and at what comes first of two events.
drop index act_idx_hi_actinst_waiting;
create index act_idx_hi_actinst_waiting on act_hi_actinst (tenant_id_, proc_def_key_, act_id_)
  include (act_name_, act_type_, start_time_, proc_inst_id_)
  where end_time_ is null
    and act_type_ in ('userTask', 'callActivity', 'intermediateMessageCatch', 'intermediateTimer', 'eventBasedGateway');

drop index act_idx_hi_actinst_lasting;
create index act_idx_hi_actinst_lasting on act_hi_actinst (tenant_id_, proc_def_key_, end_time_)
  where end_time_ is not null
    and act_type_ in ('userTask', 'callActivity', 'intermediateMessageCatch', 'intermediateTimer');
