package salaklang.dashboard;

import static java.util.stream.Collectors.toMap;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.escalation.EscalationTarget;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;
import salaklang.minutes.MinutesBook;
import salaklang.minutes.MinutesView;

/**
 * What waits for the governor or a vice governor, the longest waiting first: recommendations, what has climbed the ladder up to them, extensions that
 * nobody below them decides on, and minutes of meetings over which they presided.
 */
@Repository
class Decisions {

    private static final String DIRECTIVE = "/directives/new?";
    private static final String ESCALATED =
            "a.escalated_to = :reached and a.escalated_to in ('VICE_GOVERNOR', 'GOVERNOR')"
                    + " and a.escalation_answered_at is null and a.state in ('OFFERED', 'RETURNED', 'IN_PROGRESS')";
    private static final String ASKED = "a.extension_asked_at is not null and a.directive_id is not null"
            + " and a.committee_id is null and a.state in ('OFFERED', 'RETURNED', 'IN_PROGRESS')";

    private final JdbcClient jdbc;
    private final MinutesBook minutes;

    Decisions(JdbcClient jdbc, MinutesBook minutes) {
        this.jdbc = jdbc;
        this.minutes = minutes;
    }

    /** @param most so many of each kind */
    WaitingDecisions waiting(Person person, int most) {
        var reached = person.is(Role.GOVERNOR) ? EscalationTarget.GOVERNOR : EscalationTarget.VICE_GOVERNOR;
        var found = jdbc.sql("""
                        with proposed as materialized (
                          select *, count(*) over () as in_all from recommendation
                          where state = 'PROPOSED' order by created_at, id limit :most),
                        escalated as materialized (
                          select *, count(*) over () as in_all from assignment a where %1$s order by due_date, id limit :most),
                        asked as materialized (
                          select *, count(*) over () as in_all from assignment a
                          where %2$s order by extension_asked_at, id limit :most)
                        select 'RECOMMENDATION' as kind, r.id, r.title, r.secret,
                               c.name as committee, r.meeting_number as meeting, r.item_number as item, null as unit,
                               coalesce(p.units, 0) as units, p.first_due as due, null::date as asked, null as words,
                               coalesce(s.since, r.created_at) as since, r.in_all,
                               'from=meeting:' || r.meeting_id || '&unit=' || c.secretariat as directive
                        from proposed r
                        join committee c on c.id = r.committee_id
                        left join lateral (select count(distinct unit) as units, min(due_date) as first_due
                                           from planned_assignment where recommendation_id = r.id) p on true
                        left join lateral (select max(at) as since from recommendation_step
                                           where recommendation_id = r.id and kind = 'PROPOSED') s on true
                        union all
                        select 'ESCALATION', a.id, a.title, a.secret, c.name, null, null, a.unit, 0, a.due_date, null,
                               a.delay_text, coalesce(s.since, a.overdue_since, a.offered_at), a.in_all,
                               'from=assignment:' || a.id || '&unit=' || a.unit
                        from escalated a
                        left join committee c on c.id = a.committee_id
                        left join lateral (select max(at) as since from assignment_step
                                           where assignment_id = a.id and kind = 'ESCALATED'
                                             and note = a.escalated_to) s on true
                        union all
                        select 'EXTENSION', a.id, a.title, a.secret, null, null, null, a.unit, 0, a.due_date, a.extension_to,
                               a.extension_reason, a.extension_asked_at, a.in_all,
                               'from=assignment:' || a.id || '&unit=' || a.unit
                        from asked a
                        """.formatted(ESCALATED, ASKED))
                .param("reached", reached.name())
                .param("most", most)
                .query((row, number) -> new OfMany(decision(row), row.getInt("in_all")))
                .list();
        var unsigned = minutes.waitingForChair(person);
        return new WaitingDecisions(
                Stream.concat(
                                found.stream().map(OfMany::decision),
                                unsigned.stream().limit(most).map(Decisions::decision))
                        .sorted(Comparator.comparing(Decision::since).thenComparing(Decision::id))
                        .toList(),
                unsigned.size() + inAll(found));
    }

    /** @param inAll so many of its kind wait */
    private record OfMany(Decision decision, int inAll) {}

    private static int inAll(List<OfMany> found) {
        return found.stream()
                .collect(toMap(one -> one.decision().kind(), OfMany::inAll, (one, same) -> one))
                .values()
                .stream()
                .mapToInt(Integer::intValue)
                .sum();
    }

    private static Decision decision(ResultSet row) throws SQLException {
        boolean secret = row.getBoolean("secret");
        var unit = row.getString("unit");
        return new Decision(
                Decision.Kind.valueOf(row.getString("kind")),
                row.getString("id"),
                secret ? SecretMatter.title() : row.getString("title"),
                secret,
                row.getString("committee"),
                row.getString("meeting"),
                row.getString("item"),
                unit == null ? null : UnitCode.of(unit),
                row.getInt("units"),
                row.getObject("due", LocalDate.class),
                row.getObject("asked", LocalDate.class),
                secret ? null : row.getString("words"),
                DIRECTIVE + row.getString("directive"),
                null,
                row.getTimestamp("since").toInstant());
    }

    private static Decision decision(MinutesView minutes) {
        return new Decision(
                Decision.Kind.MINUTES,
                minutes.id().toString(),
                minutes.body(),
                false,
                null,
                minutes.numberBE(),
                null,
                null,
                0,
                null,
                null,
                null,
                DIRECTIVE + "from=meeting:" + minutes.meeting(),
                minutes.sha256(),
                minutes.lockedAt());
    }
}
