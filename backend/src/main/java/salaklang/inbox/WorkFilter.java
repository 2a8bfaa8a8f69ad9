package salaklang.inbox;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.UUID;
import salaklang.assignment.AssignmentSource;
import salaklang.committee.CommitteeId;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/**
 * To what a tab is narrowed; null where it does not matter.
 *
 * @param units one unit, or those of a district
 * @param words to be found in the title or in what is expected, never of a secret one
 * @param after where the page before ended
 */
record WorkFilter(
        CommitteeId committee,
        Collection<UnitCode> units,
        Urgency urgency,
        AssignmentSource.Kind source,
        boolean late,
        boolean thisWeek,
        String words,
        Key after) {

    /** Whether no index leads to what is looked for, so that counting it would mean to read everything. */
    boolean isSearch() {
        return urgency != null || source != null || words != null;
    }

    /** The last row of a page. */
    record Key(LocalDate dueDate, UUID id) {

        static Key of(String text) {
            var parts = text.split("_", 2);
            try {
                return new Key(LocalDate.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new NotFound();
            }
        }

        static String after(WorkItem last) {
            return last.dueDate() + "_" + last.id();
        }
    }
}
