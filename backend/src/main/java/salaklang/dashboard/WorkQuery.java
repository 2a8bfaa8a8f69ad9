package salaklang.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/**
 * Which assignments are behind a number; null where it does not matter.
 *
 * @param units one unit with its divisions, or those of a district
 * @param period only of a measure that is of months
 * @param after where the page before ended
 */
record WorkQuery(
        Measure measure, CommitteeId committee, Collection<UnitCode> units, UUID programme, Period period, Key after) {

    static WorkQuery of(Measure measure, CommitteeId committee, Collection<UnitCode> units, UUID programme) {
        return new WorkQuery(measure, committee, units, programme, null, null);
    }

    /**
     * The last row of a page.
     *
     * @param moment of a list of a period, else null
     * @param dueDate of any other list, else null
     */
    record Key(Instant moment, LocalDate dueDate, UUID id) {

        static Key of(String text, boolean ofPeriod) {
            if (text == null || text.isBlank()) {
                return null;
            }
            var parts = text.split("_", 2);
            try {
                return new Key(
                        ofPeriod ? Instant.parse(parts[0]) : null,
                        ofPeriod ? null : LocalDate.parse(parts[0]),
                        UUID.fromString(parts[1]));
            } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new NotFound();
            }
        }

        static String after(WorkRow last) {
            return (last.moment() == null ? last.dueDate() : last.moment()) + "_" + last.id();
        }
    }
}
