package salaklang.followup;

import java.time.LocalDate;

/** How often a committee follows up. */
public enum RoundInterval {
    MONTHLY(1),
    QUARTERLY(3);

    private final int months;

    RoundInterval(int months) {
        this.months = months;
    }

    /** The last day of a month is followed by the last day of another. */
    LocalDate after(LocalDate day) {
        var next = day.plusMonths(months);
        return day.getDayOfMonth() == day.lengthOfMonth() ? next.withDayOfMonth(next.lengthOfMonth()) : next;
    }
}
