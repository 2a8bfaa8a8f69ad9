package salaklang.directive;

import java.time.LocalDate;
import salaklang.assignment.Recurrence;
import salaklang.calendar.WorkingDays;
import salaklang.web.InvalidInput;

/**
 * When it is due: on a day, so many working days from today, or every month until a day.
 *
 * @param day of the month, for {@link Mode#MONTHLY}
 */
record Due(Mode mode, LocalDate date, Integer workingDays, Integer day, LocalDate until) {

    private static final int MOST_WORKING_DAYS = 260;
    private static final int LONGEST_MONTH = 31;

    enum Mode {
        DATE,
        WORKING_DAYS,
        MONTHLY
    }

    static Due on(LocalDate date) {
        return new Due(Mode.DATE, date, null, null, null);
    }

    /** The (first) due date. */
    LocalDate from(LocalDate today, WorkingDays calendar) {
        switch (mode == null ? Mode.DATE : mode) {
            case WORKING_DAYS -> {
                if (workingDays == null || workingDays < 1 || workingDays > MOST_WORKING_DAYS) {
                    throw new InvalidInput("workingDays", "directive.error.working-days", MOST_WORKING_DAYS);
                }
                return calendar.after(today, workingDays);
            }
            case MONTHLY -> {
                var first = recurrence().firstFrom(today.plusDays(1));
                if (first.isAfter(until)) {
                    throw new InvalidInput("until", "directive.error.until");
                }
                return first;
            }
            default -> {
                if (date == null) {
                    throw new InvalidInput("dueDate", "assignment.error.missing");
                }
                if (date.isBefore(today)) {
                    throw new InvalidInput("dueDate", "assignment.error.due-date-past");
                }
                return date;
            }
        }
    }

    /** Null where it is due once. */
    Recurrence recurrence() {
        if (mode != Mode.MONTHLY) {
            return null;
        }
        if (day == null || day < 1 || day > LONGEST_MONTH) {
            throw new InvalidInput("monthDay", "directive.error.month-day");
        }
        if (until == null) {
            throw new InvalidInput("until", "assignment.error.missing");
        }
        return new Recurrence(day, until);
    }
}
