package salaklang.recommendation;

import java.time.LocalDate;
import java.util.Set;
import salaklang.identity.UnitCode;

/**
 * How one assignment of a recommendation stands.
 *
 * @param assignment its id
 * @param state the code name of its state
 * @param percent what the unit last reported, 0 to 100
 */
public record AssignmentLine(
        String assignment,
        UnitCode unit,
        String expected,
        LocalDate dueDate,
        String state,
        int percent,
        boolean overdue,
        boolean done) {

    private static final Set<String> ENDED_UNDONE = Set.of("CANCELLED", "DECLINED");

    /** Whether it counts among what was assigned: a cancelled or declined one no longer does. */
    boolean counts() {
        return !ENDED_UNDONE.contains(state);
    }
}
