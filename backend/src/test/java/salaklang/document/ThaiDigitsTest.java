package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ThaiDigitsTest {

    @ParameterizedTest
    @CsvSource({
        "ครั้งที่ 3/2569, ครั้งที่ ๓/๒๕๖๙",
        "เวลา 09.00 น., เวลา ๐๙.๐๐ น.",
        "พร 0023.6/ว 256, พร ๐๐๒๓.๖/ว ๒๕๖",
        "โทร. 0 4561 1234, โทร. ๐ ๔๕๖๑ ๑๒๓๔",
        "saraban01@example.go.th โทร. 1, saraban01@example.go.th โทร. ๑",
        "https://example.go.th/meetings/12?n=3, https://example.go.th/meetings/12?n=3",
        "SHA-256 9f86d081884c7d65, SHA-256 9f86d081884c7d65",
        "๑๒ แห่ง, ๑๒ แห่ง",
    })
    void turnsWhatIsReadAndLeavesWhatIsTyped(String text, String printed) {
        assertThat(ThaiDigits.of(text)).isEqualTo(printed);
    }
}
