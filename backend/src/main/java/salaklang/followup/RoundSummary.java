package salaklang.followup;

/**
 * A round in numbers.
 *
 * @param asked of how many assignments progress was asked
 * @param answered how many of them the units reported on
 * @param late how many of them are past their due date without the work
 * @param silent how many nobody reported on
 */
public record RoundSummary(int asked, int answered, int late, int silent) {

    static final RoundSummary NOTHING = new RoundSummary(0, 0, 0, 0);
}
