package salaklang.followup;

/**
 * A round.
 *
 * @param mayRun whether the person who asks may close or cancel it
 */
record RoundDetails(FollowUpRoundView round, boolean mayRun) {}
