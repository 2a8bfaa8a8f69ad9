package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.web.InvalidInput;

@DisplayName("ปีงบประมาณ (พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561 ม.4)")
class FiscalYearTest {

    @ParameterizedTest
    @CsvSource({
        "2022-09-30, 2565, 4, 2",
        "2022-10-01, 2566, 1, 1",
        "2022-12-31, 2566, 1, 1",
        "2023-01-01, 2566, 2, 1",
        "2023-03-31, 2566, 2, 1",
        "2023-04-01, 2566, 3, 2",
        "2023-07-01, 2566, 4, 2",
        "2024-02-29, 2567, 2, 1",
    })
    void everyDayLiesInOneQuarterAndOneHalf(LocalDate day, int year, int quarter, int half) {
        assertThat(FiscalYear.of(day).yearBE()).isEqualTo(year);
        assertThat(FiscalYear.quarterOf(day)).isEqualTo(quarter);
        assertThat(FiscalYear.halfOf(day)).isEqualTo(half);
        assertThat(FiscalYear.of(day).quarter(quarter).contains(day)).isTrue();
        assertThat(FiscalYear.of(day).half(half).contains(day)).isTrue();
    }

    @Test
    void theFirstHalfOf2566IsThatOfTheParticipationReportOfPhitsanulok() {
        assertThat(new FiscalYear(2566).half(1))
                .isEqualTo(new Period(LocalDate.parse("2022-10-01"), LocalDate.parse("2023-03-31")));
    }

    @Test
    void theQuartersFollowOneAnotherThroughTheYear() {
        var year = new FiscalYear(2567);
        assertThat(year.quarter(1).from()).isEqualTo(year.period().from());
        for (var number = 2; number <= 4; number++) {
            assertThat(year.quarter(number).from())
                    .isEqualTo(year.quarter(number - 1).to().plusDays(1));
        }
        assertThat(year.quarter(4).to()).isEqualTo(year.period().to());
    }

    @Test
    void theReadyChoicesHaveBegunAndTheLatestIsFirst() {
        var choices = PeriodChoices.of(LocalDate.parse("2026-11-22"));

        assertThat(choices.get(0).period().from()).isEqualTo(LocalDate.parse("2026-10-01"));
        assertThat(choices).extracting(PeriodChoices.Choice::number).containsExactly(1, 0, 4, 3, 2, 1, 0);
        assertThat(choices.get(0).year()).isEqualTo("2570");
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsNone() {
        var day = LocalDate.parse("2026-07-15");
        assertThatThrownBy(() -> new Period(day, day.minusDays(1)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> assertThat(input.field()).isEqualTo("to"));
        assertThat(new Period(day, day).contains(day)).isTrue();
    }

    @Property
    void aYearHasEveryDayOnce(@ForAll @DateRange(min = "2000-01-01", max = "2100-12-31") LocalDate day) {
        var year = FiscalYear.of(day);
        assertThat(year.period().contains(day)).isTrue();
        assertThat(year.before().period().contains(day)).isFalse();
        assertThat(year.before().period().to().plusDays(1))
                .isEqualTo(year.period().from());
    }
}
