package salaklang.minutes;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/** The minutes are locked; the note is their fingerprint. */
public record MinutesLocked(
        MinutesId minutes, MeetingId meeting, CommitteeId committee, Person by, Instant at, String note)
        implements Traced {

    @Override
    public String subject() {
        return "minutes";
    }

    @Override
    public String subjectId() {
        return minutes.toString();
    }
}
