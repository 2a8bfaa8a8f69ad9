package salaklang.decision;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;

/**
 * An outcome of an item has been decided, decided anew, or taken back.
 *
 * @param kind {@link OutcomeKind#NONE} where it was taken back
 * @param text the words of the outcome; null where the kind says all by itself
 * @param leadsToWork whether somebody may have to act on it
 */
public record OutcomeRecorded(
        MeetingId meeting,
        CommitteeId committee,
        AgendaItemId item,
        String itemNumber,
        String itemTitle,
        OutcomeId outcome,
        OutcomeKind kind,
        String text,
        boolean leadsToWork,
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
