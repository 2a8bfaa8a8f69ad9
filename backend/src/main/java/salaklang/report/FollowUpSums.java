package salaklang.report;

/**
 * What stands above the follow-up report: each assignment is counted once, and as in the summaries.
 *
 * @param waiting for the parts before it, so that nothing is asked of the unit yet; not open
 * @param onTrack not handed in, the due date not past
 * @param submitted handed in, waits for the check
 * @param late not handed in, the due date past
 * @param done verified
 * @param cancelled ended without being done, by whoever's will
 * @param percent of all but the cancelled, on average
 */
record FollowUpSums(int waiting, int onTrack, int submitted, int late, int done, int cancelled, int percent) {

    /** Asked of a unit and not ended. */
    public int open() {
        return onTrack + submitted + late;
    }

    public int total() {
        return waiting + open() + done + cancelled;
    }
}
