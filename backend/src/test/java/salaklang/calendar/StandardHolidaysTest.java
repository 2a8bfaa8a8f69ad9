package salaklang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.MonthDay;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The list that provinces begin with: what the cabinet fixed, and what the moon does. */
class StandardHolidaysTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final Set<String> EVERY_YEAR = Set.of(
            "--01-01", "--04-06", "--04-13", "--04-14", "--04-15", "--05-04", "--06-03", "--07-28", "--08-12",
            "--10-13", "--10-23", "--12-05", "--12-10", "--12-31");

    private final StandardHolidays standard = new StandardHolidays();

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void everyYearHasItsFixedHolidaysAndLabourDayIsNone(int year) {
        var days = national(year).keySet();

        assertThat(days)
                .containsAll(EVERY_YEAR.stream()
                        .map(day -> MonthDay.parse(day).atYear(year))
                        .toList());
        assertThat(days).doesNotContain(LocalDate.of(year, 5, 1));
    }

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void aHolidayOnAWeekendIsSubstitutedOnTheNextWorkingDayAndNoOther(int year) {
        var list = standard.years().get(year);
        var withoutSubstitutions = new WorkCalendar(
                list.stream()
                        .filter(entry -> entry.kind() != HolidayKind.SUBSTITUTION)
                        .map(HolidayEntry::day)
                        .collect(Collectors.toSet()),
                new OfficeHours(LocalTime.of(8, 30), LocalTime.of(16, 30)),
                BANGKOK);
        var expected = national(year).keySet().stream()
                .filter(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY)
                .map(day -> withoutSubstitutions.after(day, 1))
                .toList();

        assertThat(list.stream()
                        .filter(entry -> entry.kind() == HolidayKind.SUBSTITUTION)
                        .map(HolidayEntry::day))
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "วันมาฆบูชา, 2026-03-03",
        "วันวิสาขบูชา, 2026-05-31",
        "วันอาสาฬหบูชา, 2026-07-29",
        "วันมาฆบูชา, 2027-02-21",
        "วันวิสาขบูชา, 2027-05-20",
        "วันอาสาฬหบูชา, 2027-07-18"
    })
    void theDaysOfTheBuddhaAreDaysOfAFullMoon(String name, LocalDate day) {
        assertThat(national(day.getYear())).containsEntry(day, name);

        var noon = day.atTime(LocalTime.NOON).atZone(BANGKOK).toInstant();
        assertThat(Duration.between(fullMoonNear(noon), noon).abs()).isLessThan(Duration.ofHours(30));
    }

    @Test
    void buddhistLentBeginsTheDayAfterAsalhaBucha() {
        List.of(2026, 2027).forEach(year -> {
            var byName = national(year).entrySet().stream()
                    .collect(Collectors.toMap(Map.Entry::getValue, Map.Entry::getKey, (one, other) -> one));
            assertThat(byName.get("วันเข้าพรรษา"))
                    .isEqualTo(byName.get("วันอาสาฬหบูชา").plusDays(1));
        });
    }

    @Test
    void aDayIsListedOnce() {
        var days = standard.years().values().stream().flatMap(List::stream).map(HolidayEntry::day);

        assertThat(days).doesNotHaveDuplicates().isSorted();
    }

    @Test
    void theKnownDifferencesOfEachYearAreThere() {
        assertThat(standard.years().get(2026))
                .extracting(HolidayEntry::day)
                .contains(LocalDate.parse("2026-01-02"), LocalDate.parse("2026-05-13"));
        assertThat(standard.years()).containsOnlyKeys(2026, 2027);
    }

    private Map<LocalDate, String> national(int year) {
        return Stream.of(standard.years().get(year))
                .flatMap(List::stream)
                .filter(entry -> entry.kind() == HolidayKind.NATIONAL)
                .collect(Collectors.toMap(HolidayEntry::day, HolidayEntry::nameTh));
    }

    /** The full moon nearest to a moment, to some minutes: the mean one with the largest periodic terms. */
    private static Instant fullMoonNear(Instant moment) {
        var meanFullMoon = 2451550.09766 + 29.530588861 * 0.5;
        var julian = moment.getEpochSecond() / 86400.0 + 2440587.5;
        Function<Double, Double> sine = degrees -> Math.sin(Math.toRadians(degrees));
        var k = Math.rint((julian - meanFullMoon) / 29.530588861) + 0.5;
        var sun = 2.5534 + 29.10535670 * k;
        var moon = 201.5643 + 385.81693528 * k;
        var latitude = 160.7108 + 390.67050284 * k;
        var day = 2451550.09766
                + 29.530588861 * k
                - 0.40614 * sine.apply(moon)
                + 0.17302 * sine.apply(sun)
                + 0.01614 * sine.apply(2 * moon)
                + 0.01043 * sine.apply(2 * latitude)
                + 0.00734 * sine.apply(moon - sun);
        return Instant.ofEpochSecond(Math.round((day - 2440587.5) * 86400));
    }
}
