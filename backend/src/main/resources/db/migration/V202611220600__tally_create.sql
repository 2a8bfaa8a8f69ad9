-- A plan or project (แผนงาน/โครงการ) of a fiscal year that assignments carry out.
create table programme (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id uuid not null,
  name text not null check (length(name) between 1 and 300),
  fiscal_year_be integer not null check (fiscal_year_be between 2500 and 2700),
  closed_at timestamptz,
  version integer not null,
  primary key (tenant_id, id),
  unique (tenant_id, fiscal_year_be, name)
);
alter table programme enable row level security;
alter table programme force row level security;
create policy tenant on programme using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

alter table assignment
  add column programme_id uuid,
  add constraint assignment_programme foreign key (tenant_id, programme_id) references programme (tenant_id, id);
create index assignment_programme on assignment (tenant_id, programme_id) where programme_id is not null;

-- How many assignments there are of each measure and day: the summaries without the assignments.
create table tally (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  scope_kind text not null,
  scope_id text not null,
  part text not null,
  measure text not null,
  day date not null,
  n bigint not null,
  primary key (tenant_id, scope_kind, scope_id, part, measure, day)
);
alter table tally enable row level security;
alter table tally force row level security;
create policy tenant on tally using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- What has not been folded into it yet. Only ever added to by who changes an assignment, so that nobody waits for anybody.
create table tally_change (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  id bigint generated always as identity,
  committee_id uuid,
  unit text not null,
  programme_id uuid,
  measure text not null,
  day date not null,
  n integer not null,
  primary key (tenant_id, id)
);
alter table tally_change enable row level security;
alter table tally_change force row level security;
create policy tenant on tally_change using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- The same as seen from one day: a row for each scope, whatever the number of days.
create table tally_standing (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  scope_kind text not null,
  scope_id text not null,
  part text not null,
  waiting bigint not null,
  on_track bigint not null,
  soon bigint not null,
  late bigint not null,
  at_risk bigint not null,
  submitted_on_time bigint not null,
  submitted_late bigint not null,
  done_on_time bigint not null,
  done_late bigint not null,
  cancelled bigint not null,
  primary key (tenant_id, scope_kind, scope_id, part)
);
create index tally_standing_part on tally_standing (tenant_id, scope_kind, part) where part <> '';
alter table tally_standing enable row level security;
alter table tally_standing force row level security;
create policy tenant on tally_standing using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- From which day. Where it is another day than today, the standing is added up from the tally. Its row is the lease of the
-- one who folds.
create table tally_day (
  tenant_id text not null default current_setting('app.tenant') check (tenant_id <> '' and tenant_id <> '*'),
  today date not null,
  near date not null,
  risk date not null,
  primary key (tenant_id)
);
alter table tally_day enable row level security;
alter table tally_day force row level security;
create policy tenant on tally_day using (tenant_id = current_setting('app.tenant', true)) with check (tenant_id = current_setting('app.tenant', true));

-- What an assignment counts as: given in a month, and where it stands by its due date or the month in which it ended.
create function tally_measures(
  state text, reported_percent integer, due_date date, offered_at timestamptz, submitted_at timestamptz, ended_at timestamptz)
returns table (measure text, day date) language sql immutable as $$
  select 'GIVEN', date_trunc('month', offered_at at time zone 'Asia/Bangkok')::date
  union all
  select
    case state
      when 'WAITING' then 'WAITING'
      when 'SUBMITTED' then case when on_time then 'SUBMITTED_ON_TIME' else 'SUBMITTED_LATE' end
      when 'DONE' then case when on_time then 'DONE_ON_TIME' else 'DONE_LATE' end
      when 'DECLINED' then 'CANCELLED'
      when 'CANCELLED' then 'CANCELLED'
      else case when reported_percent < 50 then 'OPEN_LITTLE' else 'OPEN_MUCH' end
    end,
    case when state in ('DONE', 'DECLINED', 'CANCELLED')
      then date_trunc('month', coalesce(ended_at, submitted_at, offered_at) at time zone 'Asia/Bangkok')::date
      else due_date
    end
  from (select coalesce((submitted_at at time zone 'Asia/Bangkok')::date <= due_date, false) as on_time) handed_in
$$;

-- Where it counts. Districts are added up from their units.
create function tally_scopes(committee_id uuid, unit text, programme_id uuid)
returns table (scope_kind text, scope_id text, part text) language sql immutable as $$
  select * from (values
    ('PROVINCE', '', ''),
    ('UNIT', unit, ''),
    ('COMMITTEE', committee_id::text, ''),
    ('COMMITTEE_UNIT', committee_id::text, unit),
    ('PROGRAMME', programme_id::text, '')) of_it (scope_kind, scope_id, part)
  where scope_id is not null
$$;

create function tally_assignment_changed() returns trigger language plpgsql as $$
begin
  insert into tally_change (tenant_id, committee_id, unit, programme_id, measure, day, n)
  select tenant_id, committee_id, unit, programme_id, measure, day, sum(n)
  from (
    select old.tenant_id, old.committee_id, old.unit, old.programme_id, measure, day, -1 as n
    from tally_measures(
      old.state, old.reported_percent, old.due_date, old.offered_at, old.submitted_at, old.ended_at)
    where tg_op <> 'INSERT'
    union all
    select new.tenant_id, new.committee_id, new.unit, new.programme_id, measure, day, 1
    from tally_measures(
      new.state, new.reported_percent, new.due_date, new.offered_at, new.submitted_at, new.ended_at)
    where tg_op <> 'DELETE') moved
  group by tenant_id, committee_id, unit, programme_id, measure, day
  having sum(n) <> 0;
  return null;
end
$$;

create trigger tally_comes_or_goes after insert or delete on assignment
  for each row execute function tally_assignment_changed();
create trigger tally_moves after update on assignment
  for each row when (
    (old.committee_id, old.unit, old.programme_id, old.state, old.due_date, old.reported_percent < 50, old.submitted_at,
      old.offered_at, old.ended_at)
    is distinct from
    (new.committee_id, new.unit, new.programme_id, new.state, new.due_date, new.reported_percent < 50, new.submitted_at,
      new.offered_at, new.ended_at))
  execute function tally_assignment_changed();

-- Counts all that there is: once for each province, before its first change is folded.
create function tally_count_all() returns void language sql as $$
  insert into tally (tenant_id, scope_kind, scope_id, part, measure, day, n)
  select tenant_id, scope_kind, scope_id, part, measure, day, sum(n)
  from (
    select a.tenant_id, a.committee_id, a.unit, a.programme_id, m.measure, m.day, count(*) as n
    from assignment a cross join lateral tally_measures(
      a.state, a.reported_percent, a.due_date, a.offered_at, a.submitted_at, a.ended_at) m
    group by a.tenant_id, a.committee_id, a.unit, a.programme_id, m.measure, m.day) counted
  cross join lateral tally_scopes(committee_id, unit, programme_id)
  group by tenant_id, scope_kind, scope_id, part, measure, day
$$;

alter table assignment no force row level security;
alter table tally no force row level security;
select tally_count_all();
alter table assignment force row level security;
alter table tally force row level security;

-- What the centre sees of the provinces: their numbers and nothing else. Each province writes its own.
create table province_standing (
  province text not null check (province <> '' and province <> '*'),
  today date not null,
  at timestamptz not null,
  waiting bigint not null,
  on_track bigint not null,
  soon bigint not null,
  late bigint not null,
  at_risk bigint not null,
  submitted_on_time bigint not null,
  submitted_late bigint not null,
  done_on_time bigint not null,
  done_late bigint not null,
  cancelled bigint not null,
  primary key (province)
);
alter table province_standing enable row level security;
alter table province_standing force row level security;
create policy province on province_standing
  using (province = current_setting('app.tenant', true)) with check (province = current_setting('app.tenant', true));
create policy centre_reads on province_standing for select using (current_setting('app.tenant', true) = 'central');

create table province_month (
  province text not null check (province <> '' and province <> '*'),
  month date not null,
  given bigint not null,
  done_on_time bigint not null,
  done_late bigint not null,
  cancelled bigint not null,
  primary key (province, month)
);
alter table province_month enable row level security;
alter table province_month force row level security;
create policy province on province_month
  using (province = current_setting('app.tenant', true)) with check (province = current_setting('app.tenant', true));
create policy centre_reads on province_month for select using (current_setting('app.tenant', true) = 'central');
