package salaklang.meeting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;

/**
 * Gives the meetings of a committee their numbers within a calendar year, as {@link MeetingNumbering} says. Whoever
 * settles them holds the next comer until the change is through: no number twice and none left out.
 */
@Component
class MeetingNumbers {

    private final JdbcClient jdbc;
    private final Meetings meetings;

    MeetingNumbers(JdbcClient jdbc, Meetings meetings) {
        this.jdbc = jdbc;
        this.meetings = meetings;
    }

    /** Before a meeting of that year is held for a change of its date or its end, so that two never wait for each other. */
    @Transactional(propagation = Propagation.MANDATORY)
    void hold(CommitteeId committee, int yearBE) {
        jdbc.sql("""
                        insert into meeting_number (committee_id, year_be, last) values (?, ?, 0)
                        on conflict (tenant_id, committee_id, year_be) do update set last = meeting_number.last
                        """).param(committee.value()).param(yearBE).update();
    }

    /** Numbers the meetings of the year anew; what has gone out with an invitation stays. */
    @Transactional(propagation = Propagation.MANDATORY)
    void settle(CommitteeId committee, int yearBE) {
        hold(committee, yearBE);
        var year = meetings.holdYear(committee, yearBE);
        var numbers = MeetingNumbering.of(year.stream().map(Meeting::numbering).toList());
        year.forEach(meeting -> meeting.take(numbers.get(meeting.id().value())));
    }
}
