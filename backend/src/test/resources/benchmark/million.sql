-- A country at work for five years, as far as lists, summaries and searches see it. Run by a superuser: without triggers and
-- without row-level security, all active provinces at once. {scale} is the share of a million assignments. What is random is
-- the same every time.
set client_min_messages = warning;
set session_replication_role = replica;
set synchronous_commit = off;
set work_mem = '256MB';
set maintenance_work_mem = '512MB';
select setseed(0.2569);

truncate assignment, assignment_step, assignment_figure, assignment_taken_step, progress_report, progress_report_document,
  progress_report_figure, planned_assignment, recommendation, recommendation_step, matter_arising, directive,
  directive_document, meeting, agenda_item, committee, programme, tally, tally_change, tally_standing, tally_day,
  province_standing, province_month, search_entry, search_word, search_queue cascade;

create temporary table share as
select id as province, greatest(1, round({scale}
  * case when id = 'si-sa-ket' then 100000 else 900000.0 / ((select count(*) from active_province) - 2) end))::int as n
from active_province where id <> 'central';

-- Agencies and twelve districts like those of the largest, where a province has no units yet.
insert into unit (tenant_id, id, code, kind, name_th, name_en, short_th, district, position, active, version)
select s.province, gen_random_uuid(), u.code, u.kind, u.name_th, u.name_en, u.short_th, u.district, u.position, true, 0
from share s join unit u on u.tenant_id = 'si-sa-ket'
where (u.kind = 'AGENCY' or u.kind = 'DISTRICT' and u.code <= 'districts/3312')
  and not exists (select from unit o where o.tenant_id = s.province);

-- Local governments: eight to a district, as in the country at large.
insert into unit (tenant_id, id, code, kind, name_th, name_en, short_th, district, position, active, version)
select tenant_id, gen_random_uuid(), replace(code, 'districts/', 'laos/b-') || '-' || k, 'SAO',
  'องค์การบริหารส่วนตำบลที่ ' || k || ' ' || name_th, 'SAO ' || k || ' ' || name_en, 'อบต.' || k || ' ' || short_th, code, 1000 + k, true, 0
from unit, generate_series(1, 8) k where kind = 'DISTRICT'
on conflict (tenant_id, code) do nothing;

create temporary table unit_no as
select tenant_id as province, code, row_number() over (partition by tenant_id order by md5(code))::int as no,
  count(*) over (partition by tenant_id)::int as units,
  first_value(code) over (partition by tenant_id order by kind, position, code) as assigner
from unit where active and tenant_id in (select province from share);
create index on unit_no (province, no);

insert into programme (tenant_id, id, name, fiscal_year_be, version)
select province, uuidv7(), 'แผนงานที่ ' || k, 2565 + k % 6, 0 from share, generate_series(1, 12) k;
create temporary table programme_no as
select tenant_id as province, id, row_number() over (partition by tenant_id order by id)::int as no from programme;

-- Fifty committees in the largest province and twelve in the others, each meeting four times a year on days of its own.
insert into committee (tenant_id, id, name, kind, secretariat, state, version)
select province, uuidv7(), 'คณะกรรมการชุดที่ ' || k, 'COMMITTEE',
  case when province = 'si-sa-ket' and k <= 5 then 'agencies/nre'
    else (select assigner from unit_no u where u.province = s.province limit 1) end, 'ACTIVE', 0
from share s, generate_series(1, case when province = 'si-sa-ket' then 50 else 12 end) k;
insert into meeting (tenant_id, id, committee_id, number, year_be, starts_at, place, state, version)
select tenant_id, uuidv7(), id, 1 + k % 4, extract(year from at)::int + 543, at, 'ศาลากลางจังหวัด', 'HELD', 0
from committee c, generate_series(0, 19) k,
  lateral (select date_trunc('year', now()) - interval '4 years' + (k / 4) * interval '1 year' + (k % 4) * interval '91 days'
    + mod(abs(hashtext(tenant_id || name)), 91) * interval '1 day' + interval '9 hours' as at) held
where tenant_id in (select province from share) and at < now();
create temporary table meeting_no as
select tenant_id as province, id, committee_id, number || '/' || year_be as number, starts_at,
  row_number() over (partition by tenant_id order by md5(id::text))::int as no
from meeting where tenant_id in (select province from share);
create index on meeting_no (province, no);
analyze meeting_no;

insert into recommendation (tenant_id, id, committee_id, meeting_id, meeting_number, meeting_at, item_id, item_number,
  outcome_id, kind, title, text, state, created_at, version)
select s.province, uuidv7(), m.committee_id, m.id, m.number, m.starts_at, gen_random_uuid(), '4.' || 1 + k % 9,
  gen_random_uuid(), case k % 3 when 0 then 'RESOLUTION' else 'RECOMMENDATION' end,
  (array['การคัดแยกขยะที่ต้นทาง', 'การแก้ไขปัญหาภัยแล้ง', 'การป้องกันอุบัติเหตุทางถนน', 'การส่งเสริมเกษตรอินทรีย์', 'การดูแลผู้สูงอายุ',
    'การจัดการน้ำเสีย', 'การพัฒนาแหล่งท่องเที่ยว', 'การป้องกันไฟป่าและหมอกควัน'])[1 + k % 8] || ' เรื่องที่ ' || k,
  'ให้หน่วยงานที่เกี่ยวข้องดำเนินการตามมติที่ประชุมและรายงานผลพร้อมหลักฐาน', 'CLOSED', m.starts_at, 0
from share s
join (select province, count(*)::int as meetings from meeting_no group by 1) c on c.province = s.province
cross join lateral generate_series(1, ceil(n * 0.75 / 5)::int) k
join meeting_no m on m.province = s.province and m.no = 1 + (k * 7919) % c.meetings;
create temporary table recommendation_no as
select tenant_id as province, id, committee_id, title, meeting_at as at,
  row_number() over (partition by tenant_id order by id)::int as no
from recommendation;
create index on recommendation_no (province, no);

insert into directive (tenant_id, id, kind, number, year_be, title, text, urgency, assigner, issued_by, issued_by_position,
  issued_at, state, version)
select province, uuidv7(), 'DIRECTIVE', row_number() over (partition by province, extract(year from at) order by at),
  extract(year from at)::int + 543, 'ข้อสั่งการที่ ' || k, 'ให้ทุกหน่วยงานดำเนินการและรายงานผลตามกำหนด', 'NORMAL',
  (select assigner from unit_no u where u.province = s.province limit 1), 'governor', 'ผู้ว่าราชการจังหวัด', at, 'OPEN', 0
from share s cross join lateral generate_series(1, ceil(n * 0.2 / 20)::int) k
cross join lateral (select now() - (k * 7919 % 1825) * interval '1 day' - interval '1 hour' as at) issued;
create temporary table directive_no as
select tenant_id as province, id, title, assigner, issued_at as at,
  row_number() over (partition by tenant_id order by id)::int as no
from directive;
create index on directive_no (province, no);

-- Three quarters come from committees, the rest from directives.
create temporary table made as
select s.province, k, k % 100 < 79 as by_committee, random() as dice, random() as other,
  random() < 0.005 as secret, 14 + (random() * 76)::int as days,
  1 + floor(random() * units)::int as unit_no, case when random() < 0.4 then 1 + floor(random() * 12)::int end as programme_no,
  case when k % 100 < 79 then 1 + (k / 5) % recommendations end as recommendation_no,
  case when k % 100 >= 79 then 1 + (k / 20) % directives end as directive_no
from share s
join (select province, count(*)::int as units from unit_no group by 1) u on u.province = s.province
join (select province, count(*)::int as recommendations from recommendation_no group by 1) r on r.province = s.province
join (select province, count(*)::int as directives from directive_no group by 1) d on d.province = s.province
cross join lateral generate_series(1, n) k;
analyze made, unit_no, programme_no, recommendation_no, directive_no;

create temporary table dated as
select m.*, coalesce(r.id, d.id) as source, r.committee_id, case when r.id is null then d.assigner end as assigner,
  coalesce(r.title, d.title) as title, offered_at,
  offered_at::date + m.days as due_date, u.code as unit, p.id as programme_id
from made m
left join recommendation_no r on r.province = m.province and r.no = m.recommendation_no
left join directive_no d on d.province = m.province and d.no = m.directive_no
cross join lateral (select coalesce(r.at, d.at) as decided_at) ordered
cross join lateral (select decided_at
    + m.other * least(interval '10 days', now() - interval '10 minutes' - decided_at) as offered_at) begun
join unit_no u on u.province = m.province and u.no = m.unit_no
left join programme_no p on p.province = m.province and p.no = m.programme_no;

insert into assignment (tenant_id, id, recommendation_id, directive_id, matter_id, committee_id, assigner, unit, title,
  expected, due_date, part, required, sequence, urgency, state, claimed_by, claimed_by_position, reported_percent,
  last_reported_at, submitted_at, extensions, offered_at, watched_from, ended_at, secret, programme_id, version)
select province, uuidv7(), case when by_committee then source end, case when not by_committee then source end, source,
  committee_id, assigner, unit, title, 'แผนและผลการดำเนินงานพร้อมหลักฐาน ' || k, due_date, 'LEAD', true, 1,
  case when other < 0.01 then 'MOST_URGENT' when other < 0.1 then 'URGENT' else 'NORMAL' end, state,
  case when state = 'IN_PROGRESS' then 'person-' || k % 30 end, case when state = 'IN_PROGRESS' then 'เจ้าหน้าที่คนที่ ' || k % 30 end,
  case when state in ('OFFERED', 'WAITING', 'RETURNED') then 0 else floor(other * 101)::int end,
  case when state not in ('OFFERED', 'WAITING', 'RETURNED') then least(now(), offered_at + other * days * interval '1 day') end,
  submitted_at, 0, offered_at, offered_at,
  case when state = 'DONE' then least(now(), submitted_at + other * interval '10 days')
    when state in ('CANCELLED', 'DECLINED') then least(now(), due_date) end,
  secret, programme_id, 0
from dated
cross join lateral (select case
    when due_date < current_date - 60 then
      case when dice < 0.92 then 'DONE' when dice < 0.95 then 'CANCELLED' when dice < 0.96 then 'DECLINED' else 'IN_PROGRESS' end
    when due_date < current_date then
      case when dice < 0.7 then 'DONE' when dice < 0.82 then 'SUBMITTED' when dice < 0.97 then 'IN_PROGRESS'
        when dice < 0.99 then 'RETURNED' else 'CANCELLED' end
    else
      case when dice < 0.15 then 'OFFERED' when dice < 0.7 then 'IN_PROGRESS' when dice < 0.8 then 'SUBMITTED'
        when dice < 0.95 then 'DONE' when dice < 0.98 then 'WAITING' else 'RETURNED' end
    end as state) stands
cross join lateral (select case when state in ('SUBMITTED', 'DONE') then
    greatest(offered_at, least(due_date + (other * 16 - 12) * interval '1 day', now() - other * interval '20 days')) end
  as submitted_at) handed_in
order by province, k;

-- Every fiftieth was split into two parts of other units.
insert into assignment (tenant_id, id, parent_id, matter_id, assigner, unit, title, expected, due_date, part, required,
  sequence, urgency, state, reported_percent, submitted_at, extensions, offered_at, watched_from, ended_at, secret,
  programme_id, version)
select a.tenant_id, uuidv7(), a.id, a.matter_id, a.unit, u.code, a.title, 'ส่วนของหน่วยงาน', a.due_date, 'LEAD', true, 1,
  a.urgency, a.state, a.reported_percent, a.submitted_at, 0, a.offered_at, a.watched_from, a.ended_at, a.secret,
  a.programme_id, 0
from (select *, row_number() over (order by tenant_id, id) as no from assignment
  where state in ('DONE', 'IN_PROGRESS', 'SUBMITTED')) a
cross join generate_series(0, 1) k
join unit_no u on u.province = a.tenant_id and u.code <> a.unit and u.no = 1 + (a.no + k) % u.units
where a.no % 50 = 0;

update recommendation r set state = 'IN_PROGRESS'
where exists (select from assignment a where a.tenant_id = r.tenant_id and a.recommendation_id = r.id
  and a.state not in ('DONE', 'CANCELLED', 'DECLINED'));

select tally_count_all();

-- A replica that runs beside may have folded what was not yet counted.
truncate tally_standing, tally_day, province_standing, province_month;

-- Some ten reports of each that has been begun, in even steps to its end; those that lie ahead are not yet written.
insert into progress_report (tenant_id, id, assignment_id, percent, text, unit, at, by_user, by_position, kind)
select tenant_id, uuidv7(), id, 100 * k / reports,
  'ลงพื้นที่ร่วมกับหน่วยงานที่เกี่ยวข้อง ครั้งที่ ' || k || ' ดำเนินการแล้วบางส่วนและจะติดตามต่อไป', unit,
  at, 'person-' || k, 'เจ้าหน้าที่คนที่ ' || k,
  case when k = reports and submitted_at is not null then 'SUBMISSION' else 'PROGRESS' end
from (select tenant_id, id, unit, offered_at, submitted_at,
    coalesce(submitted_at, ended_at, greatest(now(), due_date)) as until,
    8 + extract(microsecond from offered_at)::int % 6 as reports,
    case when submitted_at is null and ended_at is null
      then (extract(microsecond from offered_at)::int % 97) / 97.0 else 0 end as since_the_last
  from assignment where state not in ('OFFERED', 'WAITING', 'RETURNED')) a
cross join lateral generate_series(1, reports) k
cross join lateral (select offered_at + (until - offered_at) * (k - since_the_last) / reports as at) written
where at <= now();

vacuum analyze assignment, progress_report, recommendation, directive, meeting, committee, programme, unit, tally,
  tally_change, tally_standing;
