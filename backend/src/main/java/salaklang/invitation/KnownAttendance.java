package salaklang.invitation;

import java.util.Optional;
import java.util.Set;
import salaklang.committee.CommitteeId;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;

/** What the record of attendance knows that an invitation needs. */
public interface KnownAttendance {

    /** The seats whose holder was at the meeting of the committee before this one; empty where there was none. */
    Set<SeatId> presentAtLast(CommitteeId committee, MeetingId before);

    /** To whom the chair has delegated presiding over this meeting (มอบหมาย), by position. */
    Optional<String> delegate(MeetingId meeting);
}
