package salaklang.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;

/** Counts the assignments of a province by one query. */
@Repository
class Cells {

    private final JdbcClient jdbc;

    Cells(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * @param units only of these; null for all
     * @param near the last day that counts as near
     */
    List<Cell> count(Collection<UnitCode> units, LocalDate today, LocalDate near) {
        if (units != null && units.isEmpty()) {
            return List.of();
        }
        var query = jdbc.sql("""
                        select a.committee_id, c.name, a.unit,
                               count(*) filter (where a.awaited and a.due_date > :near) as on_track,
                               count(*) filter (where a.awaited and a.due_date between :today and :near) as soon,
                               count(*) filter (where a.state = 'SUBMITTED') as submitted,
                               count(*) filter (where a.awaited and a.due_date < :today) as late,
                               count(*) filter (where a.state = 'DONE') as done,
                               count(*) filter (where a.state in ('SUBMITTED', 'DONE')
                                   and (a.submitted_at at time zone 'Asia/Bangkok')::date <= a.due_date) as on_time
                        from (select committee_id, unit, state, due_date, submitted_at,
                                     state in ('OFFERED', 'RETURNED', 'IN_PROGRESS') as awaited
                              from assignment
                              where state <> 'CANCELLED' %s) a
                        join committee c on c.id = a.committee_id
                        group by a.committee_id, c.name, a.unit
                        """.formatted(units == null ? "" : "and unit in (:units)"))
                .param("today", today)
                .param("near", near);
        if (units != null) {
            query = query.param("units", units.stream().map(UnitCode::value).toList());
        }
        return query.query((row, number) -> cell(row)).list();
    }

    private static Cell cell(ResultSet row) throws SQLException {
        return new Cell(
                new CommitteeId(row.getObject("committee_id", UUID.class)),
                row.getString("name"),
                UnitCode.of(row.getString("unit")),
                new Numbers(
                        row.getInt("on_track"),
                        row.getInt("soon"),
                        row.getInt("submitted"),
                        row.getInt("late"),
                        row.getInt("done"),
                        row.getInt("on_time")));
    }
}
