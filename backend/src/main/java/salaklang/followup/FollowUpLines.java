package salaklang.followup;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.namedparam.MapSqlParameterSource;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.namedparam.SqlParameterSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.AssignmentView;
import salaklang.assignment.Delay;
import salaklang.assignment.DelayCause;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;

/**
 * The lines of the rounds. Each change is one statement that takes its rows as they are at that moment, so that a report
 * which comes as the round closes makes nobody fail.
 */
@Repository
class FollowUpLines {

    private static final String IN_OPEN_ROUND =
            " and round_id in (select id from follow_up_round where state = 'OPEN')";

    private static final String AFTER = """
            and (line.state not in ('WAITING', 'SILENT'), not line.overdue, line.due_date, line.unit, line.assignment_id)
                > (:answered, :inTime, :dueDate, :unit, :assignment)
            """;

    private final JdbcClient jdbc;
    private final NamedParameterJdbcTemplate batch;

    FollowUpLines(JdbcClient jdbc, NamedParameterJdbcTemplate batch) {
        this.jdbc = jdbc;
        this.batch = batch;
    }

    /** Asks of these. What is handed in already counts as answered. */
    void ask(FollowUpRoundId round, Collection<AssignmentView> assignments, LocalDate today, Instant at) {
        batch.batchUpdate(
                """
                insert into follow_up_line (round_id, assignment_id, unit, title, due_date, state, overdue, percent,
                                            answered_at)
                values (:round, :assignment, :unit, :title, :dueDate, :state, :overdue, :percent, :answeredAt)
                """,
                assignments.stream()
                        .map(assignment -> line(round, assignment, today, at))
                        .toArray(SqlParameterSource[]::new));
    }

    private static SqlParameterSource line(
            FollowUpRoundId round, AssignmentView assignment, LocalDate today, Instant at) {
        var handedIn = assignment.state() == AssignmentState.SUBMITTED;
        return new MapSqlParameterSource()
                .addValue("round", round.value())
                .addValue("assignment", assignment.id().value())
                .addValue("unit", assignment.unit().value())
                .addValue("title", assignment.title())
                .addValue("dueDate", assignment.dueDate())
                .addValue("state", (handedIn ? LineState.ANSWERED : LineState.WAITING).name())
                .addValue("overdue", !handedIn && assignment.dueDate().isBefore(today))
                .addValue("percent", assignment.percent())
                .addValue("answeredAt", handedIn ? at.atOffset(ZoneOffset.UTC) : null, Types.TIMESTAMP_WITH_TIMEZONE);
    }

    /** @param as ANSWERED or NOTHING; a report is not taken back by "nothing to report" afterwards */
    void answer(AssignmentView assignment, LineState as, Instant at) {
        answer(assignment, as, true, at);
    }

    /** It lies with whoever assigned it now, and so is not late. */
    void handIn(AssignmentView assignment, Instant at) {
        answer(assignment, LineState.ANSWERED, false, at);
    }

    private void answer(AssignmentView assignment, LineState as, boolean awaited, Instant at) {
        var delay = assignment.delay();
        jdbc.sql("""
                        update follow_up_line
                        set state = case when state = 'ANSWERED' then state else :state end, percent = :percent,
                            answered_at = coalesce(answered_at, :at), delay_cause = :cause, delay_text = :delay,
                            overdue = overdue and :awaited
                        where assignment_id = :assignment and state in ('WAITING', 'ANSWERED', 'NOTHING')
                        """ + IN_OPEN_ROUND)
                .param("assignment", assignment.id().value())
                .param("state", as.name())
                .param("awaited", awaited)
                .param("percent", assignment.percent())
                .param("cause", delay == null ? null : delay.cause().name())
                .param("delay", delay == null ? null : delay.text())
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
    }

    void overdue(AssignmentId assignment, boolean overdue) {
        jdbc.sql("update follow_up_line set overdue = :overdue where assignment_id = :assignment" + IN_OPEN_ROUND)
                .param("assignment", assignment.value())
                .param("overdue", overdue)
                .update();
    }

    /** Of the lines of a round, exactly these are late. */
    void overdue(FollowUpRoundId round, Collection<AssignmentId> late) {
        jdbc.sql("update follow_up_line set overdue = assignment_id = any(:late) where round_id = :round")
                .param("round", round.value())
                .param("late", late.stream().map(AssignmentId::value).toArray(UUID[]::new))
                .update();
    }

    /** It is due later now, and so not late. */
    void extend(AssignmentView assignment) {
        jdbc.sql("update follow_up_line set due_date = :dueDate, overdue = false, delay_cause = null, delay_text = null"
                        + " where assignment_id = :assignment" + IN_OPEN_ROUND)
                .param("assignment", assignment.id().value())
                .param("dueDate", assignment.dueDate())
                .update();
    }

    void withdraw(AssignmentId assignment) {
        jdbc.sql("update follow_up_line set state = 'WITHDRAWN', overdue = false where assignment_id = :assignment"
                        + IN_OPEN_ROUND)
                .param("assignment", assignment.value())
                .update();
    }

    /** Another unit, or another due date: it is asked anew. */
    void askAnew(AssignmentView assignment, LocalDate today) {
        jdbc.sql("""
                        update follow_up_line
                        set unit = :unit, due_date = :dueDate, state = 'WAITING', answered_at = null,
                            delay_cause = null, delay_text = null,
                            overdue = :overdue, percent = :percent
                        where assignment_id = :assignment
                        """ + IN_OPEN_ROUND)
                .param("assignment", assignment.id().value())
                .param("unit", assignment.unit().value())
                .param("dueDate", assignment.dueDate())
                .param("overdue", assignment.dueDate().isBefore(today))
                .param("percent", assignment.percent())
                .update();
    }

    void silence(FollowUpRoundId round) {
        jdbc.sql("update follow_up_line set state = 'SILENT' where round_id = :round and state = 'WAITING'")
                .param("round", round.value())
                .update();
    }

    RoundSummary count(FollowUpRoundId round) {
        return count(Set.of(round)).getOrDefault(round, RoundSummary.NOTHING);
    }

    /** By round; a round that asked nothing is left out. */
    Map<FollowUpRoundId, RoundSummary> count(Collection<FollowUpRoundId> rounds) {
        if (rounds.isEmpty()) {
            return Map.of();
        }
        return jdbc
                .sql("""
                        select round_id,
                               count(*) as asked,
                               count(*) filter (where state in ('ANSWERED', 'NOTHING')) as answered,
                               count(*) filter (where overdue) as late,
                               count(*) filter (where state in ('WAITING', 'SILENT')) as silent,
                               count(*) filter (where state = 'NOTHING') as nothing
                        from follow_up_line
                        where round_id in (:rounds) and state <> 'WITHDRAWN'
                        group by round_id
                        """)
                .param("rounds", rounds.stream().map(FollowUpRoundId::value).toList())
                .query((row, number) -> Map.entry(
                        new FollowUpRoundId(row.getObject("round_id", UUID.class)),
                        new RoundSummary(
                                row.getInt("asked"),
                                row.getInt("answered"),
                                row.getInt("late"),
                                row.getInt("silent"),
                                row.getInt("nothing"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * In the order of {@link LineKey}.
     *
     * @param after only what comes after it; null for the first
     */
    LinePage of(FollowUpRoundId round, LineKey after, int size) {
        var query = jdbc.sql("""
                        select line.*, assignment.secret
                        from follow_up_line line left join assignment on assignment.id = line.assignment_id
                        where line.round_id = :round %s
                        order by line.state not in ('WAITING', 'SILENT'), not line.overdue, line.due_date, line.unit,
                                 line.assignment_id
                        limit :limit
                        """.formatted(after == null ? "" : AFTER))
                .param("round", round.value())
                .param("limit", size + 1);
        if (after != null) {
            query = query.param("answered", after.answered())
                    .param("inTime", after.inTime())
                    .param("dueDate", after.dueDate())
                    .param("unit", after.unit())
                    .param("assignment", after.assignment());
        }
        return LinePage.of(query.query((row, number) -> line(row)).list(), size);
    }

    Set<UnitCode> units(FollowUpRoundId round, Collection<LineState> states) {
        return jdbc
                .sql("select distinct unit from follow_up_line where round_id = :round and state in (:states)")
                .param("round", round.value())
                .param("states", states.stream().map(LineState::name).toList())
                .query(String.class)
                .list()
                .stream()
                .map(UnitCode::of)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static FollowUpLine line(ResultSet row) throws SQLException {
        var answeredAt = row.getTimestamp("answered_at");
        return new FollowUpLine(
                new AssignmentId(row.getObject("assignment_id", UUID.class)),
                UnitCode.of(row.getString("unit")),
                row.getBoolean("secret") ? SecretMatter.title() : row.getString("title"),
                row.getObject("due_date", LocalDate.class),
                LineState.valueOf(row.getString("state")),
                row.getBoolean("overdue"),
                row.getInt("percent"),
                answeredAt == null ? null : answeredAt.toInstant(),
                delay(row));
    }

    private static Delay delay(ResultSet row) throws SQLException {
        var cause = row.getString("delay_cause");
        return cause == null ? null : new Delay(DelayCause.valueOf(cause), row.getString("delay_text"));
    }
}
