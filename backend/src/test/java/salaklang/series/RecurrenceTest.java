package salaklang.series;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.web.InvalidInput;

class RecurrenceTest {

    private static final LocalDate NEW_YEAR = LocalDate.parse("2027-01-01");

    @ParameterizedTest(name = "{0} {1} {2} {3} {4} from {5}, {6} times: {7}")
    @CsvSource(textBlock = """
            MONTH_BY_WEEKDAY, 1, 2,  TUESDAY, , 2027-01-01, 3, 2027-01-12 2027-02-09 2027-03-09
            MONTH_BY_WEEKDAY, 1, 2,  TUESDAY, , 2027-01-13, 2, 2027-02-09 2027-03-09
            MONTH_BY_WEEKDAY, 3, 1,  MONDAY,  , 2027-01-01, 3, 2027-01-04 2027-04-05 2027-07-05
            MONTH_BY_WEEKDAY, 1, -1, FRIDAY,  , 2027-01-01, 2, 2027-01-29 2027-02-26
            MONTH_BY_DAY,     1, ,   ,      15, 2027-01-01, 2, 2027-01-15 2027-02-15
            MONTH_BY_DAY,     1, ,   ,      31, 2027-01-01, 3, 2027-01-31 2027-03-31 2027-05-31
            MONTH_BY_DAY,     2, ,   ,       5, 2027-11-01, 2, 2027-11-05 2028-01-05
            WEEK,             1, ,   FRIDAY,  , 2027-01-01, 3, 2027-01-01 2027-01-08 2027-01-15
            WEEK,             2, ,   MONDAY,  , 2027-01-04, 3, 2027-01-04 2027-01-18 2027-02-01
            """)
    void theDaysOfASeries(
            Every every,
            int interval,
            Integer ordinal,
            DayOfWeek weekday,
            Integer day,
            LocalDate from,
            int count,
            String expected) {
        assertThat(Recurrence.of(every, interval, ordinal, weekday, day, from, null, count)
                        .dates())
                .extracting(LocalDate::toString)
                .containsExactly(expected.split(" "));
    }

    @Test
    void aSeriesMayEndOnADay() {
        assertThat(Recurrence.of(
                                Every.MONTH_BY_WEEKDAY,
                                1,
                                2,
                                DayOfWeek.TUESDAY,
                                null,
                                NEW_YEAR,
                                LocalDate.parse("2027-03-09"),
                                null)
                        .dates())
                .hasSize(3)
                .endsWith(LocalDate.parse("2027-03-09"));
    }

    @Property(tries = 200)
    void thereAreAsManyAsAskedForEachTheRightDayOfTheMonth(
            @ForAll @IntRange(min = 1, max = 4) int ordinal,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(max = 700) int later,
            @ForAll @IntRange(min = 1, max = 24) int count) {
        var from = NEW_YEAR.plusDays(later);
        var dates = Recurrence.of(Every.MONTH_BY_WEEKDAY, 1, ordinal, weekday, null, from, null, count)
                .dates();
        assertThat(dates).hasSize(count).isSorted().doesNotHaveDuplicates().allSatisfy(date -> {
            assertThat(date).isAfterOrEqualTo(from);
            assertThat(date.getDayOfWeek()).isEqualTo(weekday);
            assertThat((date.getDayOfMonth() - 1) / 7 + 1).isEqualTo(ordinal);
        });
    }

    @Property(tries = 200)
    void weeklyDaysAreSoManyWeeksApart(
            @ForAll @IntRange(min = 1, max = 12) int interval,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(max = 700) int later) {
        List<LocalDate> dates = Recurrence.of(
                        Every.WEEK, interval, null, weekday, null, NEW_YEAR.plusDays(later), null, 10)
                .dates();
        assertThat(dates).hasSize(10);
        for (int i = 1; i < dates.size(); i++) {
            assertThat(ChronoUnit.DAYS.between(dates.get(i - 1), dates.get(i))).isEqualTo(7L * interval);
        }
    }

    @ParameterizedTest(name = "{0} is refused")
    @CsvSource(textBlock = """
            interval,   MONTH_BY_DAY,     0,  ,  ,        15, 2027-01-01, ,           3
            dayOfMonth, MONTH_BY_DAY,     1,  ,  ,        32, 2027-01-01, ,           3
            weekday,    WEEK,             1,  ,  ,          , 2027-01-01, ,           3
            ordinal,    MONTH_BY_WEEKDAY, 1, 5, TUESDAY,    , 2027-01-01, ,           3
            count,      MONTH_BY_DAY,     1,  ,  ,        15, 2027-01-01, ,
            count,      MONTH_BY_DAY,     1,  ,  ,        15, 2027-01-01, 2027-05-01, 3
            count,      MONTH_BY_DAY,     1,  ,  ,        15, 2027-01-01, ,           61
            until,      MONTH_BY_DAY,     1,  ,  ,        15, 2027-01-01, 2026-05-01,
            """)
    void whatMakesNoSeriesIsRefusedBesideItsField(
            String field,
            Every every,
            Integer interval,
            Integer ordinal,
            DayOfWeek weekday,
            Integer day,
            LocalDate from,
            LocalDate until,
            Integer count) {
        assertThatThrownBy(() -> Recurrence.of(every, interval, ordinal, weekday, day, from, until, count))
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> assertThat(input.field()).isEqualTo(field));
    }

    @Test
    void aSeriesWithoutAnEndInSightIsRefused() {
        var weekly = Recurrence.of(Every.WEEK, 1, null, DayOfWeek.MONDAY, null, NEW_YEAR, NEW_YEAR.plusYears(5), null);
        assertThatThrownBy(weekly::dates).isInstanceOf(InvalidInput.class);
    }
}
