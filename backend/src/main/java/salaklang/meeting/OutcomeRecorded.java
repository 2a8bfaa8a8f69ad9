package salaklang.meeting;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/**
 * An item's outcome has been written, or written anew.
 *
 * @param text the words of the outcome; null where the kind is {@link OutcomeKind#NONE}
 */
public record OutcomeRecorded(
        MeetingId meeting,
        CommitteeId committee,
        AgendaItemId item,
        String itemNumber,
        String itemTitle,
        OutcomeKind kind,
        String text,
        Person by,
        Instant at)
        implements Traced {

    @Override
    public String subject() {
        return "meeting";
    }

    @Override
    public String subjectId() {
        return meeting.toString();
    }

    @Override
    public String note() {
        return itemNumber + " " + kind;
    }
}
