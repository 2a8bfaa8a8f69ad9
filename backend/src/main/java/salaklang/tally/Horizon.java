package salaklang.tally;

import java.time.LocalDate;
import salaklang.web.Dates;

/**
 * From which day is looked, and how far.
 *
 * @param near the last day that counts as near, by the rule that colours due dates
 * @param risk the last day until which little progress is a risk
 */
record Horizon(LocalDate today, LocalDate near, LocalDate risk) {

    private static final int RISK_DAYS = 14;

    static Horizon of(Dates dates) {
        var today = dates.today();
        var near = today;
        while (!dates.dueTone(near.plusDays(1)).equals("ok")) {
            near = near.plusDays(1);
        }
        return new Horizon(today, near, today.plusDays(RISK_DAYS));
    }
}
