package salaklang.followup;

import java.util.List;

/**
 * A round with all it asks of.
 *
 * @param lines who has not answered first
 * @param mayRun whether the person who asks may close or cancel it
 */
record RoundDetails(FollowUpRoundView round, List<FollowUpLine> lines, boolean mayRun) {}
