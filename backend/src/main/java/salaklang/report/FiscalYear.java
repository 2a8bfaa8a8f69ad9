package salaklang.report;

import java.time.LocalDate;
import java.time.Month;

/**
 * ปีงบประมาณ: from the first of October to the end of September, named after the Buddhist year in which it ends
 * (พ.ร.บ. วิธีการงบประมาณ พ.ศ. 2561 ม.4).
 */
record FiscalYear(int yearBE) {

    private static final int BUDDHIST_ERA = 543;
    private static final int MONTHS_OF_QUARTER = 3;
    private static final int MONTHS_OF_HALF = 6;
    private static final int MONTHS = 12;

    static FiscalYear of(LocalDate day) {
        var next = day.getMonthValue() >= Month.OCTOBER.getValue() ? 1 : 0;
        return new FiscalYear(day.getYear() + next + BUDDHIST_ERA);
    }

    FiscalYear before() {
        return new FiscalYear(yearBE - 1);
    }

    Period period() {
        return months(0, MONTHS);
    }

    /** @param number 1 to 4 */
    Period quarter(int number) {
        return months((number - 1) * MONTHS_OF_QUARTER, MONTHS_OF_QUARTER);
    }

    /** @param number 1 or 2 */
    Period half(int number) {
        return months((number - 1) * MONTHS_OF_HALF, MONTHS_OF_HALF);
    }

    /** The number of the quarter in which a day of this year lies. */
    static int quarterOf(LocalDate day) {
        return monthsSinceOctober(day) / MONTHS_OF_QUARTER + 1;
    }

    /** The number of the half in which a day lies. */
    static int halfOf(LocalDate day) {
        return monthsSinceOctober(day) / MONTHS_OF_HALF + 1;
    }

    private static int monthsSinceOctober(LocalDate day) {
        return Math.floorMod(day.getMonthValue() - Month.OCTOBER.getValue(), MONTHS);
    }

    private Period months(int after, int length) {
        var first = LocalDate.of(yearBE - BUDDHIST_ERA - 1, Month.OCTOBER, 1).plusMonths(after);
        return new Period(first, first.plusMonths(length).minusDays(1));
    }
}
