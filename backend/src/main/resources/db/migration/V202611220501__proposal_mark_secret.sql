-- What was put on the agenda of a secret meeting is shown to a second factor alone.
alter table proposal add column secret boolean not null default false;

-- The owner sees all provinces only unhidden.
alter table meeting no force row level security;
alter table proposal no force row level security;
update proposal p set secret = true
from meeting m
where (m.tenant_id, m.id) = (p.tenant_id, p.meeting_id) and m.secrecy = 'SECRET';
set constraints all immediate;
alter table meeting force row level security;
alter table proposal force row level security;
