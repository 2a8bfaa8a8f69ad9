package salaklang.inbox;

import java.time.LocalDate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentSource;
import salaklang.assignment.AssignmentState;
import salaklang.committee.CommitteeId;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;

/**
 * An assignment in a list. Of a secret one neither title nor what is expected.
 *
 * @param committee whose secretariat checks it, or null
 * @param assigner the unit that checks it, or null
 * @param claimedBy the user id of who has taken it on, or null
 * @param extensionTo until when more time has been asked for, or null
 */
record WorkItem(
        AssignmentId id,
        AssignmentSource.Kind source,
        CommitteeId committee,
        UnitCode assigner,
        UnitCode unit,
        String title,
        String expected,
        LocalDate dueDate,
        Urgency urgency,
        AssignmentState state,
        int percent,
        String claimedBy,
        String claimedByPosition,
        LocalDate extensionTo) {

    /** What comes next, as a name of a message; null where it has ended. */
    public String next(boolean board, LocalDate today) {
        if (state.hasEnded()) {
            return null;
        }
        if (extensionTo != null) {
            return "EXTENSION";
        }
        return state == AssignmentState.IN_PROGRESS && !board && dueDate.isBefore(today) ? "EXPLAIN" : state.name();
    }

    public boolean handedIn() {
        return state.hasEnded() || state == AssignmentState.SUBMITTED;
    }

    public boolean mayClaim() {
        return state == AssignmentState.IN_PROGRESS && claimedBy == null;
    }
}
