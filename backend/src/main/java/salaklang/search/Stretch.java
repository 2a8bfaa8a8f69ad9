package salaklang.search;

import java.time.LocalDate;

/**
 * Stretches of time by which entries are found, counted through, whatever the year; each longer one begins with a shorter
 * one. A search asks for two of a kind at a time: with many more the index would be busy with them alone.
 */
enum Stretch {
    WEEK("w", 1, 2),
    FOUR_WEEKS("m", 4, 2),
    HALF_A_YEAR("h", 24, 1);

    private static final int DAYS_OF_A_WEEK = 7;

    private final String mark;
    private final int days;
    private final int pairs;

    /** @param pairs of them that are looked through, before it is the longer ones' turn */
    Stretch(String mark, int weeks, int pairs) {
        this.mark = mark;
        this.pairs = pairs;
        this.days = weeks * DAYS_OF_A_WEEK;
    }

    String mark() {
        return mark;
    }

    int pairs() {
        return pairs;
    }

    /** The number of the one in which a day lies. */
    long of(LocalDate day) {
        return Math.floorDiv(day.toEpochDay(), days);
    }

    LocalDate firstDay(long number) {
        return LocalDate.ofEpochDay(number * days);
    }
}
