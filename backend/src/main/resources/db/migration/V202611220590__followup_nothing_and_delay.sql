-- "Nothing to report" is an answer unlike silence, and what is late says why. The first round of a committee plans itself
-- with its first assignment, until somebody plans another.
alter table follow_up_line
  drop constraint follow_up_line_state_check,
  add constraint follow_up_line_state_check check (state in ('WAITING', 'ANSWERED', 'NOTHING', 'SILENT', 'WITHDRAWN')),
  add column delay_cause text check (delay_cause in
    ('BUDGET', 'PROCUREMENT', 'OTHER_AGENCY', 'STAFF', 'LEGAL', 'DISASTER', 'SCOPE', 'OTHER')),
  add column delay_text text;
alter table follow_up_round
  add column nothing integer not null default 0,
  add column automatic boolean not null default false;
