package salaklang.dashboard;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import salaklang.identity.UnitCode;

/**
 * Something that waits for who governs.
 *
 * @param id of the recommendation, the assignment or the minutes
 * @param committee where it came from; null of a directive's work
 * @param meeting the number of the meeting, such as {@code 2/2569}; null of work
 * @param item the number of the agenda item, such as {@code 4.2}; null of all but recommendations
 * @param unit whose work it is; null of a recommendation and of minutes
 * @param units to how many units a recommendation would be assigned
 * @param due the due date, of a recommendation the first that it would set; null where there is none
 * @param asked the due date that a unit asks for; null where it asks for none
 * @param words why, as the unit says; null where it says nothing or the matter is secret
 * @param directive the form for a directive about it, from the province on: from an assignment to its unit, from a
 *     recommendation's meeting to the unit that has the committee's secretariat, from the meeting of minutes to nobody yet
 * @param sha256 of minutes, what is signed
 */
record Decision(
        Kind kind,
        String id,
        String title,
        boolean secret,
        String committee,
        String meeting,
        String item,
        UnitCode unit,
        int units,
        LocalDate due,
        LocalDate asked,
        String words,
        String directive,
        String sha256,
        Instant since) {

    enum Kind {
        RECOMMENDATION,
        ESCALATION,
        EXTENSION,
        MINUTES
    }

    /** What it is called without anything beside it: minutes by the number of their meeting as well. */
    String name() {
        return kind == Kind.MINUTES ? title + " " + meeting : title;
    }

    /** Where it is decided, from the province on. */
    public String action() {
        return "/dashboard/decisions/" + kind.name().toLowerCase(Locale.ROOT) + "/" + id;
    }

    /** The whole matter, from the province on. */
    public String path() {
        return switch (kind) {
            case RECOMMENDATION -> "/recommendations/" + id;
            case ESCALATION, EXTENSION -> "/assignments/" + id;
            case MINUTES -> "/minutes/" + id;
        };
    }
}
