package salaklang.meeting;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;

/**
 * The running numbers of a committee's meetings within a calendar year. Whoever takes one holds the next comer until the
 * meeting is there or is not: no number twice and none left out.
 */
@Component
class MeetingNumbers {

    private final JdbcClient jdbc;

    MeetingNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Transactional(propagation = Propagation.MANDATORY)
    int next(CommitteeId committee, int yearBE) {
        return jdbc.sql("""
                        insert into meeting_number (committee_id, year_be, last) values (?, ?, 1)
                        on conflict (tenant_id, committee_id, year_be) do update set last = meeting_number.last + 1
                        returning last
                        """)
                .param(committee.value())
                .param(yearBE)
                .query(Integer.class)
                .single();
    }
}
