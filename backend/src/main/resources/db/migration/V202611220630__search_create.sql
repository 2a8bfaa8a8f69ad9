-- What can be found: one entry for each committee, meeting, file and so on, with the words to find it by and, among them,
-- who may find it. Entries follow their subjects by search_queue, which triggers fill in the transaction of each change.
create table search_entry (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  kind text not null check (kind in ('COMMITTEE', 'MEETING', 'AGENDA_ITEM', 'MINUTES', 'RECOMMENDATION', 'ASSIGNMENT',
    'DIRECTIVE', 'REPORT', 'FILE')),
  id uuid not null,
  owner_kind text not null,
  owner_id uuid not null,
  path text not null check (path like '/%'),
  title text not null,
  about text not null,
  body text not null,
  day date not null,
  unit text,
  committee_id uuid,
  readers text[] not null,
  words tsvector not null,
  primary key (tenant_id, kind, id, owner_id)
);
create index search_entry_words on search_entry using gin (words);
create index search_entry_newest on search_entry (tenant_id, day desc, id desc);
create index search_entry_kind on search_entry (tenant_id, kind, day desc, id desc);
create index search_entry_unit on search_entry (tenant_id, unit, day desc, id desc);
create index search_entry_owner on search_entry (tenant_id, owner_kind, owner_id);
-- Long texts and the words go out of the row, so that those which are only counted or put in order stay close together.
alter table search_entry set (toast_tuple_target = 256);

alter table search_entry enable row level security;
alter table search_entry force row level security;
-- Below row-level security an index serves only conditions that can leak nothing; @@ is not held for one, a policy's own
-- conditions are. So what is asked for stands in the policy: it narrows the own province's rows, and never widens them.
create policy tenant on search_entry
  using (tenant_id = current_setting('app.tenant', true)
    and words @@ coalesce(nullif(current_setting('app.search', true), ''), '!''-''')::tsquery)
  with check (tenant_id = current_setting('app.tenant', true));

create table search_queue (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id bigint generated always as identity,
  kind text not null check (kind in ('COMMITTEE', 'MEETING', 'MINUTES', 'RECOMMENDATION', 'ASSIGNMENT', 'DIRECTIVE',
    'UNIT', 'DOCUMENT')),
  subject uuid not null,
  tries integer not null default 0,
  not_before timestamptz,
  primary key (tenant_id, id)
);
alter table search_queue enable row level security;
alter table search_queue force row level security;
create policy tenant on search_queue
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- What was read out of a file; empty where there is nothing to read, or it cannot be.
create table search_file (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  document_id uuid not null,
  text text not null,
  primary key (tenant_id, document_id)
);
alter table search_file enable row level security;
alter table search_file force row level security;
create policy tenant on search_file
  using (tenant_id = current_setting('app.tenant', true))
  with check (tenant_id = current_setting('app.tenant', true));

-- Once for each statement, however many rows it changes. Which subject a row belongs to is an expression of the row c.
-- A migration changes rows of several provinces at once: each province's subjects go into its own queue.
create function search_follow() returns trigger language plpgsql as $$
declare
  own text := coalesce(current_setting('app.tenant', true), '');
  one text;
begin
  for one in select distinct tenant_id from changed loop
    if one <> own then
      perform set_config('app.tenant', one, true);
    end if;
    execute format(
      'insert into search_queue (tenant_id, kind, subject) select distinct c.tenant_id, %L, %s from changed c '
      'where c.tenant_id = %L and %s is not null', tg_argv[0], tg_argv[1], one, tg_argv[1]);
    if one <> own then
      perform set_config('app.tenant', own, true);
    end if;
  end loop;
  return null;
end
$$;

do $$
declare
  one record;
begin
  for one in select * from (values
    ('unit', 'UNIT', 'c.id'),
    ('committee', 'COMMITTEE', 'c.id'),
    ('appointment_order', 'COMMITTEE', 'c.committee_id'),
    ('meeting', 'MEETING', 'c.id'),
    ('agenda_item', 'MEETING', 'c.meeting_id'),
    ('agenda_paper', 'MEETING',
      '(select i.meeting_id from agenda_item i where (i.tenant_id, i.id) = (c.tenant_id, c.item_id))'),
    ('attendance', 'MEETING', 'c.meeting_id'),
    ('invitation', 'MEETING', 'c.meeting_id'),
    ('conflict_of_interest', 'MEETING', 'c.meeting_id'),
    ('minutes', 'MINUTES', 'c.id'),
    ('minutes_section', 'MINUTES', 'c.minutes_id'),
    ('recommendation', 'RECOMMENDATION', 'c.id'),
    ('assignment', 'ASSIGNMENT', 'c.id'),
    ('progress_report', 'ASSIGNMENT', 'c.assignment_id'),
    ('progress_report_document', 'ASSIGNMENT',
      '(select r.assignment_id from progress_report r where (r.tenant_id, r.id) = (c.tenant_id, c.report_id))'),
    ('directive', 'DIRECTIVE', 'c.id'),
    ('directive_document', 'DIRECTIVE', 'c.directive_id')) as t (name, kind, subject)
  loop
    execute format('create trigger search_added after insert on %I referencing new table as changed '
      'for each statement execute function search_follow(%L, %L)', one.name, one.kind, one.subject);
    execute format('create trigger search_changed after update on %I referencing new table as changed '
      'for each statement execute function search_follow(%L, %L)', one.name, one.kind, one.subject);
    execute format('create trigger search_removed after delete on %I referencing old table as changed '
      'for each statement execute function search_follow(%L, %L)', one.name, one.kind, one.subject);
  end loop;
end
$$;

-- What is on record already is looked at once.
do $$
declare
  one text;
begin
  for one in select id from active_province loop
    perform set_config('app.tenant', one, true);
    insert into search_queue (kind, subject) select 'COMMITTEE', id from committee where tenant_id = one;
    insert into search_queue (kind, subject) select 'MEETING', id from meeting where tenant_id = one;
    insert into search_queue (kind, subject) select 'MINUTES', id from minutes where tenant_id = one;
    insert into search_queue (kind, subject) select 'RECOMMENDATION', id from recommendation where tenant_id = one;
    insert into search_queue (kind, subject) select 'ASSIGNMENT', id from assignment where tenant_id = one;
    insert into search_queue (kind, subject) select 'DIRECTIVE', id from directive where tenant_id = one;
  end loop;
  perform set_config('app.tenant', '', true);
end
$$;
