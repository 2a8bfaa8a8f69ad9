package salaklang.assignment;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Days on which offices work: Monday to Friday. */
final class WorkingDays {

    private WorkingDays() {}

    /** The day that lies so many working days before another. */
    static LocalDate before(LocalDate day, int workingDays) {
        var earlier = day;
        for (int left = workingDays; left > 0; ) {
            earlier = earlier.minusDays(1);
            if (isWorkingDay(earlier)) {
                left--;
            }
        }
        return earlier;
    }

    static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
