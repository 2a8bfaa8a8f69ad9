package salaklang.emeeting;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/** Somebody was identified and joined an electronic meeting; the note says how. */
public record EMeetingJoined(MeetingId meeting, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "meeting";
    }

    @Override
    public String subjectId() {
        return meeting.toString();
    }
}
