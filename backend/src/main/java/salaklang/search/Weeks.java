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

    private static final int NEWEST = 1;
    private static final int LAST = 5;
    private static final int RECENT = 26;
    private static final int AHEAD = 26;

    /**
     * @param words the weeks as words of what is asked for; empty for any
     * @param olderThan the day from which on the steps before have looked; null for the first
     */
    record Step(String words, LocalDate olderThan) {}

    static Weeks of(String province, Narrowing narrowing, LocalDate today) {
        long now = Lexemes.week(today);
        long last = now + AHEAD;
        if (narrowing.to() != null) {
            last = Math.min(last, Lexemes.week(narrowing.to()));
            now = Math.min(now, last);
        }
        return new Weeks(
                List.of(
                        new Step(" & " + Lexemes.weeks(province, now - NEWEST, last), null),
                        before(province, now - NEWEST, now - LAST),
                        before(province, now - LAST, now - RECENT),
                        new Step("", Lexemes.firstDay(now - RECENT))),
                Lexemes.firstDay(last + 1).minusDays(1));
    }

    /** The weeks before the first one, from the second one on. */
    private static Step before(String province, long week, long from) {
        return new Step(" & " + Lexemes.weeks(province, from, week - 1), Lexemes.firstDay(week));
    }

    /** All of the time at once, for what there are few of. */
    static Weeks any() {
        return new Weeks(List.of(new Step("", null)), null);
    }
}
