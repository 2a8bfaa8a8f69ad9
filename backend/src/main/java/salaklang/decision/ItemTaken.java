package salaklang.decision;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

/** The meeting has gone on to an item; the note is its number. */
public record ItemTaken(MeetingId meeting, CommitteeId committee, AgendaItemId item, Person by, Instant at, String note)
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
