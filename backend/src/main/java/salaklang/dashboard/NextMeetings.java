package salaklang.dashboard;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import salaklang.committee.CommitteeId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingState;

/** Finds the next meeting of some committees and counts what is ready for it, by one query. */
@Repository
class NextMeetings {

    private final JdbcClient jdbc;

    NextMeetings(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The one in session, or the earliest that has not been held. */
    Optional<NextMeeting> of(Collection<CommitteeId> committees) {
        if (committees.isEmpty()) {
            return Optional.empty();
        }
        return jdbc.sql("""
                        select m.id, c.name, m.number || '/' || m.year_be as number, m.starts_at, m.place, m.state,
                               (select count(*) from agenda_item i
                                where i.meeting_id = m.id and i.kind = 'MATTER') as matters,
                               (select count(*) from seat s
                                where s.committee_id = m.committee_id and s.given_up_at is null) as seats,
                               (select count(*) from recommendation r
                                where r.committee_id = m.committee_id and r.state in ('DRAFT', 'PROPOSED', 'SENT_BACK', 'IN_PROGRESS', 'FULFILLED')
                                  and r.meeting_at < m.starts_at) as arising
                        from meeting m
                        join committee c on c.id = m.committee_id
                        where m.committee_id in (:committees) and m.state in ('PLANNED', 'INVITED', 'IN_SESSION')
                        order by m.state = 'IN_SESSION' desc, m.starts_at, m.id limit 1
                        """)
                .param("committees", committees.stream().map(CommitteeId::value).toList())
                .query((row, number) -> meeting(row))
                .optional();
    }

    private static NextMeeting meeting(ResultSet row) throws SQLException {
        return new NextMeeting(
                new MeetingId(row.getObject("id", UUID.class)),
                row.getString("name"),
                row.getString("number"),
                row.getTimestamp("starts_at").toInstant(),
                row.getString("place"),
                MeetingState.valueOf(row.getString("state")),
                row.getInt("matters"),
                row.getInt("seats"),
                row.getInt("arising"));
    }
}
