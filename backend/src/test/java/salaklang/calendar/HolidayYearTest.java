package salaklang.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HolidayYearTest {

    @ParameterizedTest
    @CsvSource({
        "2026-01-01, 2026",
        "2026-09-30, 2026",
        "2026-10-01, 2026 2027",
        "2026-12-31, 2026 2027",
        "2027-01-01, 2027"
    })
    void fromOctoberOnTheNextYearsListIsNeeded(LocalDate today, String years) {
        assertThat(HolidayYear.neededOn(today))
                .containsExactlyElementsOf(
                        Arrays.stream(years.split(" ")).map(Integer::valueOf).toList());
    }
}
