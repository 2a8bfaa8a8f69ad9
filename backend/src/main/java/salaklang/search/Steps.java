package salaklang.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/**
 * The stretches of time in which the newest are looked for, one after the other: what many entries have is found in the
 * first already, and what is in none of them is so rare that all of it can be looked at.
 */
record Steps(List<Step> steps) {

    /** Of the last days, today among them. */
    private static final int DAYS = 3;

    /**
     * @param words the days or stretches as words of what is asked for; empty for any
     * @param from the first day that it looks at; null where the words say it
     * @param before the day from which on the steps before have looked; null for the first
     */
    record Step(String words, LocalDate from, LocalDate before) {}

    /**
     * Of what is not left out, the newest first: the last days and what is ahead, then ever longer stretches, then the rest.
     *
     * @param readsAll whether who asks reads what everybody has; of what concerns somebody's own units there is so little that
     *     to look through it once takes no longer than to look through it by long stretches
     */
    static Steps of(Lexemes lexemes, Narrowing narrowing, LocalDate today, boolean readsAll) {
        var last = narrowing.to() == null || narrowing.to().isAfter(today) ? today : narrowing.to();
        var from = last.minusDays(DAYS - 1L);
        var steps = new ArrayList<Step>();
        steps.add(new Step(" & " + lexemes.daysAndAhead(from, last), from, null));
        for (var stretch : readsAll ? EnumSet.allOf(Stretch.class) : EnumSet.of(Stretch.WEEK)) {
            long number = stretch.of(last);
            steps.add(new Step(" & " + lexemes.lately(stretch, number), null, from));
            from = stretch.firstDay(number - 1);
        }
        steps.add(new Step("", null, from));
        return new Steps(List.copyOf(steps));
    }

    /** All of the time at once, for what there are few of. */
    static Steps any() {
        return new Steps(List.of(new Step("", null, null)));
    }
}
