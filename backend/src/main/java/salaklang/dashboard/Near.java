package salaklang.dashboard;

import java.time.LocalDate;
import salaklang.web.Dates;

/** Until when a due date is near, by the same rule that colours it. */
final class Near {

    /** Until so many days ahead little progress is a risk. */
    static final int RISK_DAYS = 14;

    private Near() {}

    static LocalDate lastDay(Dates dates) {
        var day = dates.today();
        while (!dates.dueTone(day.plusDays(1)).equals("ok")) {
            day = day.plusDays(1);
        }
        return day;
    }
}
