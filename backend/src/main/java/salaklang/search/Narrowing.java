package salaklang.search;

import java.time.LocalDate;

/**
 * What is left out of what is found; each part null for everything.
 *
 * @param to the last day
 */
record Narrowing(Kind kind, String unit, LocalDate from, LocalDate to) {

    Narrowing to(Kind other) {
        return new Narrowing(other, unit, from, to);
    }

    /** Whether nothing is left out. */
    boolean isOpen() {
        return kind == null && unit == null && from == null && to == null;
    }

    /** The kind and the unit as words of what is asked for, each with what joins it to the rest; the days are not. */
    String words(Lexemes lexemes) {
        return (kind == null ? "" : " & " + lexemes.kind(kind)) + (unit == null ? "" : " & " + lexemes.unit(unit));
    }
}
