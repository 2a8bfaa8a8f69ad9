package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.committee.Majority;

@DisplayName("ม.82: the majority decides; on a tie the casting vote, where the rules know one")
class VotingRuleTest {

    @ParameterizedTest
    @CsvSource({
        // majority, casting vote, for, against, abstained, present, result
        "OF_VOTES, true, 3, 2, 0, 5, CARRIED",
        "OF_VOTES, true, 2, 3, 0, 5, FALLEN",
        "OF_VOTES, true, 1, 0, 9, 10, CARRIED",
        "OF_VOTES, true, 2, 2, 1, 5, TIED",
        "OF_VOTES, false, 2, 2, 1, 5, FALLEN",
        "OF_VOTES, true, 0, 0, 5, 5, FALLEN",
        "OF_VOTES, true, 0, 0, 0, 5, FALLEN",
        "OF_PRESENT, true, 3, 0, 2, 5, CARRIED",
        "OF_PRESENT, true, 5, 1, 4, 10, FALLEN",
        "OF_PRESENT, true, 5, 5, 0, 10, TIED",
        "OF_PRESENT, true, 3, 3, 4, 10, FALLEN",
        "OF_PRESENT, false, 5, 5, 0, 10, FALLEN",
        "TWO_THIRDS_OF_PRESENT, true, 6, 3, 0, 9, CARRIED",
        "TWO_THIRDS_OF_PRESENT, true, 5, 4, 0, 9, FALLEN",
        "TWO_THIRDS_OF_PRESENT, true, 1, 1, 0, 2, FALLEN",
        "TWO_THIRDS_OF_PRESENT, true, 7, 0, 3, 10, CARRIED",
        "TWO_THIRDS_OF_PRESENT, true, 0, 0, 0, 0, FALLEN"
    })
    void theVotesCountedGiveTheResult(
            Majority majority,
            boolean castingVote,
            int inFavour,
            int against,
            int abstained,
            int present,
            String result) {
        assertThat(new VotingRule(majority, castingVote).result(new VoteCount(inFavour, against, abstained), present))
                .isEqualTo(BallotState.valueOf(result));
    }

    @ParameterizedTest
    @CsvSource({"FOR, CARRIED", "AGAINST, FALLEN"})
    void theCastingVoteDecidesATie(Choice casting, BallotState result) {
        var rule = new VotingRule(Majority.OF_VOTES, true);
        assertThat(rule.cast(new VoteCount(2, 2, 0), 4, casting)).isEqualTo(result);
    }

    @ParameterizedTest
    @CsvSource({"4, 2, CARRIED", "3, 2, FALLEN", "2, 1, CARRIED", "0, 0, FALLEN"})
    @DisplayName("ม.15: two thirds of the others let a challenged member stay, and no casting vote helps")
    void twoThirdsLetAChallengedMemberStay(int inFavour, int against, BallotState result) {
        assertThat(VotingRule.TO_STAY.result(new VoteCount(inFavour, against, 0), inFavour + against))
                .isEqualTo(result);
    }

    @Property
    void whatCarriesHasMoreForThanAgainst(
            @ForAll Majority majority,
            @ForAll boolean castingVote,
            @ForAll @IntRange(max = 200) int inFavour,
            @ForAll @IntRange(max = 200) int against,
            @ForAll @IntRange(max = 200) int abstained,
            @ForAll @IntRange(max = 100) int silent) {
        var count = new VoteCount(inFavour, against, abstained);
        var result = new VotingRule(majority, castingVote).result(count, count.total() + silent);
        assertThat(result).isIn(BallotState.CARRIED, BallotState.FALLEN, BallotState.TIED);
        if (result == BallotState.CARRIED) {
            assertThat(inFavour).isGreaterThan(against);
        }
        if (result == BallotState.TIED) {
            assertThat(castingVote).isTrue();
            assertThat(inFavour).isEqualTo(against).isPositive();
        }
    }

    @Property
    void oneMoreVoteForNeverTurnsAResultAgainstTheMotion(
            @ForAll Majority majority,
            @ForAll @IntRange(max = 200) int inFavour,
            @ForAll @IntRange(max = 200) int against,
            @ForAll @IntRange(min = 1, max = 100) int silent) {
        var rule = new VotingRule(majority, true);
        var before = new VoteCount(inFavour, against, 0);
        int present = before.total() + silent;
        if (rule.result(before, present) == BallotState.CARRIED) {
            assertThat(rule.result(before.with(Choice.FOR), present)).isEqualTo(BallotState.CARRIED);
        }
    }

    @Property
    void aTieIsAlwaysBrokenByTheCastingVoteAndOnlyByIt(
            @ForAll @IntRange(min = 1, max = 100) int each, @ForAll @IntRange(max = 50) int abstained) {
        var rule = new VotingRule(Majority.OF_VOTES, true);
        var count = new VoteCount(each, each, abstained);
        assertThat(rule.result(count, count.total())).isEqualTo(BallotState.TIED);
        assertThat(rule.cast(count, count.total(), Choice.FOR)).isEqualTo(BallotState.CARRIED);
        assertThat(rule.cast(count, count.total(), Choice.AGAINST)).isEqualTo(BallotState.FALLEN);
    }
}
