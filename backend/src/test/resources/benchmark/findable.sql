-- What can be found of the country of million.sql: an entry for each assignment and each report, as the index would write
-- them and in the order of time, as they come to be. Findable.java has put their words into words_of_assignment and
-- words_of_text before.
insert into search_entry (tenant_id, kind, id, owner_kind, owner_id, path, title, about, body, day, unit, committee_id, words)
select tenant_id, kind, id, 'ASSIGNMENT', owner, '/assignments/' || owner, title, about, body, day, unit, committee_id,
  array_to_tsvector(words)
from (
  select a.tenant_id, 'ASSIGNMENT' as kind, a.id, a.id as owner, a.title, u.name_th || ' ' || u.short_th as about,
    a.expected as body, (a.offered_at at time zone 'Asia/Bangkok')::date as day, a.unit, a.committee_id, a.offered_at as at,
    string_to_array(w.words, ' ') as words
  from assignment a
  join words_of_assignment w on w.id = a.id
  join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit)
  union all
  select a.tenant_id, 'REPORT', p.id, a.id, a.title, n.text, p.text, said.day, a.unit, a.committee_id, p.at,
    string_to_array(t.words || ' ' || n.words, ' ') || array[
      c.code || '@all', c.code || '@u' || a.unit,
      c.code || case when a.committee_id is null then '@u' || a.assigner else '@r' || a.committee_id end,
      c.code || '#' || said.day, c.code || '#w' || said.weeks, c.code || '#m' || said.weeks / 4,
      c.code || '#h' || said.weeks / 24, c.code || '#REPORT', c.code || '#' || a.unit]
    || case when a.unit like 'laos/%' then array[c.code || '@u' || u.district] else array[]::text[] end
  from progress_report p
  join assignment a on (a.tenant_id, a.id) = (p.tenant_id, p.assignment_id) and not a.secret and a.state <> 'CANCELLED'
  join code_of c on c.province = a.tenant_id
  cross join lateral (select (p.at at time zone 'Asia/Bangkok')::date as day) spoken
  cross join lateral (select day, (day - date '1970-01-01') / 7 as weeks) said
  join unit u on (u.tenant_id, u.code) = (a.tenant_id, a.unit)
  join words_of_text n on (n.province, n.text) = (a.tenant_id, u.name_th || ' ' || u.short_th)
  join words_of_text t on (t.province, t.text) = (p.tenant_id, p.text)) entry
order by at;

insert into search_word (tenant_id, word)
select distinct province, substr(word, 3)
from words_of_text, unnest(string_to_array(words, ' ')) word where word !~ '^..[=~@#]'
on conflict do nothing;

insert into search_word (tenant_id, word)
select distinct a.tenant_id, substr(word, 3)
from words_of_assignment w join assignment a on a.id = w.id, unnest(string_to_array(w.words, ' ')) word
where word !~ '^..[=~@#]'
on conflict do nothing;

insert into search_queue (tenant_id, kind, subject)
select tenant_id, 'COMMITTEE', id from committee
union all select tenant_id, 'MEETING', id from meeting
union all select tenant_id, 'RECOMMENDATION', id from recommendation
union all select tenant_id, 'DIRECTIVE', id from directive;
