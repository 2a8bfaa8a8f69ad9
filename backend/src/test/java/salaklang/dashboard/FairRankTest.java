package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.function.Function;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import salaklang.tally.Standing;

class FairRankTest {

    private static Standing of(int onTime, int late) {
        return new Standing(0, 0, 0, late, 0, 0, 0, onTime, 0, 0);
    }

    private static List<Standing> ranked(Standing... standings) {
        return FairRank.rank(List.of(standings), Function.identity());
    }

    @Test
    void oneAssignmentOnTimeIsNoBetterThanNinetyOfAHundred() {
        var proven = of(90, 10);
        var lucky = of(1, 0);

        assertThat(ranked(lucky, proven, of(50, 50))).startsWith(proven);
    }

    @Test
    void oneLateAssignmentIsNoWorseThanNinetyOfAHundredLate() {
        var proven = of(10, 90);
        var unlucky = of(0, 1);

        assertThat(ranked(proven, unlucky, of(50, 50))).endsWith(proven);
    }

    @Test
    void whomNothingCanBeSaidOfStandsLast() {
        var nothing = new Standing(0, 7, 0, 0, 0, 0, 0, 0, 0, 0);

        assertThat(ranked(nothing, of(0, 9), of(9, 0))).endsWith(nothing);
    }

    @Test
    void ofNobodyTheAverageIsAHalf() {
        assertThat(FairRank.average(List.of())).isEqualTo(0.5);
        assertThat(FairRank.average(List.of(of(3, 1), of(0, 4)))).isEqualTo(0.375);
        assertThat(FairRank.rank(List.<Standing>of(), Function.identity())).isEmpty();
    }

    @Property
    void theShareLiesBetweenTheOwnAndTheAverage(
            @ForAll @IntRange(min = 1, max = 500) int decided,
            @ForAll @DoubleRange(max = 1) double part,
            @ForAll @DoubleRange(max = 1) double average) {
        int onTime = (int) Math.round(part * decided);
        double own = (double) onTime / decided;

        assertThat(FairRank.share(onTime, decided, average))
                .isBetween(Math.min(own, average) - 1e-9, Math.max(own, average) + 1e-9);
    }

    @Property
    void oneMoreOnTimeNeverHarms(
            @ForAll @IntRange(max = 500) int onTime,
            @ForAll @IntRange(max = 500) int late,
            @ForAll @DoubleRange(max = 1) double average) {
        assertThat(FairRank.share(onTime + 1, onTime + late + 1, average))
                .isGreaterThanOrEqualTo(FairRank.share(onTime, onTime + late, average) - 1e-9);
    }
}
