package salaklang.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/** The periods that are ready to be chosen: what has begun of this fiscal year and the one before, the latest first. */
final class PeriodChoices {

    private static final int QUARTERS = 4;

    private PeriodChoices() {}

    /** @param number of the quarter; 0 for the whole year */
    record Choice(int number, int yearBE, Period period) {

        /** As the message wants it, which would group the digits of a number. */
        public String year() {
            return Integer.toString(yearBE);
        }
    }

    static List<Choice> of(LocalDate today) {
        var choices = new ArrayList<Choice>();
        var now = FiscalYear.of(today);
        for (var year : List.of(now, now.before())) {
            for (var number = QUARTERS; number >= 1; number--) {
                var quarter = year.quarter(number);
                if (!quarter.from().isAfter(today)) {
                    choices.add(new Choice(number, year.yearBE(), quarter));
                }
            }
            choices.add(new Choice(0, year.yearBE(), year.period()));
        }
        return choices;
    }

    static Period quarterOf(LocalDate day) {
        return FiscalYear.of(day).quarter(FiscalYear.quarterOf(day));
    }
}
