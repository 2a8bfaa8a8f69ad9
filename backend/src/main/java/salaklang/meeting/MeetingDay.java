package salaklang.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.chrono.ThaiBuddhistDate;
import java.time.temporal.ChronoField;

/** The calendar year of a meeting in the Buddhist Era: its number runs within it, from January on. */
final class MeetingDay {

    private MeetingDay() {}

    static int yearBE(Instant startsAt, ZoneId zone) {
        return ThaiBuddhistDate.from(startsAt.atZone(zone)).get(ChronoField.YEAR_OF_ERA);
    }
}
