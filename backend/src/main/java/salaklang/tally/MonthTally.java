package salaklang.tally;

import java.time.YearMonth;

/**
 * What happened in one month of Thailand's calendar.
 *
 * @param given offered to a unit, or ordered to follow others; what was offered anew counts in that month alone
 * @param doneOnTime verified in this month, handed in by the due date
 * @param doneLate verified in this month, handed in after it
 * @param cancelled ended in this month without being done
 */
public record MonthTally(YearMonth month, int given, int doneOnTime, int doneLate, int cancelled) {

    /** Verified. */
    public int done() {
        return doneOnTime + doneLate;
    }

    /** The share of what was verified that was handed in by the due date, 0 to 100; null where nothing was. */
    public Integer onTimePercent() {
        return done() == 0 ? null : Math.round(100f * doneOnTime / done());
    }
}
