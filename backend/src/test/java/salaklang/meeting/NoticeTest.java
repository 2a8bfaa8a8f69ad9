package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.calendar.OfficeHours;
import salaklang.calendar.WorkCalendar;
import salaklang.committee.NoticeCount;
import salaklang.committee.RuleProfile;

/** พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.80: in writing to every member, days ahead. */
class NoticeTest {

    private static final ZoneId BANGKOK = ZoneId.of("Asia/Bangkok");
    private static final LocalDate SOME_DAY = LocalDate.parse("2026-01-01");
    private static final WorkCalendar WEEKDAYS = calendar();

    @ParameterizedTest
    @DisplayName("ม.80 วรรคสอง: the days between a letter and a meeting, by each way of counting")
    @CsvSource({
        // Monday 6 July to Friday 10 July 2026
        "2026-07-06, 2026-07-10, CLEAR_DAYS, 3",
        "2026-07-06, 2026-07-10, DAYS_BEFORE, 4",
        "2026-07-06, 2026-07-10, WORKING_DAYS, 3",
        "2026-07-07, 2026-07-10, CLEAR_DAYS, 2",
        "2026-07-07, 2026-07-10, DAYS_BEFORE, 3",
        "2026-07-09, 2026-07-10, CLEAR_DAYS, 0",
        "2026-07-09, 2026-07-10, DAYS_BEFORE, 1",
        "2026-07-10, 2026-07-10, CLEAR_DAYS, 0",
        "2026-07-10, 2026-07-10, DAYS_BEFORE, 0",
        "2026-07-11, 2026-07-10, DAYS_BEFORE, 0",
        // over a weekend: Thursday 9 July to Tuesday 14 July
        "2026-07-09, 2026-07-14, CLEAR_DAYS, 4",
        "2026-07-09, 2026-07-14, WORKING_DAYS, 2",
        "2026-07-11, 2026-07-13, WORKING_DAYS, 0",
        // over the new year
        "2026-12-29, 2027-01-02, CLEAR_DAYS, 3",
    })
    void daysOfNotice(LocalDate sent, LocalDate meeting, NoticeCount count, int days) {
        assertThat(Notice.days(sent, meeting, count, WEEKDAYS)).isEqualTo(days);
    }

    @ParameterizedTest
    @DisplayName("ม.80 วรรคสอง: the last day on which the letter keeps the rule")
    @CsvSource({
        "2026-07-10, 3, CLEAR_DAYS, 2026-07-06",
        "2026-07-10, 3, DAYS_BEFORE, 2026-07-07",
        "2026-07-14, 3, WORKING_DAYS, 2026-07-08",
        "2026-07-10, 7, CLEAR_DAYS, 2026-07-02",
        "2026-07-10, 0, CLEAR_DAYS, 2026-07-09",
        "2026-07-13, 0, WORKING_DAYS, 2026-07-12",
        "2026-07-13, 1, WORKING_DAYS, 2026-07-09",
    })
    void lastDayOfNotice(LocalDate meeting, int required, NoticeCount count, LocalDate day) {
        assertThat(Notice.lastDay(meeting, required, count, WEEKDAYS)).isEqualTo(day);
    }

    @ParameterizedTest
    @DisplayName("ม.80 วรรคสอง: working days leave out the holidays of the province")
    @CsvSource({
        "2026-07-09, 2026-07-14, 2026-07-10, 1, 2026-07-07",
        "2026-07-09, 2026-07-14, 2026-07-11, 2, 2026-07-08",
        "2026-07-06, 2026-07-10, 2026-07-10, 3, 2026-07-06",
    })
    void aHolidayIsNoWorkingDay(LocalDate sent, LocalDate meeting, LocalDate holiday, int days, LocalDate lastDay) {
        var calendar = calendar(holiday);
        assertThat(Notice.days(sent, meeting, NoticeCount.WORKING_DAYS, calendar))
                .isEqualTo(days);
        assertThat(Notice.lastDay(meeting, 3, NoticeCount.WORKING_DAYS, calendar))
                .isEqualTo(lastDay);
    }

    @Property(tries = 300)
    void section80TheLastDayKeepsTheRuleAndTheNextDoesNot(
            @ForAll @IntRange(max = 3000) int meeting,
            @ForAll @IntRange(min = 1, max = 30) int required,
            @ForAll NoticeCount count) {
        var day = SOME_DAY.plusDays(meeting);
        var last = Notice.lastDay(day, required, count, WEEKDAYS);
        assertThat(Notice.days(last, day, count, WEEKDAYS)).isGreaterThanOrEqualTo(required);
        assertThat(Notice.days(last.plusDays(1), day, count, WEEKDAYS)).isLessThan(required);
    }

    @Property(tries = 300)
    void section80AnEarlierLetterNeverGivesLess(
            @ForAll @IntRange(max = 3000) int meeting,
            @ForAll @IntRange(max = 60) int before,
            @ForAll @IntRange(max = 60) int earlier,
            @ForAll NoticeCount count) {
        var day = SOME_DAY.plusDays(meeting);
        assertThat(Notice.days(day.minusDays(before + earlier), day, count, WEEKDAYS))
                .isGreaterThanOrEqualTo(Notice.days(day.minusDays(before), day, count, WEEKDAYS));
    }

    @Property(tries = 300)
    void section80WorkingDaysAreNeverMoreThanClearDaysAndTheseOneLessThanDaysBefore(
            @ForAll @IntRange(max = 3000) int meeting, @ForAll @IntRange(min = 1, max = 60) int before) {
        var day = SOME_DAY.plusDays(meeting);
        var sent = day.minusDays(before);
        int clear = Notice.days(sent, day, NoticeCount.CLEAR_DAYS, WEEKDAYS);
        assertThat(Notice.days(sent, day, NoticeCount.WORKING_DAYS, WEEKDAYS)).isBetween(0, clear);
        assertThat(Notice.days(sent, day, NoticeCount.DAYS_BEFORE, WEEKDAYS)).isEqualTo(clear + 1);
    }

    @Test
    void theDeadlineIsTheLastSecondThatIsInTime() {
        var meeting = at(LocalDateTime.parse("2026-07-10T00:30"));
        var deadline = Notice.deadline(meeting, RuleProfile.OF_THE_ACT, BANGKOK, WEEKDAYS);
        assertThat(deadline).isEqualTo(at(LocalDateTime.parse("2026-07-06T23:59:59")));
        assertThat(Notice.isInTime(deadline, meeting, RuleProfile.OF_THE_ACT, BANGKOK, WEEKDAYS))
                .isTrue();
        assertThat(Notice.isInTime(deadline.plusSeconds(1), meeting, RuleProfile.OF_THE_ACT, BANGKOK, WEEKDAYS))
                .isFalse();
    }

    private static WorkCalendar calendar(LocalDate... holidays) {
        return new WorkCalendar(
                Set.of(holidays), new OfficeHours(LocalTime.parse("08:30"), LocalTime.parse("16:30")), BANGKOK);
    }

    private static Instant at(LocalDateTime local) {
        return local.atZone(BANGKOK).toInstant();
    }
}
