package salaklang.meeting;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** The agenda of a meeting has been changed; the note says which item. */
public record AgendaChanged(MeetingId meeting, CommitteeId committee, Person by, Instant at, String note)
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
