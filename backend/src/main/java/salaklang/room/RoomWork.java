package salaklang.room;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.decision.OutcomeAssignments;
import salaklang.decision.OutcomeId;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Outcomes become assignments in the room: units, what, by when. Who may do it, the assignments' feature says. */
@Component
@Transactional
class RoomWork {

    private final ObjectProvider<OutcomeAssignments> assignments;

    RoomWork(ObjectProvider<OutcomeAssignments> assignments) {
        this.assignments = assignments;
    }

    void plan(MeetingId meeting, OutcomeId outcome, List<UnitCode> units, String what, LocalDate by) {
        if (units == null || units.isEmpty()) {
            throw new InvalidInput("units", "decision.error.units");
        }
        of(meeting, outcome).plan(outcome, units, what, by);
    }

    void remove(MeetingId meeting, OutcomeId outcome, UUID line) {
        of(meeting, outcome).remove(outcome, line);
    }

    void propose(MeetingId meeting, OutcomeId outcome) {
        of(meeting, outcome).propose(outcome);
    }

    private OutcomeAssignments of(MeetingId meeting, OutcomeId outcome) {
        var found = assignments.getObject();
        if (!found.of(meeting).containsKey(outcome)) {
            throw new NotFound();
        }
        return found;
    }
}
