package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.web.InvalidInput;

class ExtensionLimitTest {

    private final ExtensionLimit limit = new ExtensionLimit(3, 90);

    @ParameterizedTest(name = "due {0}, today {1}, proposed {2}, granted {3} times: {4}")
    @CsvSource({
        "2026-07-15, 2026-07-01, 2026-07-16, 0,",
        "2026-07-15, 2026-07-01, 2026-10-13, 2,",
        "2026-07-15, 2026-07-01, 2026-10-14, 0, assignment.error.extension-days",
        "2026-07-15, 2026-07-01, 2026-07-15, 0, assignment.error.extension-later",
        "2026-07-15, 2026-07-01, , 0, assignment.error.missing",
        "2026-07-15, 2026-07-01, 2026-07-16, 3, assignment.error.extension-times",
        "2026-07-15, 2026-08-01, 2026-07-20, 0, assignment.error.extension-later",
        "2026-07-15, 2026-08-01, 2026-10-30, 0,",
        "2026-07-15, 2026-08-01, 2026-10-31, 0, assignment.error.extension-days",
    })
    void moreTimeHasItsLimits(LocalDate due, LocalDate today, LocalDate proposed, int granted, String wrong) {
        var refused = catchThrowableOfType(InvalidInput.class, () -> limit.check(due, proposed, granted, today));

        assertThat(refused == null ? null : refused.messageKey()).isEqualTo(wrong);
    }
}
