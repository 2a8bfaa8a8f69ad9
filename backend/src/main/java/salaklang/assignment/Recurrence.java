package salaklang.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.YearMonth;

/**
 * A report that is due on the same day of every month.
 *
 * @param day 1 to 31; a shorter month's last day where it has no such day
 * @param until the last day on which one may be due
 */
@Embeddable
public record Recurrence(
        @Column(name = "recurrence_day") Integer day,
        @Column(name = "recurrence_until") LocalDate until) {

    /** The first due day on or after a day. */
    public LocalDate firstFrom(LocalDate from) {
        var due = in(YearMonth.from(from));
        return due.isBefore(from) ? in(YearMonth.from(from).plusMonths(1)) : due;
    }

    /** Whether a day lies in the period that ends with a due day, or after it. */
    boolean isWithin(LocalDate due, LocalDate day) {
        return day.isAfter(in(YearMonth.from(due).minusMonths(1)));
    }

    /** The due day after one, or null where it was the last. */
    LocalDate after(LocalDate due) {
        var next = in(YearMonth.from(due).plusMonths(1));
        return next.isAfter(until) ? null : next;
    }

    /** The first due day after one that is not past, or null where there is none. */
    LocalDate after(LocalDate due, LocalDate today) {
        var next = after(due);
        while (next != null && next.isBefore(today)) {
            next = after(next);
        }
        return next;
    }

    private LocalDate in(YearMonth month) {
        return month.atDay(Math.min(day, month.lengthOfMonth()));
    }
}
