alter table matter_arising
  add conclusion text not null default 'CONTINUE' check (conclusion in ('CONCLUDE', 'CONTINUE', 'HASTEN', 'ASSIGN')),
  add works jsonb not null default '[]';
