package salaklang.report;

import static java.util.stream.Collectors.joining;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.stereotype.Repository;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.DelayCause;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;
import salaklang.web.NotFound;

/** The lines of the follow-up report by one query, the first due first: a page of them, or all by a cursor. */
@Repository
class FollowUpRows {

    private static final int FETCHED = 500;
    private static final String LATE = "(a.due_date < :today and a.state in ('OFFERED', 'RETURNED', 'IN_PROGRESS'))";
    /** Of a period many match: those of a page are chosen before anything is looked up for them. */
    private static final String CHOSEN = "with chosen as materialized (select a.id from assignment a ";

    private static final String LINES = """
            select a.id, a.title, a.secret, a.unit, cast(a.offered_at at time zone :zone as date) as assigned_on,
                   a.due_date, a.state, %s as late,
                   case when a.state in ('SUBMITTED', 'DONE') then 100 else a.reported_percent end as percent,
                   a.delay_cause, a.delay_text,
                   case when a.state = 'RETURNED' then a.reason end as returned, r.text as reported, r.at as reported_at,
                   coalesce(m.kind, d.kind) as source,
                   coalesce(m.meeting_number || ' · ' || m.item_number, d.number || '/' || d.year_be) as origin
            from %s
            left join recommendation m on m.id = a.matter_id
            left join directive d on d.id = a.matter_id
            left join lateral (
                select text, at from progress_report where assignment_id = a.id order by at desc limit 1) r on true
            """;
    private static final String OF_CHOSEN = LINES.formatted(LATE, "chosen join assignment a on a.id = chosen.id");
    private static final String OF_ALL = LINES.formatted(LATE, "assignment a");
    private static final String IN_ORDER = " order by a.due_date, a.id";

    private final NamedParameterJdbcTemplate database;
    private final Clock clock;

    FollowUpRows(DataSource source, Clock clock) {
        var template = new JdbcTemplate(source);
        template.setFetchSize(FETCHED);
        this.database = new NamedParameterJdbcTemplate(template);
        this.clock = clock;
    }

    /** @param after the key of the line before, null for the beginning */
    List<ReportedWork> page(FollowUpQuery query, String after, int limit) {
        var values = values(query);
        var from = "";
        if (after != null) {
            var key = key(after);
            values.put("afterDay", key.getKey());
            values.put("afterId", key.getValue());
            from = " and (a.due_date, a.id) > (:afterDay, :afterId)";
        }
        return database.query(
                CHOSEN + where(query) + from + IN_ORDER + " limit " + limit + ")\n" + OF_CHOSEN + IN_ORDER,
                values,
                (row, number) -> line(row));
    }

    /** Inside of a transaction the lines come from a cursor, a few at a time. */
    void each(FollowUpQuery query, Consumer<? super ReportedWork> consumer) {
        database.query(OF_ALL + where(query) + IN_ORDER, values(query), row -> {
            consumer.accept(line(row));
        });
    }

    /**
     * What has ended is counted in an index alone, however much it is; of the rest each is read for how far it has come.
     */
    FollowUpSums sums(FollowUpQuery query) {
        return database.queryForObject(
                """
                select sum(waiting) as waiting, sum(on_track) as on_track, sum(submitted) as submitted, sum(late) as late,
                       sum(done) as done, sum(cancelled) as cancelled,
                       coalesce(round(sum(percents) / nullif(sum(waiting + on_track + submitted + late + done), 0)), 0)
                         as percent
                from (
                  select count(*) filter (where a.state = 'WAITING') as waiting,
                         count(*) filter (where a.state in ('OFFERED', 'RETURNED', 'IN_PROGRESS') and not %1$s) as on_track,
                         count(*) filter (where a.state = 'SUBMITTED') as submitted,
                         count(*) filter (where %1$s) as late,
                         0 as done, 0 as cancelled,
                         coalesce(sum(case when a.state = 'SUBMITTED' then 100 else a.reported_percent end), 0) as percents
                  from assignment a
                  where a.state in ('WAITING', 'OFFERED', 'RETURNED', 'IN_PROGRESS', 'SUBMITTED') and %2$s
                  union all
                  select 0, 0, 0, 0, count(*) filter (where a.state = 'DONE'), count(*) filter (where a.state <> 'DONE'),
                         100 * count(*) filter (where a.state = 'DONE')
                  from assignment a
                  where a.state in ('DONE', 'DECLINED', 'CANCELLED') and %3$s) counted
                """.formatted(LATE, during(query), within(query, "coalesce(a.ended_at, 'infinity') >= :since")),
                values(query),
                (row, number) -> new FollowUpSums(
                        row.getInt("waiting"),
                        row.getInt("on_track"),
                        row.getInt("submitted"),
                        row.getInt("late"),
                        row.getInt("done"),
                        row.getInt("cancelled"),
                        row.getInt("percent")));
    }

    private static String where(FollowUpQuery query) {
        return "where " + during(query);
    }

    /** Open in the period: assigned before its end, and not over before its beginning. */
    private static String during(FollowUpQuery query) {
        return within(query, "(a.ended_at is null or a.ended_at >= :since)");
    }

    private static String within(FollowUpQuery query, String notOver) {
        var where = new StringBuilder("a.offered_at < :before and ").append(notOver);
        if (query.committee() != null) {
            where.append(" and a.committee_id = :committee");
        }
        if (query.unit() != null) {
            where.append(" and a.unit = :unit");
        }
        if (!query.sight().all()) {
            where.append(" and (a.unit = any (string_to_array(:units, ','))"
                    + " or a.committee_id = any (cast(string_to_array(:committees, ',') as uuid[]))"
                    + " or a.assigner = any (string_to_array(:assigners, ',')))");
        }
        return where.toString();
    }

    private Map<String, Object> values(FollowUpQuery query) {
        var values = new HashMap<String, Object>();
        values.put("zone", clock.getZone().getId());
        values.put("today", LocalDate.now(clock));
        values.put("since", midnight(query.period().from()));
        values.put("before", midnight(query.period().to().plusDays(1)));
        values.put(
                "committee",
                query.committee() == null ? null : query.committee().value());
        values.put("unit", query.unit() == null ? null : query.unit().value());
        values.put("units", joined(query.sight().units()));
        values.put("committees", joined(query.sight().committees()));
        values.put("assigners", joined(query.sight().assigners()));
        return values;
    }

    private OffsetDateTime midnight(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toOffsetDateTime();
    }

    private static String joined(Set<?> ids) {
        return ids.stream().map(Object::toString).collect(joining(","));
    }

    private static Map.Entry<LocalDate, UUID> key(String text) {
        try {
            var parts = text.split("_", 2);
            return Map.entry(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
        } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
            throw new NotFound();
        }
    }

    private static ReportedWork line(ResultSet row) throws SQLException {
        var secret = row.getBoolean("secret");
        var delay = row.getString("delay_cause");
        var reportedAt = row.getTimestamp("reported_at");
        return new ReportedWork(
                row.getObject("id", UUID.class),
                secret ? SecretMatter.title() : row.getString("title"),
                row.getString("source"),
                row.getString("origin"),
                UnitCode.of(row.getString("unit")),
                row.getObject("assigned_on", LocalDate.class),
                row.getObject("due_date", LocalDate.class),
                AssignmentState.valueOf(row.getString("state")),
                row.getBoolean("late"),
                row.getInt("percent"),
                delay == null || secret ? null : DelayCause.valueOf(delay),
                secret ? null : row.getString("delay_text"),
                secret ? null : row.getString("returned"),
                secret ? null : row.getString("reported"),
                reportedAt == null ? null : reportedAt.toInstant(),
                secret);
    }
}
