package salaklang.tally;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Counts the assignments themselves, in other words than the tally does: what it must be equal to. */
final class FullCount {

    private static final String ON_TIME =
            "submitted_at is not null and date(timezone('UTC', submitted_at) + interval '7 hours') <= due_date";

    /** Thailand is seven hours ahead, all the year. */
    private static final String FACTS = """
            with fact as (
              select committee_id, unit, programme_id, 'GIVEN' as measure, %s as day from assignment
              union all
              select committee_id, unit, programme_id, 'WAITING', due_date from assignment where state = 'WAITING'
              union all
              select committee_id, unit, programme_id, 'OPEN_LITTLE', due_date from assignment
              where state = any('{OFFERED,RETURNED,IN_PROGRESS}') and reported_percent <= 49
              union all
              select committee_id, unit, programme_id, 'OPEN_MUCH', due_date from assignment
              where state = any('{OFFERED,RETURNED,IN_PROGRESS}') and reported_percent > 49
              union all
              select committee_id, unit, programme_id, case when %s then 'SUBMITTED_ON_TIME' else 'SUBMITTED_LATE' end, due_date
              from assignment where state = 'SUBMITTED'
              union all
              select committee_id, unit, programme_id, case when %2$s then 'DONE_ON_TIME' else 'DONE_LATE' end, %s
              from assignment where state = 'DONE'
              union all
              select committee_id, unit, programme_id, 'CANCELLED', %3$s from assignment
              where state in ('DECLINED', 'CANCELLED'))
            """.formatted(
                    month("offered_at"), ON_TIME, month("coalesce(ended_at, coalesce(submitted_at, offered_at))"));

    /** A division counts with the unit that it belongs to. */
    private static final String OFFICE = "split_part(a.unit, '.', 1)";

    private static final String CELLS = FACTS + """
            , expected as (
              select 'PROVINCE' as kind, '' as id, '' as part, measure, day, count(*) as n from fact group by 4, 5
              union all
              select 'UNIT', unit, '', measure, day, count(*) from fact group by 2, 4, 5
              union all
              select 'COMMITTEE', committee_id::text, '', measure, day, count(*) from fact
              where committee_id is not null group by 2, 4, 5
              union all
              select 'COMMITTEE_UNIT', committee_id::text, unit, measure, day, count(*) from fact
              where committee_id is not null group by 2, 3, 4, 5
              union all
              select 'PROGRAMME', programme_id::text, '', measure, day, count(*) from fact
              where programme_id is not null group by 2, 4, 5),
            found as (
              select kind, id, part, measure, day, sum(n) as n
              from (
                select scope_kind as kind, scope_id as id, part, measure, day, n from tally
                union all
                select 'PROVINCE', '', '', measure, day, n from tally_change
                union all
                select 'UNIT', unit, '', measure, day, n from tally_change
                union all
                select 'COMMITTEE', committee_id::text, '', measure, day, n from tally_change where committee_id is not null
                union all
                select 'COMMITTEE_UNIT', committee_id::text, unit, measure, day, n from tally_change
                where committee_id is not null
                union all
                select 'PROGRAMME', programme_id::text, '', measure, day, n from tally_change
                where programme_id is not null) both_tables
              group by 1, 2, 3, 4, 5 having sum(n) <> 0)
            select concat_ws(' ', kind, id, part, measure, day, 'is', coalesce(f.n, 0), 'and should be', coalesce(e.n, 0))
            from expected e full join found f using (kind, id, part, measure, day) where e.n is distinct from f.n
            """;

    private FullCount() {}

    private static String month(String moment) {
        return "to_date(to_char(timezone('UTC', " + moment + ") + interval '7 hours', 'YYYYMM'), 'YYYYMM')";
    }

    /** Cells that are not what they should be; in the transaction at hand. */
    static List<String> wrongCells(JdbcClient database) {
        return database.sql(CELLS).query(String.class).list();
    }

    /** Standings as the assignments say, in the transaction at hand. */
    static Map<String, Standing> standings(JdbcClient database, ScopeKind kind, Horizon horizon) {
        var key =
                switch (kind) {
                    case PROVINCE -> "''";
                    case UNIT -> OFFICE;
                    case COMMITTEE -> "a.committee_id::text";
                    case PROGRAMME -> "a.programme_id::text";
                    case DISTRICT ->
                        "(select case u.kind when 'DISTRICT' then u.code else u.district end from unit u"
                                + " where u.code = " + OFFICE + ")";
                };
        var standings = new HashMap<String, Standing>();
        database.sql("""
                        select %s as key,
                          count(*) filter (where state = 'WAITING') as waiting,
                          count(*) filter (where open and due_date > :near) as on_track,
                          count(*) filter (where open and due_date >= :today and due_date <= :near) as soon,
                          count(*) filter (where open and due_date < :today) as late,
                          count(*) filter (where open and due_date >= :today and due_date <= :risk
                            and reported_percent < 50) as at_risk,
                          count(*) filter (where state = 'SUBMITTED' and (%2$s)) as submitted_on_time,
                          count(*) filter (where state = 'SUBMITTED' and not (%2$s)) as submitted_late,
                          count(*) filter (where state = 'DONE' and (%2$s)) as done_on_time,
                          count(*) filter (where state = 'DONE' and not (%2$s)) as done_late,
                          count(*) filter (where state in ('CANCELLED', 'DECLINED')) as cancelled
                        from (select *, state in ('OFFERED', 'RETURNED', 'IN_PROGRESS') as open from assignment) a
                        group by 1
                        """.formatted(key, ON_TIME))
                .param("today", horizon.today())
                .param("near", horizon.near())
                .param("risk", horizon.risk())
                .query(row -> {
                    if (row.getString("key") != null) {
                        standings.put(row.getString("key"), Sums.standing(row));
                    }
                });
        return standings;
    }
}
