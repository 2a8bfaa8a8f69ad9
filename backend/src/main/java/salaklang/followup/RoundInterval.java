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

    LocalDate after(LocalDate day) {
        return day.plusMonths(months);
    }
}
