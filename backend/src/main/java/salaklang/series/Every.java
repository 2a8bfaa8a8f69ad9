package salaklang.series;

/** In which way meetings recur. */
public enum Every {
    /** Every so many weeks, on a day of the week. */
    WEEK,
    /** Every so many months, on the first, second … or last such day of the week. */
    MONTH_BY_WEEKDAY,
    /** Every so many months, on a day of the month; a month without that day has none. */
    MONTH_BY_DAY
}
