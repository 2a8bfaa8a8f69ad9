-- What waits for a LINE account that is linked no more is cancelled.
alter table mail
  drop constraint mail_state_check,
  add constraint mail_state_check check (state in ('WAITING', 'SENT', 'FAILED', 'CANCELLED'));
