package salaklang.attendance;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.committee.RuleProfile;

@DisplayName("พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.79 วรรคสอง")
class FollowUpRuleTest {

    private static final RuleProfile ACT = RuleProfile.OF_THE_ACT;
    private static final LocalDate DAY = LocalDate.parse("2026-07-01");

    @ParameterizedTest
    @CsvSource({
        "2026-06-30,true,NOT_LATER",
        "2026-07-01,true,NOT_LATER",
        "2026-07-02,true,REDUCED",
        "2026-07-15,true,REDUCED",
        "2026-07-16,true,TOO_LATE",
        "2026-07-10,false,NOT_DECLARED",
        "2026-08-01,false,NOT_DECLARED"
    })
    void theReducedQuorumIsEnoughWithinFourteenDaysWhereTheInvitationDeclaredIt(
            LocalDate on, boolean declared, FollowUpRule rule) {
        assertThat(FollowUpRule.of(DAY, on, ACT, declared)).isEqualTo(rule);
    }

    @Test
    void aCommitteeThatRulesOnDisputesKnowsNoReducedQuorum() {
        var rules = new RuleProfile(
                ACT.quorum(),
                ACT.noticeDays(),
                ACT.noticeCount(),
                ACT.majority(),
                ACT.castingVote(),
                ACT.substitutes(),
                ACT.eMeetings(),
                null,
                ACT.adjournedWithinDays(),
                ACT.legalBasis());
        assertThat(FollowUpRule.of(DAY, DAY, rules, true)).isEqualTo(FollowUpRule.NO_RULE);
        assertThat(FollowUpRule.NO_RULE.share(rules, true)).isEqualTo(rules.quorum());
    }

    @ParameterizedTest
    @CsvSource({"14,5", "15,5", "16,6", "3,1", "1,1", "200,67"})
    void aThirdOfAllMembersIsEnoughForWhatWasCarried(int members, int needed) {
        assertThat(new Quorum(0, members, FollowUpRule.REDUCED.share(ACT, true)).needed())
                .isEqualTo(needed);
    }

    @Property
    void whatWasNotCarriedNeedsTheFullQuorum(
            @ForAll @IntRange(min = 1, max = 300) int members, @ForAll FollowUpRule rule) {
        assertThat(new Quorum(0, members, rule.share(ACT, false)).needed())
                .isEqualTo(new Quorum(0, members, ACT.quorum()).needed());
    }

    @Property
    void theReducedQuorumIsNeverMoreThanTheFullOne(@ForAll @IntRange(min = 1, max = 300) int members) {
        assertThat(new Quorum(0, members, FollowUpRule.REDUCED.share(ACT, true)).needed())
                .isLessThanOrEqualTo(new Quorum(0, members, ACT.quorum()).needed());
    }

    @Property
    void noDayAfterTheLastIsInTimeAndNoDayUntilThenIsLate(@ForAll @IntRange(min = 1, max = 60) int later) {
        assertThat(FollowUpRule.of(DAY, DAY.plusDays(later), ACT, true) == FollowUpRule.REDUCED)
                .isEqualTo(later <= 14);
    }
}
