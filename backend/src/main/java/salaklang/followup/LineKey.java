package salaklang.followup;

import java.time.LocalDate;
import java.util.UUID;
import salaklang.web.NotFound;

/** Where a line stands in the order of a round: who has not answered first, then what is late, then by due date. */
record LineKey(boolean answered, boolean inTime, LocalDate dueDate, String unit, UUID assignment) {

    private static final String BETWEEN = "~";

    static LineKey of(FollowUpLine line) {
        return new LineKey(
                !line.state().isUnanswered(),
                !line.overdue(),
                line.dueDate(),
                line.unit().value(),
                line.assignment().value());
    }

    /** @throws NotFound for a text that is none */
    static LineKey of(String text) {
        try {
            var parts = text.split(BETWEEN, -1);
            return new LineKey(
                    Boolean.parseBoolean(parts[0]),
                    Boolean.parseBoolean(parts[1]),
                    LocalDate.parse(parts[2]),
                    parts[3],
                    UUID.fromString(parts[4]));
        } catch (RuntimeException noKey) {
            throw new NotFound();
        }
    }

    @Override
    public String toString() {
        return String.join(
                BETWEEN,
                Boolean.toString(answered),
                Boolean.toString(inTime),
                dueDate.toString(),
                unit,
                assignment.toString());
    }
}
