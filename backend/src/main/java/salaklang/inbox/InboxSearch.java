package salaklang.inbox;

import java.util.function.Function;
import salaklang.assignment.AssignmentSource;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/**
 * What is chosen above a list, or written in its address; empty means any.
 *
 * @param state the tab
 * @param due {@code week} for this week
 */
record InboxSearch(
        String state,
        String committee,
        String unit,
        String district,
        String urgency,
        String source,
        Boolean late,
        String due,
        String q,
        String after) {

    /** The same from another key on. */
    InboxSearch from(String key) {
        return new InboxSearch(state, committee, unit, district, urgency, source, late, due, q, key);
    }

    Tab tab(Tab unless) {
        var given = given(state, Tab::valueOf);
        if (given != null) {
            return given;
        }
        return Boolean.TRUE.equals(late) ? Tab.LATE : unless;
    }

    Urgency wantedUrgency() {
        return given(urgency, Urgency::valueOf);
    }

    AssignmentSource.Kind wantedSource() {
        return given(source, AssignmentSource.Kind::valueOf);
    }

    UnitCode wantedUnit() {
        return given(unit, UnitCode::of);
    }

    UnitCode wantedDistrict() {
        return given(district, UnitCode::of);
    }

    /** Whether anything is chosen besides the tab. */
    public boolean narrowed() {
        return is(committee)
                || is(unit)
                || is(district)
                || is(urgency)
                || is(source)
                || is(due)
                || is(q)
                || Boolean.TRUE.equals(late);
    }

    static boolean is(String text) {
        return text != null && !text.isBlank();
    }

    static <T> T given(String text, Function<String, T> meaning) {
        try {
            return is(text) ? meaning.apply(text) : null;
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
