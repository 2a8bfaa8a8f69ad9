package salaklang.search;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/**
 * What is left out of what is found; each part null for everything.
 *
 * @param to the last day
 */
record Narrowing(Kind kind, String unit, LocalDate from, LocalDate to) {

    Narrowing to(Kind other) {
        return new Narrowing(other, unit, from, to);
    }

    Narrowing since(LocalDate day) {
        return new Narrowing(kind, unit, day, to);
    }

    /** Whether nothing is left out. */
    boolean isOpen() {
        return kind == null && unit == null && from == null && to == null;
    }

    String sql() {
        return (kind == null ? "" : " and kind = :kind")
                + (unit == null ? "" : " and unit = :unit")
                + (from == null ? "" : " and day >= :from")
                + (to == null ? "" : " and day <= :to");
    }

    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        put(parameters, "kind", kind == null ? null : kind.name());
        put(parameters, "unit", unit);
        put(parameters, "from", from);
        put(parameters, "to", to);
        return parameters;
    }

    private static void put(Map<String, Object> parameters, String name, Object value) {
        if (value != null) {
            parameters.put(name, value);
        }
    }
}
