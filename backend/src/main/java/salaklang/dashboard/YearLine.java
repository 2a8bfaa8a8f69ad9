package salaklang.dashboard;

import java.util.List;
import salaklang.tally.MonthTally;

/**
 * What happened in a fiscal year, as far as it has come.
 *
 * @param year in the Buddhist Era
 */
record YearLine(int year, int given, int doneOnTime, int doneLate) {

    static YearLine of(int year, List<MonthTally> months) {
        return new YearLine(
                year,
                months.stream().mapToInt(MonthTally::given).sum(),
                months.stream().mapToInt(MonthTally::doneOnTime).sum(),
                months.stream().mapToInt(MonthTally::doneLate).sum());
    }

    public int done() {
        return doneOnTime + doneLate;
    }

    /** Null where nothing was verified. */
    public Integer onTimePercent() {
        return done() == 0 ? null : Math.round(100f * doneOnTime / done());
    }
}
