package salaklang.processes.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.processes.meeting.MeetingRules.*;

import java.util.Map;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeetingRulesTest {

    private static DmnEngine engine;
    private static DmnDecision decision;

    @BeforeAll
    static void readTheTable() {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        decision = engine.parseDecision(
                DECISION, MeetingRulesTest.class.getResourceAsStream("/dmn/meeting/meeting-rules.dmn"));
    }

    @DisplayName("ม.79: one half is a quorum, one third within 14 days after it lacked")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "COMMITTEE, 1, 2, 1, 3, 14",
        "SUBCOMMITTEE, 1, 2, 1, 3, 14",
        "WORKING_GROUP, 1, 2, 1, 3, 14",
        "PROVINCIAL_BOARD, 1, 2, 1, 3, 14"
    })
    void quorum(String kind, int numerator, int denominator, int adjournedNumerator, int adjourned, int days) {
        assertThat(rulesOf(kind))
                .containsEntry(QUORUM_NUMERATOR, numerator)
                .containsEntry(QUORUM_DENOMINATOR, denominator)
                .containsEntry(ADJOURNED_NUMERATOR, adjournedNumerator)
                .containsEntry(ADJOURNED_DENOMINATOR, adjourned)
                .containsEntry(ADJOURNED_WITHIN_DAYS, days);
    }

    @DisplayName("ม.80: three days before the meeting; ม.82: the majority of votes, and a casting vote")
    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "COMMITTEE, 3, CLEAR_DAYS, OF_VOTES, true",
        "SUBCOMMITTEE, 3, CLEAR_DAYS, OF_VOTES, true",
        "WORKING_GROUP, 3, CLEAR_DAYS, OF_VOTES, true",
        "PROVINCIAL_BOARD, 3, CLEAR_DAYS, OF_VOTES, true"
    })
    void noticeAndVote(String kind, int days, String count, String majority, boolean castingVote) {
        assertThat(rulesOf(kind))
                .containsEntry(NOTICE_DAYS, days)
                .containsEntry(NOTICE_COUNT, count)
                .containsEntry(MAJORITY, majority)
                .containsEntry(CASTING_VOTE, castingVote)
                .containsEntry(SUBSTITUTES, true)
                .containsEntry(E_MEETINGS, true);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "COMMITTEE, ม.75-84",
        "SUBCOMMITTEE, อนุโลม",
        "WORKING_GROUP, ไม่มีกฎหมายกำหนด",
        "PROVINCIAL_BOARD, ม.53"
    })
    void everyKindHasItsGround(String kind, String says) {
        assertThat((String) rulesOf(kind).get(LEGAL_BASIS)).contains(says);
    }

    @Test
    void anUnknownKindHasNoRules() {
        assertThat(engine.evaluateDecisionTable(decision, Map.of(COMMITTEE_KIND, "CLUB")))
                .isEmpty();
    }

    private static Map<String, Object> rulesOf(String kind) {
        return engine.evaluateDecisionTable(decision, Map.of(COMMITTEE_KIND, kind))
                .getSingleResult()
                .getEntryMap();
    }
}
