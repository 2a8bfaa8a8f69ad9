package salaklang.meeting;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import salaklang.calendar.WorkingDays;
import salaklang.committee.NoticeCount;
import salaklang.committee.RuleProfile;

/**
 * The notice of a meeting: in writing to every member at least three days ahead, where the committee's own rules say
 * nothing else (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.80).
 */
public final class Notice {

    private Notice() {}

    /** The days that a letter of one day gives of a meeting on another; none for a day that is past. */
    public static int days(LocalDate sent, LocalDate meeting, NoticeCount count, WorkingDays workingDays) {
        if (!sent.isBefore(meeting)) {
            return 0;
        }
        return switch (count) {
            case CLEAR_DAYS -> (int) ChronoUnit.DAYS.between(sent, meeting) - 1;
            case DAYS_BEFORE -> (int) ChronoUnit.DAYS.between(sent, meeting);
            case WORKING_DAYS -> workingDays.between(sent, meeting.minusDays(1));
        };
    }

    /** The last day on which a letter still gives so many days. */
    public static LocalDate lastDay(LocalDate meeting, int required, NoticeCount count, WorkingDays workingDays) {
        var day = meeting.minusDays(1L + required);
        while (days(day, meeting, count, workingDays) < required) {
            day = day.minusDays(1);
        }
        while (days(day.plusDays(1), meeting, count, workingDays) >= required
                && day.plusDays(1).isBefore(meeting)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last moment at which the invitation may go out: the end of its day, to the second. */
    static Instant deadline(Instant startsAt, RuleProfile rules, ZoneId zone, WorkingDays workingDays) {
        return lastDay(day(startsAt, zone), rules.noticeDays(), rules.noticeCount(), workingDays)
                .plusDays(1)
                .atStartOfDay(zone)
                .minusSeconds(1)
                .toInstant();
    }

    static int days(Instant sentAt, Instant startsAt, RuleProfile rules, ZoneId zone, WorkingDays workingDays) {
        return days(day(sentAt, zone), day(startsAt, zone), rules.noticeCount(), workingDays);
    }

    static boolean isInTime(Instant sentAt, Instant startsAt, RuleProfile rules, ZoneId zone, WorkingDays workingDays) {
        return days(sentAt, startsAt, rules, zone, workingDays) >= rules.noticeDays();
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
