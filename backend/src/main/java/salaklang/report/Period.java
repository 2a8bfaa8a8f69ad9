package salaklang.report;

import java.time.LocalDate;
import salaklang.web.InvalidInput;

/** Days from the one to the other, both included. */
record Period(LocalDate from, LocalDate to) {

    /** @throws InvalidInput where it ends before it begins */
    Period {
        if (to.isBefore(from)) {
            throw new InvalidInput("to", "report.error.period");
        }
    }

    boolean contains(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }
}
