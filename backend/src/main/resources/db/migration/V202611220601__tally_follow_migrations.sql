-- A migration changes rows of several provinces at once: what each row means is written down in its own province.
create or replace function tally_assignment_changed() returns trigger language plpgsql as $$
declare
  own text := coalesce(current_setting('app.tenant', true), '');
  province text := coalesce(new.tenant_id, old.tenant_id);
begin
  if province <> own then
    perform set_config('app.tenant', province, true);
  end if;
  insert into tally_change (tenant_id, committee_id, unit, programme_id, measure, day, n)
  select province, committee_id, unit, programme_id, measure, day, sum(n)
  from (
    select old.committee_id, old.unit, old.programme_id, measure, day, -1 as n
    from tally_measures(
      old.state, old.reported_percent, old.due_date, old.offered_at, old.submitted_at, old.ended_at)
    where tg_op <> 'INSERT'
    union all
    select new.committee_id, new.unit, new.programme_id, measure, day, 1
    from tally_measures(
      new.state, new.reported_percent, new.due_date, new.offered_at, new.submitted_at, new.ended_at)
    where tg_op <> 'DELETE') moved
  group by committee_id, unit, programme_id, measure, day
  having sum(n) <> 0;
  if province <> own then
    perform set_config('app.tenant', own, true);
  end if;
  return null;
end
$$;
