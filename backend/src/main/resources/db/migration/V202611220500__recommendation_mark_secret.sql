-- What comes of a secret meeting stays secret: its title and words are shown to a second factor alone.
alter table recommendation add column secret boolean not null default false;
alter table assignment add column secret boolean not null default false;

-- The owner sees all provinces only unhidden.
alter table meeting no force row level security;
alter table recommendation no force row level security;
alter table assignment no force row level security;
update recommendation r set secret = true
from meeting m
where (m.tenant_id, m.id) = (r.tenant_id, r.meeting_id) and m.secrecy = 'SECRET';
update assignment a set secret = true
from recommendation r
where (r.tenant_id, r.id) = (a.tenant_id, a.recommendation_id) and r.secret;
set constraints all immediate;
alter table meeting force row level security;
alter table recommendation force row level security;
alter table assignment force row level security;
