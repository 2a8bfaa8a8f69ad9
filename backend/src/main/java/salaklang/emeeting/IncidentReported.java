package salaklang.emeeting;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/** A trouble in an electronic meeting was reported. */
public record IncidentReported(MeetingId meeting, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "meeting";
    }

    @Override
    public String subjectId() {
        return meeting.toString();
    }
}
