package salaklang.dashboard;

/**
 * How assignments stand; cancelled ones do not count.
 *
 * @param onTrack not handed in, the due date not near
 * @param soon not handed in, the due date near
 * @param submitted handed in, waits for the secretary's check
 * @param late past the due date and not handed in
 * @param done verified
 * @param onTime handed in or verified, and handed in by the due date
 */
record Numbers(int onTrack, int soon, int submitted, int late, int done, int onTime) {

    static final Numbers NONE = new Numbers(0, 0, 0, 0, 0, 0);

    /** Neither verified nor cancelled. */
    public int open() {
        return onTrack + soon + submitted + late;
    }

    /** Of how many it can be said whether they were on time: what was handed in, and what is late. */
    public int decided() {
        return submitted + done + late;
    }

    /** The share handed in by the due date, 0 to 100; null where nothing can be said yet. */
    public Integer onTimePercent() {
        return decided() == 0 ? null : Math.round(100f * onTime / decided());
    }

    Numbers plus(Numbers other) {
        return new Numbers(
                onTrack + other.onTrack,
                soon + other.soon,
                submitted + other.submitted,
                late + other.late,
                done + other.done,
                onTime + other.onTime);
    }
}
