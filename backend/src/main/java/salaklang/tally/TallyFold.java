package salaklang.tally;

import java.sql.Timestamp;
import java.time.Instant;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Moves changes into the tally and the standings, within the transaction of whoever has the lease. */
@Repository
class TallyFold {

    private final JdbcClient database;

    TallyFold(JdbcClient database) {
        this.database = database;
    }

    /** Whether there is something to do: changes, or another day. Without waiting for anybody. */
    boolean isDue(Horizon horizon) {
        return database.sql("""
                        select exists (select from tally_change)
                          or not exists (select from tally_day where (today, near, risk) = (:today, :near, :risk))""")
                .param("today", horizon.today())
                .param("near", horizon.near())
                .param("risk", horizon.risk())
                .query(Boolean.class)
                .single();
    }

    /** Takes the lease until the end of the transaction; false where another replica has it. */
    boolean lease() {
        database.sql("""
                        insert into tally_day (today, near, risk) values ('-infinity', '-infinity', '-infinity')
                        on conflict do nothing""").update();
        return database.sql("select true from tally_day for update skip locked")
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    /** Sees all of it from another day. */
    void look(Horizon horizon) {
        var moved = database.sql("""
                        update tally_day set today = :today, near = :near, risk = :risk
                        where (today, near, risk) <> (:today, :near, :risk)""")
                .param("today", horizon.today())
                .param("near", horizon.near())
                .param("risk", horizon.risk())
                .update();
        if (moved == 0) {
            return;
        }
        database.sql("delete from tally where n = 0").update();
        database.sql("delete from tally_standing").update();
        database.sql("""
                        insert into tally_standing (scope_kind, scope_id, part, %s)
                        select scope_kind, scope_id, part, %s from tally cross join tally_day seen
                        group by scope_kind, scope_id, part""".formatted(Sums.COLUMNS, Sums.OF_DAYS)).update();
    }

    /** @return how many changes were folded, at most so many */
    int fold(int most) {
        return database.sql("""
                        with taken as (
                          delete from tally_change where id in (select id from tally_change order by id limit :most)
                          returning committee_id, unit, programme_id, measure, day, n),
                        moved as (
                          select scope_kind, scope_id, part, measure, day, sum(n) as n
                          from taken cross join lateral tally_scopes(committee_id, unit, programme_id)
                          group by scope_kind, scope_id, part, measure, day having sum(n) <> 0),
                        days as (
                          insert into tally (scope_kind, scope_id, part, measure, day, n)
                          select scope_kind, scope_id, part, measure, day, n from moved
                          on conflict (tenant_id, scope_kind, scope_id, part, measure, day)
                          do update set n = tally.n + excluded.n),
                        standings as (
                          insert into tally_standing (scope_kind, scope_id, part, %1$s)
                          select scope_kind, scope_id, part, %2$s from moved cross join tally_day seen
                          group by scope_kind, scope_id, part
                          on conflict (tenant_id, scope_kind, scope_id, part) do update set %3$s)
                        select count(*) from taken
                        """.formatted(Sums.COLUMNS, Sums.OF_DAYS, Sums.added("tally_standing")))
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /** Writes down for the centre what this province's numbers are. */
    void tellTheCentre(Instant at) {
        database.sql("""
                        insert into province_standing (province, today, at, %1$s)
                        select current_setting('app.tenant'), seen.today, :at, %1$s
                        from tally_standing cross join tally_day seen where scope_kind = 'PROVINCE'
                        on conflict (province) do update set today = excluded.today, at = excluded.at, %2$s
                        """.formatted(Sums.COLUMNS, Sums.replaced()))
                .param("at", Timestamp.from(at))
                .update();
        database.sql("""
                        insert into province_month as kept (province, month, given, done_on_time, done_late, cancelled)
                        select current_setting('app.tenant'), day, %s from tally
                        where scope_kind = 'PROVINCE' and measure in (%s) group by day
                        on conflict (province, month) do update
                        set (given, done_on_time, done_late, cancelled)
                          = (excluded.given, excluded.done_on_time, excluded.done_late, excluded.cancelled)
                        where (kept.given, kept.done_on_time, kept.done_late, kept.cancelled)
                          <> (excluded.given, excluded.done_on_time, excluded.done_late, excluded.cancelled)
                        """.formatted(Months.SUMS, Months.MEASURES)).update();
    }
}
