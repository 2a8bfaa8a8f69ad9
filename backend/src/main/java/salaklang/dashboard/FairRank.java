package salaklang.dashboard;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import salaklang.tally.Standing;

/**
 * Ranks by the share on time so that few assignments make nobody the first or the last by chance: each is reckoned as if
 * it had {@value #WEIGHT} more, which went as those of all together. Many of their own outweigh these, few do not.
 */
final class FairRank {

    /** So many assignments of the average are added to everybody's own. */
    static final int WEIGHT = 10;

    private FairRank() {}

    /**
     * The share by which one is ranked, 0 to 1.
     *
     * @param average the share of all together, 0 to 1
     */
    static double share(int onTime, int decided, double average) {
        return (onTime + WEIGHT * average) / (decided + WEIGHT);
    }

    /** The share of all together, 0 to 1; a half where nothing can be said yet. */
    static double average(Collection<Standing> all) {
        int decided = all.stream().mapToInt(Standing::decided).sum();
        int onTime = all.stream().mapToInt(Standing::onTime).sum();
        return decided == 0 ? 0.5 : (double) onTime / decided;
    }

    /** The best first; those of whom nothing can be said yet last, and of equals who has more to do first. */
    static <T> List<T> rank(List<T> units, Function<T, Standing> standing) {
        double average = average(units.stream().map(standing).toList());
        Comparator<T> byShare = Comparator.comparingDouble(unit -> {
            var its = standing.apply(unit);
            return its.decided() == 0 ? -1 : share(its.onTime(), its.decided(), average);
        });
        return units.stream()
                .sorted(byShare.reversed()
                        .thenComparing(unit -> -standing.apply(unit).open()))
                .toList();
    }
}
