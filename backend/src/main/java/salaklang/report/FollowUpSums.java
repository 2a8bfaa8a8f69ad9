package salaklang.report;

/**
 * What stands above the follow-up report: each assignment is counted once.
 *
 * @param open not handed in, and not late
 * @param submitted waits to be checked
 * @param late past the due date and not handed in
 * @param ended declined or cancelled
 * @param percent of all but those that ended so, on average
 */
record FollowUpSums(int total, int done, int submitted, int open, int late, int ended, int percent) {}
