package salaklang.escalation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.calendar.OfficeHours;
import salaklang.calendar.WorkCalendar;
import salaklang.calendar.WorkingDays;

class StepPlanTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(8, 30), LocalTime.of(16, 30));

    /** Songkran, from Monday to Wednesday, and Visakha Bucha on a Sunday with its substitution. */
    private static final WorkingDays DAYS =
            days(Set.of("2026-04-13", "2026-04-14", "2026-04-15", "2026-05-31", "2026-06-01", "2026-06-03"));

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        // an ordinary Friday
        "2026-07-17, remind-7 2026-07-08; remind-3 2026-07-14; remind-1 2026-07-16; remind-0 2026-07-17",
        // the day after Songkran
        "2026-04-16, remind-7 2026-04-02; remind-3 2026-04-08; remind-1 2026-04-10; remind-0 2026-04-16",
        // a Sunday: the reminder of the day comes on the Friday, in place of the one of the day before
        "2026-07-12, remind-7 2026-07-02; remind-3 2026-07-08; remind-0 2026-07-10",
        // in the middle of Songkran
        "2026-04-14, remind-7 2026-04-02; remind-3 2026-04-08; remind-0 2026-04-10",
    })
    void reminders(LocalDate due, String expected) {
        var plan = new StepPlan(reminders(7, 3, 1, 0), List.of());

        assertThat(inWords(plan.moments(due, DAYS))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        "2026-07-17, 2026-07-20 2026-07-22 2026-07-28 2026-08-06 2026-08-17",
        "2026-04-10, 2026-04-16 2026-04-20 2026-04-24 2026-05-05 2026-05-14",
        // due on a Saturday before the substitution on a Monday
        "2026-05-30, 2026-06-02 2026-06-05 2026-06-11 2026-06-22 2026-07-01",
    })
    void theLadderInWorkingDays(LocalDate due, String expected) {
        var plan = new StepPlan(List.of(), ladder(DayKind.WORKING, 1, 3, 7, 14, 21));

        assertThat(days(plan.moments(due, DAYS))).isEqualTo(expected);
    }

    @ParameterizedTest(name = "due {0}: {1}")
    @CsvSource({
        // Saturday and Sunday move to the Monday, and then one step waits for the other
        "2026-07-17, 2026-07-20 2026-07-21 2026-07-22",
        "2026-07-13, 2026-07-14 2026-07-15 2026-07-16",
        // all three days are Songkran
        "2026-04-12, 2026-04-16 2026-04-17 2026-04-20",
    })
    void calendarDaysMoveToTheNextWorkingDay(LocalDate due, String expected) {
        var plan = new StepPlan(List.of(), ladder(DayKind.CALENDAR, 1, 2, 3));

        assertThat(days(plan.moments(due, DAYS))).isEqualTo(expected);
    }

    @Property(tries = 500)
    void momentsRiseFromWorkingDayToWorkingDayAndOnlyTheLadderComesAfterTheDueDate(
            @ForAll @Size(max = 30) Set<@IntRange(max = 200) Integer> holidays,
            @ForAll @IntRange(min = 30, max = 150) int due,
            @ForAll @Size(max = 5) Set<@IntRange(max = 15) Integer> before,
            @ForAll @Size(max = 5) Set<@IntRange(min = 1, max = 40) Integer> after,
            @ForAll DayKind kind) {
        var start = LocalDate.parse("2026-01-01");
        var dueDate = start.plusDays(due);
        var workingDays =
                new WorkCalendar(holidays.stream().map(start::plusDays).collect(Collectors.toSet()), HOURS, BANGKOK);
        var plan = new StepPlan(
                reminders(before.stream()
                        .sorted((one, other) -> other - one)
                        .mapToInt(Integer::intValue)
                        .toArray()),
                ladder(kind, after.stream().sorted().mapToInt(Integer::intValue).toArray()));

        var moments = plan.moments(dueDate, workingDays);

        assertThat(moments).extracting(LadderMoment::key).doesNotHaveDuplicates();
        assertThat(moments).extracting(LadderMoment::at).isSorted().doesNotHaveDuplicates();
        assertThat(moments)
                .filteredOn(moment -> moment.act() == LadderAct.ESCALATE)
                .hasSameSizeAs(after);
        assertThat(moments).allSatisfy(moment -> {
            var at = moment.at().atZone(BANGKOK);
            assertThat(workingDays.isWorkingDay(at.toLocalDate())).isTrue();
            assertThat(at.toLocalTime()).isEqualTo(HOURS.from());
            assertThat(at.toLocalDate().isAfter(dueDate)).isEqualTo(moment.act() == LadderAct.ESCALATE);
            assertThat(moment.channels()).contains(Channel.BELL);
        });
    }

    private static List<LadderStep> reminders(int... days) {
        return IntStream.range(0, days.length)
                .mapToObj(place -> LadderStep.reminder(place + 1, days[place], Reach.EMAIL))
                .toList();
    }

    private static List<LadderStep> ladder(DayKind kind, int... days) {
        return IntStream.range(0, days.length)
                .mapToObj(place -> new LadderStep(
                        LadderAct.ESCALATE, place + 1, days[place], kind, EscalationTarget.values()[place], Reach.ALL))
                .toList();
    }

    private static WorkingDays days(Collection<String> holidays) {
        return new WorkCalendar(holidays.stream().map(LocalDate::parse).collect(Collectors.toSet()), HOURS, BANGKOK);
    }

    private static String inWords(List<LadderMoment> moments) {
        return moments.stream().map(moment -> moment.key() + " " + day(moment)).collect(Collectors.joining("; "));
    }

    private static String days(List<LadderMoment> moments) {
        return moments.stream().map(StepPlanTest::day).collect(Collectors.joining(" "));
    }

    private static String day(LadderMoment moment) {
        return moment.at().atZone(BANGKOK).toLocalDate().toString();
    }
}
