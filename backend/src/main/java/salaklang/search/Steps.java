package salaklang.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * The stretches of time in which the newest are looked for, one after the other: what many entries have is found in the
 * first already, and what is in none of them is so rare that all of it can be looked at.
 */
record Steps(List<Step> steps) {

    /** Before the last one. */
    private static final int DAYS = 2;

    /**
     * @param words the days or stretches as words of what is asked for; empty for any
     * @param from the first day that it looks at; null where the words say it
     * @param before the day from which on the steps before have looked; null for the first
     */
    record Step(String words, LocalDate from, LocalDate before) {}

    /**
     * Of what is not left out, the newest first: the last day and what is ahead, the days before it, then ever longer
     * stretches, then the rest. All that a step finds is put in order, so none is long beside those before it.
     *
     * @param readsMuch of what only concerns somebody's own units there is so little that to look through it once takes no
     *     longer than to look through it by stretches
     */
    static Steps of(Lexemes lexemes, Narrowing narrowing, LocalDate today, boolean readsMuch) {
        if (!readsMuch) {
            return any();
        }
        var last = lastDay(narrowing, today);
        var from = last.minusDays(DAYS);
        var steps = new ArrayList<Step>();
        steps.add(new Step(" & " + lexemes.dayAndAhead(last), last, null));
        steps.add(new Step(" & " + lexemes.days(from, last), from, last));
        for (var stretch : Stretch.values()) {
            for (int i = 0; i < stretch.pairs(); i++) {
                long number = stretch.of(last) - 2 * i;
                steps.add(new Step(" & " + lexemes.lately(stretch, number), null, from));
                from = stretch.firstDay(number - 1);
            }
        }
        steps.add(new Step("", null, from));
        return new Steps(List.copyOf(steps));
    }

    /** As {@link #of}, in fewer steps: a tenth of the entries have a title, and each step that finds nothing takes time. */
    static Steps ofTitles(Lexemes lexemes, Narrowing narrowing, LocalDate today, boolean readsMuch) {
        if (!readsMuch) {
            return any();
        }
        var last = lastDay(narrowing, today);
        var steps = new ArrayList<Step>();
        LocalDate before = null;
        for (var stretch : Stretch.values()) {
            long number = stretch.of(last);
            var from = stretch.firstDay(number - 1);
            steps.add(
                    before == null
                            ? new Step(" & " + lexemes.latelyAndAhead(stretch, number), from, null)
                            : new Step(" & " + lexemes.lately(stretch, number), null, before));
            before = from;
        }
        steps.add(new Step("", null, before));
        return new Steps(List.copyOf(steps));
    }

    /** After it there is nothing but what is ahead. */
    private static LocalDate lastDay(Narrowing narrowing, LocalDate today) {
        return narrowing.to() == null || narrowing.to().isAfter(today) ? today : narrowing.to();
    }

    /** All of the time at once, for what there are few of. */
    static Steps any() {
        return new Steps(List.of(new Step("", null, null)));
    }
}
