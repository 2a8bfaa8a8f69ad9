package salaklang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WorkCalendarTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final OfficeHours HOURS = new OfficeHours(LocalTime.of(8, 30), LocalTime.of(16, 30));
    private static final LocalDate SOME_DAY = LocalDate.parse("2026-01-01");
    private static final WorkCalendar OF_THE_GOVERNMENT = new WorkCalendar(
            new StandardHolidays()
                    .years().values().stream()
                            .flatMap(year -> year.stream().map(HolidayEntry::day))
                            .collect(Collectors.toSet()),
            HOURS,
            BANGKOK);

    @ParameterizedTest
    @CsvSource({
        "2026-07-17, 3, 2026-07-14",
        // over a weekend, and from a Sunday
        "2026-07-14, 3, 2026-07-09",
        "2026-07-12, 1, 2026-07-10",
        "2026-07-12, 0, 2026-07-12",
        // over Songkran, Monday to Wednesday
        "2026-04-16, 1, 2026-04-10",
        "2026-04-17, 3, 2026-04-09",
        // over the new year with its special holiday: Thursday 31 December 2025 is a day of no list
        "2026-01-05, 1, 2025-12-31",
        // over a substitution: Visakha Bucha on Sunday 31 May
        "2026-06-02, 1, 2026-05-29",
        // over Asalha Bucha on a Sunday, Buddhist Lent on Monday and the substitution on Tuesday
        "2027-07-21, 1, 2027-07-16",
        // Labour Day is none of the government's
        "2026-05-05, 1, 2026-05-01"
    })
    void workingDaysBefore(LocalDate day, int workingDays, LocalDate expected) {
        assertThat(OF_THE_GOVERNMENT.before(day, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-04-10, 1, 2026-04-16",
        "2026-12-04, 1, 2026-12-08",
        "2026-12-09, 1, 2026-12-11",
        "2026-12-30, 1, 2027-01-04",
        "2026-07-27, 1, 2026-07-31",
        "2027-02-19, 1, 2027-02-23",
        "2027-10-22, 1, 2027-10-26",
        "2026-08-12, 0, 2026-08-12",
        "2026-08-12, 1, 2026-08-13"
    })
    void workingDaysAfter(LocalDate day, int workingDays, LocalDate expected) {
        assertThat(OF_THE_GOVERNMENT.after(day, workingDays)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-06, 2026-07-10, 4",
        "2026-04-10, 2026-04-16, 1",
        "2026-04-10, 2026-04-10, 0",
        "2026-04-16, 2026-04-10, -1",
        "2026-01-01, 2026-12-31, 241"
    })
    void workingDaysBetween(LocalDate from, LocalDate until, int workingDays) {
        assertThat(OF_THE_GOVERNMENT.between(from, until)).isEqualTo(workingDays);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "2026-07-10T08:29, 2026-07-10T08:30",
        "2026-07-10T08:30, 2026-07-10T08:30",
        "2026-07-10T12:15, 2026-07-10T12:15",
        "2026-07-10T16:29, 2026-07-10T16:29",
        "2026-07-10T16:30, 2026-07-13T08:30",
        "2026-07-11T12:00, 2026-07-13T08:30",
        "2026-04-13T09:00, 2026-04-16T08:30",
        "2026-04-10T20:00, 2026-04-16T08:30"
    })
    void theNextMomentOfOfficeHours(LocalDateTime moment, LocalDateTime next) {
        assertThat(OF_THE_GOVERNMENT.nextWorkingMoment(at(moment))).isEqualTo(at(next));
    }

    @Test
    void thereIsNoNegativeNumberOfWorkingDays() {
        assertThatIllegalArgumentException().isThrownBy(() -> OF_THE_GOVERNMENT.after(SOME_DAY, -1));
    }

    @Property(tries = 500)
    void afterAndBeforeAreInverse(
            @ForAll @Size(max = 40) Set<@IntRange(max = 400) Integer> holidays,
            @ForAll @IntRange(max = 300) int day,
            @ForAll @IntRange(max = 60) int days) {
        var calendar = calendar(holidays);
        var from = SOME_DAY.plusDays(day);
        Assume.that(calendar.isWorkingDay(from));

        assertThat(calendar.before(calendar.after(from, days), days)).isEqualTo(from);
        assertThat(calendar.after(calendar.before(from, days), days)).isEqualTo(from);
        assertThat(calendar.between(from, calendar.after(from, days))).isEqualTo(days);
        assertThat(calendar.between(from, calendar.before(from, days))).isEqualTo(-days);
    }

    @Property(tries = 500)
    void aLaterDayNeverLeadsToAnEarlierOne(
            @ForAll @Size(max = 40) Set<@IntRange(max = 400) Integer> holidays,
            @ForAll @IntRange(max = 300) int day,
            @ForAll @IntRange(max = 30) int later,
            @ForAll @IntRange(max = 60) int days) {
        var calendar = calendar(holidays);
        var one = SOME_DAY.plusDays(day);
        var other = one.plusDays(later);

        assertThat(calendar.after(one, days)).isBeforeOrEqualTo(calendar.after(other, days));
        assertThat(calendar.before(one, days)).isBeforeOrEqualTo(calendar.before(other, days));
        assertThat(calendar.after(one, days)).isBeforeOrEqualTo(calendar.after(one, days + 1));
    }

    @Property(tries = 500)
    void anythingButZeroLeadsToAWorkingDay(
            @ForAll @Size(max = 40) Set<@IntRange(max = 400) Integer> holidays,
            @ForAll @IntRange(max = 300) int day,
            @ForAll @IntRange(min = 1, max = 60) int days) {
        var calendar = calendar(holidays);

        assertThat(calendar.isWorkingDay(calendar.after(SOME_DAY.plusDays(day), days)))
                .isTrue();
        assertThat(calendar.isWorkingDay(calendar.before(SOME_DAY.plusDays(day), days)))
                .isTrue();
    }

    @Property(tries = 500)
    void theNextWorkingMomentIsWithinOfficeHoursNeverEarlierAndItsOwn(
            @ForAll @Size(max = 40) Set<@IntRange(max = 400) Integer> holidays,
            @ForAll @IntRange(max = 500_000) int minutes) {
        var calendar = calendar(holidays);
        var moment = SOME_DAY.atStartOfDay(BANGKOK).plusMinutes(minutes).toInstant();
        var next = calendar.nextWorkingMoment(moment);
        var local = next.atZone(BANGKOK);

        assertThat(next).isAfterOrEqualTo(moment);
        assertThat(calendar.isWorkingDay(local.toLocalDate())).isTrue();
        assertThat(HOURS.include(local.toLocalTime())).isTrue();
        assertThat(calendar.nextWorkingMoment(next)).isEqualTo(next);
    }

    private static WorkCalendar calendar(Set<Integer> holidays) {
        return new WorkCalendar(holidays.stream().map(SOME_DAY::plusDays).collect(Collectors.toSet()), HOURS, BANGKOK);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(BANGKOK).toInstant();
    }
}
