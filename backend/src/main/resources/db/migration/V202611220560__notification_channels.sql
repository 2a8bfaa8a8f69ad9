-- What leaves the platform goes by e-mail or by LINE, through one outbox.
alter table mail add column channel text not null default 'EMAIL' check (channel in ('EMAIL', 'LINE'));
alter table mail alter column channel drop default;
drop index mail_waiting;
create index mail_waiting on mail (tenant_id, channel, sequence) where state = 'WAITING';

-- A notice is told, besides in the product, to the people it concerns, in the order of its sequence. What there was before
-- has been told.
alter table notice
  add column sequence bigint generated always as identity,
  add column channels text not null default 'BELL',
  add column by_user text,
  add column told boolean not null default true;
create index notice_untold on notice (tenant_id, sequence) where not told;
