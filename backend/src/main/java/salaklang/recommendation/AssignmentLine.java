package salaklang.recommendation;

import java.time.LocalDate;
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

    private static final String CANCELLED = "CANCELLED";

    /** Whether it counts among what was assigned: a cancelled one no longer does. */
    boolean counts() {
        return !state.equals(CANCELLED);
    }
}
