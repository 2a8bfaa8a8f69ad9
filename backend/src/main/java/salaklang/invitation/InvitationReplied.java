package salaklang.invitation;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.committee.SeatId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/** A seat has answered, or answered otherwise than before; the note has its position. */
public record InvitationReplied(
        MeetingId meeting, CommitteeId committee, SeatId seat, ReplyKind reply, Person by, Instant at, String note)
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
