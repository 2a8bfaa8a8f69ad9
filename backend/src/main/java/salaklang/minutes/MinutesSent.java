package salaklang.minutes;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.MeetingId;

/**
 * The minutes went to every seat, for corrections until the closing day.
 *
 * @param pdf as they were sent
 */
public record MinutesSent(
        MinutesId minutes,
        MeetingId meeting,
        CommitteeId committee,
        LocalDate closesOn,
        DocumentId pdf,
        Person by,
        Instant at)
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
