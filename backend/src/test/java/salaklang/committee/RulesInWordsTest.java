package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RulesInWordsTest {

    @DisplayName("ม.79: the quorum is shown for this committee")
    @ParameterizedTest(name = "{0} members → {1}, adjourned {2}")
    @CsvSource({"14, 7, 5", "15, 8, 5", "200, 100, 67", "0, 7, 5"})
    void quorumOfThisCommittee(int members, int quorum, int adjourned) {
        assertThat(arguments("quorum", members)).last().isEqualTo(quorum);
        assertThat(arguments("adjourned", members).get(2)).isEqualTo(adjourned);
    }

    @DisplayName("ม.82: of 14 members with 7 there, 4 votes carry")
    @Test
    void majorityOfAQuorum() {
        assertThat(arguments("majority", 14)).containsExactly(7, 4);
    }

    private static List<Object> arguments(String rule, int members) {
        return new RulesInWords(RuleProfile.OF_THE_ACT, members)
                .sentences().stream()
                        .filter(sentence -> sentence.rule().equals(rule))
                        .findFirst()
                        .orElseThrow()
                        .arguments();
    }
}
