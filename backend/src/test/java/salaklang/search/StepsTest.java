package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;

class StepsTest {

    private static final Lexemes LEXEMES = new Lexemes("33");
    private static final LocalDate BEGIN = LocalDate.of(2026, 11, 22);

    @Property
    void everyDayIsLookedAtOnce(
            @ForAll boolean readsMuch,
            @ForAll @IntRange(max = 400) int today,
            @ForAll @IntRange(min = -2_000, max = 2_000) int day) {
        var now = BEGIN.plusDays(today);
        assertLookedAtOnce(null, now, readsMuch, now.plusDays(day), now);
    }

    @Property
    void everyDayUpToTheLastIsLookedAtOnce(
            @ForAll boolean readsMuch,
            @ForAll @IntRange(max = 400) int today,
            @ForAll @IntRange(min = -2_000, max = 2_000) int last,
            @ForAll @IntRange(max = 2_000) int before) {
        var now = BEGIN.plusDays(today);
        var to = now.plusDays(last);
        assertLookedAtOnce(to, now, readsMuch, to.minusDays(before), now);
    }

    /** It stood ahead when it was written, and no longer does. */
    @Property
    void whatWasPlannedIsLookedAtOnceAfterwards(
            @ForAll boolean readsMuch, @ForAll @IntRange(max = 400) int today, @ForAll @IntRange(max = 400) int ago) {
        var now = BEGIN.plusDays(today);
        var day = now.minusDays(ago);
        assertLookedAtOnce(null, now, readsMuch, day, day.minusDays(9));
    }

    private static void assertLookedAtOnce(
            LocalDate to, LocalDate today, boolean readsMuch, LocalDate day, LocalDate written) {
        var narrowing = new Narrowing(null, null, null, to);
        assertThat(looks(Steps.of(LEXEMES, narrowing, today, readsMuch), day, written))
                .isOne();
        assertThat(looks(Steps.ofTitles(LEXEMES, narrowing, today, readsMuch), day, written))
                .isOne();
    }

    /** How many steps bring an entry of a day, as {@code search_newest} asks by them. */
    private static long looks(Steps steps, LocalDate day, LocalDate written) {
        var id = new UUID(0, 0);
        var words = LEXEMES.of(
                new Entry(
                        Kind.MEETING,
                        id,
                        new Subject(Subject.Kind.MEETING, id),
                        "/",
                        "",
                        "",
                        "",
                        day,
                        null,
                        null,
                        List.of(),
                        null),
                written);
        return steps.steps().stream()
                .filter(step -> step.words().isEmpty()
                        || words.stream().anyMatch(word -> step.words().contains("'" + word + "'")))
                .filter(step -> step.from() == null || !day.isBefore(step.from()))
                .filter(step -> step.before() == null || day.isBefore(step.before()))
                .count();
    }
}
