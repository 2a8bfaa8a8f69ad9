package salaklang.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentState;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;

/** The assignments that need somebody, by one query. */
@Repository
class Work {

    /** Why a secretary should look at it. */
    enum Need {
        /** Handed in: to be verified or sent back. */
        CHECK,
        /** Returned by its unit: to be offered anew or cancelled. */
        RETURNED,
        /** Past its due date, or not even accepted with the due date near. */
        LATE_OR_SILENT
    }

    private static final int MOST = 8;

    private final JdbcClient jdbc;

    Work(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** What needs the secretary of these committees; by need, in order of due date. */
    Map<Need, WorkList> ofSecretary(Collection<CommitteeId> committees, LocalDate today, LocalDate near) {
        if (committees.isEmpty()) {
            return Map.of();
        }
        var rows = jdbc.sql("""
                        select * from (
                            select needed.*, count(*) over (partition by need) as total,
                                   row_number() over (partition by need order by due_date, id) as place
                            from (select a.*, case
                                      when state = 'SUBMITTED' then 'CHECK'
                                      when state = 'RETURNED' then 'RETURNED'
                                      when due_date < :today or (state = 'OFFERED' and due_date <= :near)
                                          then 'LATE_OR_SILENT'
                                  end as need
                                  from assignment a
                                  where committee_id in (:committees)
                                    and state in ('OFFERED', 'RETURNED', 'IN_PROGRESS', 'SUBMITTED')) needed
                            where need is not null) placed
                        where place <= :most
                        order by need, place
                        """)
                .param("committees", committees.stream().map(CommitteeId::value).toList())
                .param("today", today)
                .param("near", near)
                .param("most", MOST)
                .query((row, number) -> new Placed(Need.valueOf(row.getString("need")), row.getInt("total"), row(row)))
                .list();
        return byNeed(rows);
    }

    /** The longest late first. */
    WorkList late(Collection<UnitCode> units, LocalDate today) {
        if (units != null && units.isEmpty()) {
            return WorkList.EMPTY;
        }
        var query = jdbc.sql("""
                        select *, count(*) over () as total from assignment
                        where state in ('OFFERED', 'RETURNED', 'IN_PROGRESS') and due_date < :today %s
                        order by due_date, id limit :most
                        """.formatted(units == null ? "" : "and unit in (:units)"))
                .param("today", today)
                .param("most", MOST);
        if (units != null) {
            query = query.param("units", units.stream().map(UnitCode::value).toList());
        }
        var rows = query.query((row, number) -> new Placed(Need.LATE_OR_SILENT, row.getInt("total"), row(row)))
                .list();
        return byNeed(rows).getOrDefault(Need.LATE_OR_SILENT, WorkList.EMPTY);
    }

    private static Map<Need, WorkList> byNeed(List<Placed> placed) {
        var byNeed = new EnumMap<Need, WorkList>(Need.class);
        for (var each : placed) {
            byNeed.computeIfAbsent(each.need(), need -> new WorkList(new ArrayList<>(), each.total()))
                    .rows()
                    .add(each.row());
        }
        return byNeed;
    }

    private static WorkRow row(ResultSet row) throws SQLException {
        boolean secret = row.getBoolean("secret");
        return new WorkRow(
                new AssignmentId(row.getObject("id", UUID.class)),
                secret ? SecretMatter.title() : row.getString("title"),
                secret ? null : row.getString("expected"),
                UnitCode.of(row.getString("unit")),
                row.getObject("due_date", LocalDate.class),
                AssignmentState.valueOf(row.getString("state")),
                row.getInt("reported_percent"),
                instant(row.getTimestamp("submitted_at")),
                instant(row.getTimestamp("last_reported_at")),
                secret ? null : row.getString("reason"));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private record Placed(Need need, int total, WorkRow row) {}
}
