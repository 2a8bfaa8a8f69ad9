package salaklang.followup;

/**
 * A round in numbers.
 *
 * @param asked of how many assignments progress was asked
 * @param answered how many of them the units answered, also with "nothing to report"
 * @param late how many of them are past their due date without the work
 * @param silent how many nobody answered
 * @param nothing of how many the answer was that there is nothing to report
 */
public record RoundSummary(int asked, int answered, int late, int silent, int nothing) {

    static final RoundSummary NOTHING = new RoundSummary(0, 0, 0, 0, 0);
}
