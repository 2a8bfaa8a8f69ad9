package salaklang.minutes;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/** A corrected version was adopted; the note says how. */
public record CorrectedVersionAdopted(
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
