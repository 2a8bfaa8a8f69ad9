package salaklang.directive;

import java.util.List;
import salaklang.assignment.Figure;
import salaklang.identity.UnitCode;

/**
 * What every unit meant is asked for, and in which order.
 *
 * @param expected what is to be done or handed in
 * @param figures what each unit is to count
 * @param lead the unit that answers for the whole, or null where each answers for itself
 * @param order in which lead and supporting units begin
 * @param waiting whether the whole waits for the supporting units
 * @param lines what is different for single units
 */
record Assigning(
        String expected,
        Due due,
        List<Figure> figures,
        Audience audience,
        UnitCode lead,
        Order order,
        boolean waiting,
        List<Line> lines) {

    Assigning {
        figures = figures == null ? List.of() : List.copyOf(figures);
        lines = lines == null ? List.of() : List.copyOf(lines);
        order = order == null ? Order.TOGETHER : order;
    }

    enum Order {
        /** All at once. */
        TOGETHER,
        /** The lead sums up what the others have done. */
        LEAD_LAST,
        /** The lead prepares what the others carry out. */
        LEAD_FIRST
    }

    /**
     * One unit's own place.
     *
     * @param sequence from 1, or null for that of the others
     * @param required whether the whole waits for it, or null as for the others
     */
    record Line(UnitCode unit, Integer sequence, Boolean required) {}
}
