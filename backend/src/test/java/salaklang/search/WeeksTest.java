package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class WeeksTest {

    private static final Lexemes LEXEMES = new Lexemes("33");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Property
    void everyDayIsLookedAtOnce(@ForAll @IntRange(min = -2_000, max = 2_000) int day) {
        assertThat(looks(Weeks.of(LEXEMES, new Narrowing(null, null, null, null), TODAY), TODAY.plusDays(day)))
                .isOne();
    }

    @Property
    void everyDayUpToTheLastIsLookedAtOnce(
            @ForAll @IntRange(min = -2_000, max = 2_000) int last, @ForAll @IntRange(max = 2_000) int before) {
        var to = TODAY.plusDays(last);
        assertThat(looks(Weeks.of(LEXEMES, new Narrowing(null, null, null, to), TODAY), to.minusDays(before)))
                .isOne();
    }

    /** How many steps look at a day, as {@code search_newest} asks by them. */
    private static long looks(Weeks weeks, LocalDate day) {
        return weeks.steps().stream()
                .filter(step -> step.words().isEmpty()
                        || step.words().contains(bare(LEXEMES.weeks(Lexemes.week(day), Lexemes.week(day))))
                        || step.words().contains(bare(LEXEMES.days(day, day))))
                .filter(step ->
                        step.olderThan() == null || day.isBefore(step.olderThan()) || day.isAfter(weeks.beyond()))
                .count();
    }

    private static String bare(String query) {
        return query.replaceAll("[()]", "");
    }
}
