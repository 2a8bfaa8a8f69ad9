package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    @Test
    void threeWorkingDaysBeforeAFridayIsTheTuesday() {
        assertThat(WorkingDays.before(LocalDate.of(2026, 7, 17), 3)).isEqualTo(LocalDate.of(2026, 7, 14));
    }

    @Test
    void aWeekendDoesNotCount() {
        assertThat(WorkingDays.before(LocalDate.of(2026, 7, 14), 3)).isEqualTo(LocalDate.of(2026, 7, 9));
        assertThat(WorkingDays.before(LocalDate.of(2026, 7, 12), 1)).isEqualTo(LocalDate.of(2026, 7, 10));
    }

    @Test
    void noneIsTheDayItself() {
        assertThat(WorkingDays.before(LocalDate.of(2026, 7, 12), 0)).isEqualTo(LocalDate.of(2026, 7, 12));
    }
}
