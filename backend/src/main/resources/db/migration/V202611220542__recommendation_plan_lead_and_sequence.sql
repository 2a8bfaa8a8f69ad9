-- What is planned for a unit says what place it has in the whole; until now each answered for its own part at once.
alter table planned_assignment
  add column lead boolean not null default true,
  add column required boolean not null default true,
  add column sequence integer not null default 1 check (sequence between 1 and 99),
  add column urgency text not null default 'NORMAL'
    check (urgency in ('NORMAL', 'URGENT', 'VERY_URGENT', 'MOST_URGENT'));
alter table planned_assignment
  alter column lead drop default,
  alter column required drop default,
  alter column sequence drop default,
  alter column urgency drop default;
