package salaklang.attendance;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.committee.SeatId;
import salaklang.invitation.KnownAttendance;
import salaklang.meeting.MeetingId;

/** What an invitation asks of the attendance: who was at the meeting before, and to whom presiding is delegated. */
@Component
@Transactional(readOnly = true)
class AttendanceForInvitations implements KnownAttendance {

    private final Presidings presidings;
    private final JdbcClient jdbc;

    AttendanceForInvitations(Presidings presidings, JdbcClient jdbc) {
        this.presidings = presidings;
        this.jdbc = jdbc;
    }

    @Override
    public Set<SeatId> presentAtLast(CommitteeId committee, MeetingId before) {
        return new HashSet<>(jdbc.sql("""
                        select a.seat_id from attendance a
                        where a.presence = 'PRESENT' and a.meeting_id = (
                            select m.id from meeting m join meeting next on next.id = :before
                            where m.committee_id = :committee and m.starts_at < next.starts_at
                              and m.state not in ('PLANNED', 'INVITED', 'CANCELLED')
                            order by m.starts_at desc limit 1)
                        """)
                .param("before", before.value())
                .param("committee", committee.value())
                .query((row, number) -> new SeatId(row.getObject(1, UUID.class)))
                .list());
    }

    @Override
    public Optional<String> delegate(MeetingId meeting) {
        return presidings
                .findByMeetingIdAndUntilIsNull(meeting)
                .map(Presiding::view)
                .filter(presiding -> presiding.ground() == PresidingGround.DELEGATED)
                .map(PresidingView::position);
    }
}
