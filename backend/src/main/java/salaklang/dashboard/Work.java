package salaklang.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.DelayCause;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;
import salaklang.web.Dates;

/** The assignments behind the numbers, and those that need somebody, by one query each. */
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
    private static final String COLUMNS =
            "a.id, a.title, a.expected, a.unit, a.due_date, a.state, a.reported_percent, a.submitted_at,"
                    + " a.last_reported_at, a.reason, a.delay_cause, a.delay_text, a.secret";

    private final JdbcClient jdbc;
    private final Dates dates;
    private final Clock clock;

    Work(JdbcClient jdbc, Dates dates, Clock clock) {
        this.jdbc = jdbc;
        this.dates = dates;
        this.clock = clock;
    }

    /**
     * The earliest due first; of a period, in the order of the moment by which it belongs to it. Each state and each unit
     * is a stream of its own, which an index gives in that order, so that no more rows of it are read than are shown.
     */
    List<WorkRow> list(WorkQuery query, int limit) {
        var values = new HashMap<String, Object>();
        values.put("today", dates.today());
        values.put("near", Near.lastDay(dates));
        values.put("risk", dates.today().plusDays(Near.RISK_DAYS));
        boolean ofPeriod = query.period() != null;
        var moment = ofPeriod ? query.measure().moment() : "null::timestamptz";
        var key = ofPeriod ? "moment, id" : "due_date, id";
        var order = " order by " + key + " limit " + limit;
        var where = narrowing(query, values);
        var columns = "a.due_date, a.id, " + moment + " as moment";
        var streams = (ofPeriod
                        ? query.measure().branchesOfMonths()
                        : query.measure().branches())
                .stream()
                        .map(branch -> stream(columns, branch + where, order, query.units(), values))
                        .collect(Collectors.joining(" union all "));
        // Titles are long: they are looked up for those rows alone that are shown.
        return jdbc.sql("with shown as (select * from (" + streams + ") s" + order + ") select " + COLUMNS
                        + ", shown.moment from shown join assignment a on a.id = shown.id order by shown."
                        + key.replace(", ", ", shown."))
                .params(values)
                .query((row, number) -> row(row, instant(row.getTimestamp("moment"))))
                .list();
    }

    private static String stream(
            String columns, String where, String order, Collection<UnitCode> units, Map<String, Object> values) {
        if (units == null) {
            return "(select " + columns + " from assignment a where " + where + order + ")";
        }
        values.put("units", units.stream().map(UnitCode::value).collect(Collectors.joining(",")));
        return "(select s.* from unnest(string_to_array(:units, ',')) k cross join lateral (select " + columns
                + " from assignment a where a.unit = k and " + where + order + ") s)";
    }

    private String narrowing(WorkQuery query, Map<String, Object> values) {
        var sql = new StringBuilder();
        if (query.committee() != null) {
            values.put("committee", query.committee().value());
            sql.append(" and a.committee_id = :committee");
        }
        if (query.programme() != null) {
            values.put("programme", query.programme());
            sql.append(" and a.programme_id = :programme");
        }
        if (query.period() != null) {
            values.put("begins", start(query.period().from()));
            values.put("ends", start(query.period().to().plusMonths(1)));
            var moment = query.measure().moment();
            sql.append(" and ")
                    .append(moment)
                    .append(" >= :begins and ")
                    .append(moment)
                    .append(" < :ends");
        }
        if (query.after() != null) {
            var after = query.after();
            values.put("after", after.moment() == null ? after.dueDate() : Timestamp.from(after.moment()));
            values.put("afterId", after.id());
            sql.append(" and (")
                    .append(
                            after.moment() == null
                                    ? "a.due_date"
                                    : query.measure().moment())
                    .append(", a.id) > (:after, :afterId)");
        }
        return sql.toString();
    }

    private Timestamp start(YearMonth month) {
        return Timestamp.from(month.atDay(1).atStartOfDay(clock.getZone()).toInstant());
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
                .query((row, number) ->
                        new Placed(Need.valueOf(row.getString("need")), row.getInt("total"), row(row, null)))
                .list();
        var byNeed = new EnumMap<Need, WorkList>(Need.class);
        for (var each : rows) {
            byNeed.computeIfAbsent(each.need(), need -> new WorkList(new ArrayList<>(), each.total()))
                    .rows()
                    .add(each.row());
        }
        return byNeed;
    }

    private WorkRow row(ResultSet row, Instant moment) throws SQLException {
        boolean secret = row.getBoolean("secret");
        var dueDate = row.getObject("due_date", LocalDate.class);
        var submittedAt = instant(row.getTimestamp("submitted_at"));
        var cause = row.getString("delay_cause");
        return new WorkRow(
                new AssignmentId(row.getObject("id", UUID.class)),
                secret ? SecretMatter.title() : row.getString("title"),
                secret ? null : row.getString("expected"),
                UnitCode.of(row.getString("unit")),
                dueDate,
                AssignmentState.valueOf(row.getString("state")),
                row.getInt("reported_percent"),
                submittedAt,
                submittedAt != null
                        && !LocalDate.ofInstant(submittedAt, clock.getZone()).isAfter(dueDate),
                instant(row.getTimestamp("last_reported_at")),
                secret ? null : row.getString("reason"),
                secret || cause == null ? null : DelayCause.valueOf(cause),
                secret ? null : row.getString("delay_text"),
                moment);
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private record Placed(Need need, int total, WorkRow row) {}
}
