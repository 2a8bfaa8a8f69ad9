package salaklang.followup;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.Delay;
import salaklang.identity.UnitCode;

/**
 * An assignment of which a round asks.
 *
 * @param percent what the unit last reported while the round was open, or before it
 * @param answeredAt null while nobody answered
 * @param delay why it is late, as the unit last said, or null
 */
record FollowUpLine(
        AssignmentId assignment,
        UnitCode unit,
        String title,
        LocalDate dueDate,
        LineState state,
        boolean overdue,
        int percent,
        Instant answeredAt,
        Delay delay) {}
