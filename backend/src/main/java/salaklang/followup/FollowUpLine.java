package salaklang.followup;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.assignment.AssignmentId;
import salaklang.identity.UnitCode;

/**
 * An assignment of which a round asks.
 *
 * @param percent what the unit last reported while the round was open, or before it
 * @param answeredAt null while nobody answered
 */
record FollowUpLine(
        AssignmentId assignment,
        UnitCode unit,
        String title,
        LocalDate dueDate,
        LineState state,
        boolean overdue,
        int percent,
        Instant answeredAt) {}
