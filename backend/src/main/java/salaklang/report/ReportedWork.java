package salaklang.report;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.DelayCause;
import salaklang.identity.UnitCode;

/**
 * A line of the follow-up report. Of a secret matter neither title nor words.
 *
 * @param source what it came from, as a name of a message: a kind of outcome, a directive or a letter
 * @param origin its number, such as {@code 2/2569 · 4.2}
 * @param late past the due date and not handed in
 * @param delayText why it is late, in the unit's words
 * @param returned why the unit returned it, where it waits for whoever assigned it; else null
 * @param reported what was reported last, or null
 */
record ReportedWork(
        UUID id,
        String title,
        String source,
        String origin,
        UnitCode unit,
        LocalDate assignedOn,
        LocalDate dueDate,
        AssignmentState state,
        boolean late,
        int percent,
        DelayCause delay,
        String delayText,
        String returned,
        String reported,
        Instant reportedAt,
        boolean secret) {

    String key() {
        return dueDate + "_" + id;
    }
}
