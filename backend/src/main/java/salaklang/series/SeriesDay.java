package salaklang.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import salaklang.meeting.MeetingView;

/**
 * A day of a series.
 *
 * @param weekend whether it falls on a Saturday or Sunday
 * @param past whether it can no longer be planned
 * @param meeting what was planned for it; null for nothing yet
 */
record SeriesDay(LocalDate day, boolean weekend, boolean past, MeetingView meeting) {

    static SeriesDay of(LocalDate day, LocalDate today, MeetingView meeting) {
        boolean weekend = day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
        return new SeriesDay(day, weekend, !day.isAfter(today), meeting);
    }
}
