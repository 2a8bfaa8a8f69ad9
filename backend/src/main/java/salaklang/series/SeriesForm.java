package salaklang.series;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import salaklang.committee.CommitteeId;
import salaklang.meeting.MeetingMode;
import salaklang.meeting.MeetingSetting;
import salaklang.meeting.Secrecy;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/**
 * What is typed to make a series.
 *
 * @param plan how many of its meetings are to be planned at once; null for all
 */
record SeriesForm(
        String committee,
        Every every,
        Integer interval,
        Integer ordinal,
        DayOfWeek weekday,
        Integer dayOfMonth,
        LocalDate from,
        LocalDate until,
        Integer count,
        LocalTime time,
        String place,
        MeetingMode mode,
        Integer plan) {

    private static final int LONGEST_PLACE = 300;

    /** Every month, the second Tuesday, 09.00. */
    static SeriesForm usual(String committee, LocalDate from) {
        return new SeriesForm(
                committee,
                Every.MONTH_BY_WEEKDAY,
                1,
                2,
                DayOfWeek.TUESDAY,
                null,
                from,
                null,
                12,
                LocalTime.of(9, 0),
                "",
                MeetingMode.IN_PERSON,
                null);
    }

    CommitteeId committeeId() {
        if (committee == null || committee.isBlank()) {
            throw new InvalidInput("committee", "series.error.committee");
        }
        try {
            return CommitteeId.of(committee);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }

    Recurrence recurrence() {
        return Recurrence.of(every, interval, ordinal, weekday, dayOfMonth, from, until, count);
    }

    MeetingSetting setting() {
        return new MeetingSetting(mode, Secrecy.ORDINARY, false);
    }

    void requireComplete() {
        if (time == null) {
            throw new InvalidInput("time", "series.error.time");
        }
        if (place == null || place.isBlank() || place.strip().length() > LONGEST_PLACE) {
            throw new InvalidInput("place", "series.error.place", LONGEST_PLACE);
        }
        if (plan != null && (plan < 1 || plan > Recurrence.MOST)) {
            throw new InvalidInput("plan", "series.error.count", Recurrence.MOST);
        }
    }
}
