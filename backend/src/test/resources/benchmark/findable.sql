-- What can be found of the country of million.sql: an entry for each assignment and each report, as the index would write
-- them. Findable.java has put their words into words_of_assignment and words_of_text before.
insert into search_entry (tenant_id, kind, id, owner_kind, owner_id, path, title, about, body, day, unit, committee_id, words)
select a.tenant_id, 'ASSIGNMENT', a.id, 'ASSIGNMENT', a.id, '/assignments/' || a.id, a.title, u.name_th || ' ' || u.short_th,
  a.expected, (a.offered_at at time zone 'Asia/Bangkok')::date, a.unit, a.committee_id, array_to_tsvector(string_to_array(w.words, ' '))
from assignment a
join words_of_assignment w on w.id = a.id
join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit);

insert into search_entry (tenant_id, kind, id, owner_kind, owner_id, path, title, about, body, day, unit, committee_id, words)
select a.tenant_id, 'REPORT', p.id, 'ASSIGNMENT', a.id, '/assignments/' || a.id, a.title, n.text, p.text, said.day, a.unit,
  a.committee_id, array_to_tsvector(string_to_array(t.words, ' ') || string_to_array(n.words, ' ') || array[
    '^' || a.tenant_id, '@all', '@u' || a.unit,
    case when a.committee_id is null then '@u' || a.assigner else '@r' || a.committee_id end,
    '#' || a.tenant_id || '/' || floor((said.day - date '1970-01-01') / 7.0)::int, '#' || a.tenant_id || '/REPORT',
    '#' || a.tenant_id || '/' || a.unit]
    || case when a.unit like 'laos/%' then array['@u' || u.district] else array[]::text[] end)
from progress_report p
join assignment a on (a.tenant_id, a.id) = (p.tenant_id, p.assignment_id) and not a.secret and a.state <> 'CANCELLED'
cross join lateral (select (p.at at time zone 'Asia/Bangkok')::date as day) said
join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit)
join words_of_text n on n.text = u.name_th || ' ' || u.short_th
join words_of_text t on t.text = p.text;

insert into search_queue (tenant_id, kind, subject)
select tenant_id, 'COMMITTEE', id from committee
union all select tenant_id, 'MEETING', id from meeting
union all select tenant_id, 'RECOMMENDATION', id from recommendation
union all select tenant_id, 'DIRECTIVE', id from directive;
