-- Whom the calendars of the invited answer to.
alter table letterhead add column email text not null default '' check (length(email) <= 200);
