package salaklang.emeeting;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/** The recording of an electronic meeting was noted, with its SHA-256. */
public record RecordingNoted(MeetingId meeting, Person by, Instant at, String note) implements Traced {

    @Override
    public String subject() {
        return "meeting";
    }

    @Override
    public String subjectId() {
        return meeting.toString();
    }
}
