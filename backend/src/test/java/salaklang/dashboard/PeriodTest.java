package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.web.InvalidInput;

class PeriodTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @ParameterizedTest
    @DisplayName("ปีงบประมาณเริ่ม 1 ตุลาคม และเรียกตามปีที่สิ้นสุด")
    @CsvSource({"2026-09-30, 2569", "2026-10-01, 2570", "2026-12-31, 2570", "2027-01-01, 2570", "2022-10-01, 2566"})
    void aFiscalYearIsNamedByTheYearInWhichItEnds(LocalDate day, int year) {
        assertThat(Period.fiscalYearOf(day)).isEqualTo(year);
        assertThat(Period.ofFiscalYear(year).from().atDay(1)).isBeforeOrEqualTo(day);
        assertThat(Period.ofFiscalYear(year).to().atEndOfMonth()).isAfterOrEqualTo(day);
    }

    @Test
    void itIsTheLastTwelveMonthsWhereNothingIsAskedFor() {
        assertThat(Period.of(null, "", null, TODAY))
                .isEqualTo(new Period(YearMonth.of(2025, 12), YearMonth.of(2026, 11), null));
    }

    @Test
    void itIsAFiscalYearOrTheMonthsThatAreAskedFor() {
        assertThat(Period.of("2569", null, null, TODAY))
                .isEqualTo(new Period(YearMonth.of(2025, 10), YearMonth.of(2026, 9), 2569));
        assertThat(Period.of(null, "2026-05", "2026-05", TODAY).from()).isEqualTo(YearMonth.of(2026, 5));
    }

    @ParameterizedTest
    @CsvSource(
            value = {
                "-, 2026-05, 2026-04, to",
                "-, 2026-13, 2026-04, from",
                "-, 2026-01, soon, to",
                "-, 1999-01, 2026-01, from",
                "-, 2010-01, 2026-01, from",
                "2026, -, -, fy",
                "last, -, -, fy"
            },
            nullValues = "-")
    void whatIsNoPeriodIsRefused(String fy, String from, String to, String field) {
        assertThatThrownBy(() -> Period.of(fy, from, to, TODAY))
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> assertThat(input.field()).isEqualTo(field));
    }
}
