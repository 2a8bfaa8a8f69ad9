package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OneTimeCodeTest {

    /** The last six of the eight digits of RFC 6238, appendix B. */
    @ParameterizedTest
    @CsvSource({"59,287082", "1111111109,081804", "1234567890,005924", "20000000000,353130"})
    void itIsTheOneOfTheStandard(long second, String code) {
        assertThat(new OneTimeCode("12345678901234567890").at(Instant.ofEpochSecond(second)))
                .isEqualTo(code);
    }
}
