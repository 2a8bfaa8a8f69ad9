package salaklang.minutes;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/** The closing day for corrections is over; the note says how many are open. */
public record CorrectionsDue(
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
