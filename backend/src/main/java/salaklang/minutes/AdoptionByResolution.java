package salaklang.minutes;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import salaklang.decision.OutcomeRecorded;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.OutcomeKind;

/** A meeting's resolution on “adoption of the last minutes” adopts them, in the transaction of the resolution. */
@Component
class AdoptionByResolution {

    private static final Set<OutcomeKind> ENDORSES =
            EnumSet.of(OutcomeKind.ENDORSE, OutcomeKind.APPROVE, OutcomeKind.RESOLUTION);

    private final MeetingRecord meetings;
    private final MinutesService minutes;

    AdoptionByResolution(MeetingRecord meetings, MinutesService minutes) {
        this.meetings = meetings;
        this.minutes = minutes;
    }

    @EventListener
    void on(OutcomeRecorded event) {
        if (ENDORSES.contains(event.kind())) {
            var earlier = meetings.item(event.item()).adopts();
            if (earlier != null) {
                minutes.adoptedBy(event.meeting(), earlier);
            }
        }
    }
}
