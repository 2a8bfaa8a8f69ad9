package salaklang.tally;

/**
 * How assignments stand today. Each is one unit's work: the parts of what was split count as the whole does, each for its
 * unit, and secret ones count as all others do. What a committee does not check counts in no committee.
 *
 * @param waiting for the parts before it, so that nothing is asked of the unit yet; not open
 * @param onTrack not handed in, the due date not near
 * @param soon not handed in, the due date near: within three working days
 * @param late not handed in, the due date past
 * @param atRisk of those on track and soon: due within two weeks, and not half of it reported as done
 * @param submittedOnTime handed in by the due date, waits for the check
 * @param submittedLate handed in after it, waits for the check
 * @param doneOnTime verified, handed in by the due date
 * @param doneLate verified, handed in after it
 * @param cancelled ended without being done, by whoever's will
 */
public record Standing(
        int waiting,
        int onTrack,
        int soon,
        int late,
        int atRisk,
        int submittedOnTime,
        int submittedLate,
        int doneOnTime,
        int doneLate,
        int cancelled) {

    public static final Standing NONE = new Standing(0, 0, 0, 0, 0, 0, 0, 0, 0, 0);

    /** Handed in, waits for the check. */
    public int submitted() {
        return submittedOnTime + submittedLate;
    }

    /** Verified. */
    public int done() {
        return doneOnTime + doneLate;
    }

    /** Handed in or verified, and handed in by the due date. */
    public int onTime() {
        return submittedOnTime + doneOnTime;
    }

    /** Asked of a unit and not ended. */
    public int open() {
        return onTrack + soon + submitted() + late;
    }

    /** Of how many it can be said whether they were on time: what was handed in, and what is late. */
    public int decided() {
        return submitted() + done() + late;
    }

    /** The share handed in by the due date, 0 to 100; null where nothing can be said yet. */
    public Integer onTimePercent() {
        return decided() == 0 ? null : Math.round(100f * onTime() / decided());
    }

    public Standing plus(Standing other) {
        return new Standing(
                waiting + other.waiting,
                onTrack + other.onTrack,
                soon + other.soon,
                late + other.late,
                atRisk + other.atRisk,
                submittedOnTime + other.submittedOnTime,
                submittedLate + other.submittedLate,
                doneOnTime + other.doneOnTime,
                doneLate + other.doneLate,
                cancelled + other.cancelled);
    }
}
