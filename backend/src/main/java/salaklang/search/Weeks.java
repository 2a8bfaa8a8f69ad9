package salaklang.search;

import java.time.LocalDate;
import java.util.List;

/**
 * The stretches of time in which the newest are looked for, one after the other: what many entries have is found in the
 * first already, and what is in none of them is so rare that all of it can be looked at.
 *
 * @param steps the newest first
 * @param beyond the last day that any step looks at by its weeks; what is planned for later is looked for with the oldest
 */
record Weeks(List<Step> steps, LocalDate beyond) {

    /** Before today, in days. */
    private static final int NEWEST = 2;

    private static final int LAST = 1;
    private static final int RECENT = 5;
    private static final int HALF_A_YEAR = 26;
    private static final int AHEAD = 26;

    /**
     * @param words the days and weeks as words of what is asked for; empty for any
     * @param olderThan the day from which on the steps before have looked; null for the first
     */
    record Step(String words, LocalDate olderThan) {}

    static Weeks of(Lexemes lexemes, Narrowing narrowing, LocalDate today) {
        var newest = narrowing.to() == null || narrowing.to().isAfter(today) ? today : narrowing.to();
        long now = Lexemes.week(newest);
        var first = newest.minusDays(NEWEST);
        var nextWeek = Lexemes.firstDay(now + 1);
        var days = lexemes.days(first, nextWeek.minusDays(1));
        long last = narrowing.to() == null ? now + AHEAD : Math.min(now + AHEAD, Lexemes.week(narrowing.to()));
        var ahead = last > now ? Lexemes.any(List.of(days, lexemes.weeks(now + 1, last))) : days;
        return new Weeks(
                List.of(
                        new Step(" & " + ahead, null),
                        before(lexemes, first, now, now - LAST),
                        before(lexemes, Lexemes.firstDay(now - LAST), now - LAST - 1, now - RECENT),
                        before(lexemes, Lexemes.firstDay(now - RECENT), now - RECENT - 1, now - HALF_A_YEAR),
                        new Step("", Lexemes.firstDay(now - HALF_A_YEAR))),
                Lexemes.firstDay(last + 1).minusDays(1));
    }

    /** What is older than a day, of the weeks from the one back to the other. */
    private static Step before(Lexemes lexemes, LocalDate day, long week, long back) {
        return new Step(" & " + lexemes.weeks(back, week), day);
    }

    /** All of the time at once, for what there are few of. */
    static Weeks any() {
        return new Weeks(List.of(new Step("", null)), null);
    }
}
