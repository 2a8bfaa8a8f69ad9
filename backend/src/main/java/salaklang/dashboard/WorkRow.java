package salaklang.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentState;
import salaklang.identity.UnitCode;

/**
 * An assignment in a list of what needs somebody.
 *
 * @param submittedAt when it was handed in, or null
 * @param lastReportedAt when the unit last reported, or null
 * @param reason why it was returned, or null
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
        Instant lastReportedAt,
        String reason) {

    /** Nothing has been heard of it. */
    public boolean silent() {
        return lastReportedAt == null;
    }
}
