package salaklang.dashboard;

import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import salaklang.web.InvalidInput;

/**
 * Months that are looked at, both included.
 *
 * @param fiscalYear the fiscal year that it is, in the Buddhist Era; null where it is none
 */
record Period(YearMonth from, YearMonth to, Integer fiscalYear) {

    private static final int BUDDHIST_ERA = 543;
    private static final int LONGEST = 120;
    private static final int USUAL = 12;

    /** Named by the year in which it ends: from October to September (ปีงบประมาณ). */
    static int fiscalYearOf(LocalDate day) {
        return day.getYear() + BUDDHIST_ERA + (day.getMonthValue() >= Month.OCTOBER.getValue() ? 1 : 0);
    }

    static Period ofFiscalYear(int buddhist) {
        int year = buddhist - BUDDHIST_ERA;
        return new Period(YearMonth.of(year - 1, Month.OCTOBER), YearMonth.of(year, Month.SEPTEMBER), buddhist);
    }

    /**
     * What somebody asks for: a fiscal year, or from one month to another, or else the last twelve months.
     *
     * @throws InvalidInput where it ends before it begins, or is no period at all
     */
    static Period of(String fiscalYear, String from, String to, LocalDate today) {
        if (isGiven(fiscalYear)) {
            return ofFiscalYear(year(fiscalYear));
        }
        if (!isGiven(from) && !isGiven(to)) {
            var last = YearMonth.from(today);
            return new Period(last.minusMonths(USUAL - 1L), last, null);
        }
        var end = isGiven(to) ? month("to", to) : YearMonth.from(today);
        var begin = isGiven(from) ? month("from", from) : end.minusMonths(USUAL - 1L);
        if (end.isBefore(begin)) {
            throw new InvalidInput("to", "dashboard.error.period");
        }
        if (begin.plusMonths(LONGEST).isBefore(end)) {
            throw new InvalidInput("from", "dashboard.error.too-long");
        }
        return new Period(begin, end, null);
    }

    /** Of what has not come yet nothing can be said. */
    YearMonth until(Clock clock) {
        var now = YearMonth.now(clock);
        return to.isAfter(now) ? now : to;
    }

    private static boolean isGiven(String text) {
        return text != null && !text.isBlank();
    }

    private static int year(String text) {
        if (!text.matches("25\\d\\d")) {
            throw new InvalidInput("fy", "dashboard.error.fiscal-year");
        }
        return Integer.parseInt(text);
    }

    private static YearMonth month(String field, String text) {
        try {
            var month = YearMonth.parse(text);
            if (month.getYear() < 2000 || month.getYear() > 2200) {
                throw new InvalidInput(field, "dashboard.error.month");
            }
            return month;
        } catch (DateTimeParseException e) {
            throw new InvalidInput(field, "dashboard.error.month");
        }
    }
}
