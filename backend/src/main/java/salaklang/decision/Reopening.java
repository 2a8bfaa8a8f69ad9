package salaklang.decision;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingState;
import salaklang.web.WrongState;

/** What is decided is opened again only while nothing beyond the meeting rests on it. */
@Component
class Reopening {

    private final ObjectProvider<OutcomeAssignments> assignments;
    private final MeetingRecord meetings;

    Reopening(ObjectProvider<OutcomeAssignments> assignments, MeetingRecord meetings) {
        this.assignments = assignments;
        this.meetings = meetings;
    }

    /** @throws WrongState saying what has followed from the outcome */
    void require(Outcome outcome, AgendaItemView item) {
        if (assignments
                .orderedStream()
                .map(works -> works.of(outcome.meeting()).get(outcome.id()))
                .anyMatch(work -> work != null && !work.open())) {
            throw new WrongState("outcome", "FOLLOWED");
        }
        if (hasAdopted(outcome, item)) {
            throw new WrongState("outcome", "ADOPTED");
        }
    }

    private boolean hasAdopted(Outcome outcome, AgendaItemView item) {
        return item.adopts() != null
                && outcome.state() == OutcomeState.DECIDED
                && outcome.kind().isResolution()
                && meetings.require(item.adopts()).state() == MeetingState.MINUTES_ADOPTED;
    }
}
