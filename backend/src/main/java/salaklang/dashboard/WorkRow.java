package salaklang.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.DelayCause;
import salaklang.identity.UnitCode;

/**
 * An assignment in a list of a dashboard. Of a secret one neither what it is about nor anybody's words are here.
 *
 * @param submittedAt when it was handed in; null before
 * @param onTime whether it was handed in by its due date
 * @param lastReportedAt when the unit last reported, or null
 * @param reason why it was returned, or null
 * @param delayCause why it is late, as the unit says; null where it has not
 * @param delayText in the unit's words, or null
 * @param moment when it was given or ended, in a list of a period; else null
 */
record WorkRow(
        AssignmentId id,
        String title,
        String expected,
        UnitCode unit,
        LocalDate dueDate,
        AssignmentState state,
        int percent,
        Instant submittedAt,
        boolean onTime,
        Instant lastReportedAt,
        String reason,
        DelayCause delayCause,
        String delayText,
        Instant moment) {

    /** Nothing has been heard of it. */
    public boolean silent() {
        return lastReportedAt == null;
    }

    public boolean handedIn() {
        return state.hasEnded() || state == AssignmentState.SUBMITTED;
    }

    /** Whether it can be said that it was handed in on time, or not. */
    public boolean punctual() {
        return submittedAt != null && (state == AssignmentState.SUBMITTED || state == AssignmentState.DONE);
    }

    /** Its unit does not want it, and whoever assigned it has not answered. */
    public boolean returned() {
        return state == AssignmentState.RETURNED;
    }

    /** Its unit has neither accepted nor returned it. */
    public boolean unanswered() {
        return state == AssignmentState.OFFERED;
    }

    /** Why it was returned, or why it is late, in the unit's words; null where nobody said. */
    public String explained() {
        return returned() ? reason : delayText;
    }
}
