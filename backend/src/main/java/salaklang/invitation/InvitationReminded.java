package salaklang.invitation;

import java.time.Instant;
import java.util.List;
import salaklang.committee.CommitteeId;
import salaklang.committee.SeatId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/** Seats that have not answered were reminded. */
public record InvitationReminded(
        MeetingId meeting, CommitteeId committee, List<SeatId> seats, Person by, Instant at, String note)
        implements Traced {

    @Override
    public String subject() {
        return "meeting";
    }

    @Override
    public String subjectId() {
        return meeting.toString();
    }
}
