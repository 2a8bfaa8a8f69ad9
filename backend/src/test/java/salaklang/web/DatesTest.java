package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.context.i18n.LocaleContextHolder;

class DatesTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 15);
    /** 12 minutes past nine in Bangkok. */
    private static final Instant MORNING = Instant.parse("2026-06-11T02:12:00Z");
    /** The last evening of the year in London is the first morning of the next in Bangkok. */
    private static final Instant NEW_YEAR = Instant.parse("2026-12-31T18:00:00Z");

    private final Dates dates = on("2026-07-13");

    @BeforeEach
    void inThai() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("th"));
    }

    @AfterEach
    void forget() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void inThaiTheYearIsBuddhist() {
        assertThat(dates.date(DAY)).isEqualTo("15 ก.ค. 2569");
        assertThat(dates.longDate(LocalDate.of(2026, 6, 10))).isEqualTo("วันพุธที่ 10 มิถุนายน 2569");
        assertThat(dates.dateTime(MORNING)).isEqualTo("11 มิ.ย. 2569 09.12 น.");
        assertThat(dates.time(LocalTime.of(9, 0))).isEqualTo("09.00 น.");
        assertThat(dates.month(DAY)).isEqualTo("ก.ค. 2569");
        assertThat(dates.input(DAY)).isEqualTo("15/7/2569");
    }

    @Test
    void inEnglishItIsTheCommonEra() {
        LocaleContextHolder.setLocale(Locale.ENGLISH);

        assertThat(dates.date(DAY)).isEqualTo("15 Jul 2026");
        assertThat(dates.longDate(LocalDate.of(2026, 6, 10))).isEqualTo("Wednesday 10 June 2026");
        assertThat(dates.dateTime(MORNING)).isEqualTo("11 Jun 2026 09:12");
        assertThat(dates.input(DAY)).isEqualTo("15/7/2026");
        assertThat(dates.dueIn(LocalDate.of(2026, 7, 14))).isEqualTo("1 working day left");
        assertThat(dates.dueIn(LocalDate.of(2026, 7, 9))).isEqualTo("2 working days late");
    }

    @Test
    void daysAreThoseOfThailand() {
        assertThat(dates.date(NEW_YEAR)).isEqualTo("1 ม.ค. 2570");
    }

    @Test
    void whatAFormShowsItReadsAgain() throws Exception {
        assertThat(DateInput.date(dates.input(DAY))).isEqualTo(DAY);
        assertThat(DateInput.time(dates.input(LocalTime.of(13, 5)))).isEqualTo(LocalTime.of(13, 5));
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-13, 2026-07-16, อีก 3 วันทำการ, soon",
        "2026-07-13, 2026-07-17, อีก 4 วันทำการ, ok",
        "2026-07-13, 2026-07-13, ครบกำหนดวันนี้, soon",
        "2026-07-13, 2026-07-10, เกินกำหนด 1 วันทำการ, late",
        "2026-07-13, 2026-07-01, เกินกำหนด 8 วันทำการ, late",
        "2026-07-10, 2026-07-12, อีก 2 วัน, soon",
        "2026-07-12, 2026-07-11, เกินกำหนด 1 วัน, late",
        "2026-07-10, 2026-07-13, อีก 1 วันทำการ, soon"
    })
    void dueDatesSpeakInWorkingDays(String today, LocalDate due, String words, String tone) {
        assertThat(on(today).dueIn(due)).isEqualTo(words);
        assertThat(on(today).dueTone(due)).isEqualTo(tone);
    }

    @Test
    void theDueDateStandsBesideTheDaysLeft() {
        assertThat(dates.due(LocalDate.of(2026, 7, 16))).isEqualTo("อีก 3 วันทำการ · 16 ก.ค. 2569");
    }

    private static Dates on(String day) {
        try {
            var noon = Instant.parse(day + "T05:00:00Z");
            return new Dates(
                    Clock.fixed(noon, ZoneId.of("Asia/Bangkok")),
                    WebConfiguration.messageSource(),
                    new StaticListableBeanFactory().getBeanProvider(PublicHolidays.class));
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void workingDaysAreCountedWithoutWalkingThroughThem() {
        var friday = LocalDate.of(2026, 7, 17);
        assertThat(Dates.workingDays(friday, friday.plusDays(2), Set.of())).isZero();
        assertThat(Dates.workingDays(friday, friday.plusDays(3), Set.of())).isEqualTo(1);
        assertThat(Dates.workingDays(friday.plusDays(3), friday, Set.of())).isEqualTo(-1);
        assertThat(Dates.workingDays(friday, friday.plusDays(16), Set.of())).isEqualTo(10);
        assertThat(Dates.workingDays(friday, friday.plusWeeks(300_000_000), Set.of()))
                .isEqualTo(1_500_000_000);
    }

    @Test
    void aPublicHolidayIsNoWorkingDayAndOneOnAWeekendTakesNone() {
        var monday = LocalDate.of(2026, 5, 25);
        var holidays = Set.of(
                LocalDate.of(2026, 5, 31),
                LocalDate.of(2026, 6, 1),
                LocalDate.of(2026, 6, 3),
                LocalDate.of(2026, 7, 28));

        assertThat(Dates.workingDays(monday, LocalDate.of(2026, 6, 3), holidays))
                .isEqualTo(5);
        assertThat(Dates.workingDays(LocalDate.of(2026, 6, 3), monday, holidays))
                .isEqualTo(-5);
        assertThat(Dates.workingDays(monday, monday.plusWeeks(52), holidays)).isEqualTo(260 - 3);
    }
}
