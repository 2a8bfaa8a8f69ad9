package salaklang.meeting;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import salaklang.committee.NoticeCount;
import salaklang.committee.RuleProfile;

/**
 * The notice of a meeting: in writing to every member at least three days ahead, where the committee's own rules say
 * nothing else (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.80).
 */
public final class Notice {

    private Notice() {}

    /** The days that a letter of one day gives of a meeting on another; none for a day that is past. */
    public static int days(LocalDate sent, LocalDate meeting, NoticeCount count) {
        if (!sent.isBefore(meeting)) {
            return 0;
        }
        return switch (count) {
            case CLEAR_DAYS -> (int) ChronoUnit.DAYS.between(sent, meeting) - 1;
            case DAYS_BEFORE -> (int) ChronoUnit.DAYS.between(sent, meeting);
            case WORKING_DAYS ->
                (int) sent.plusDays(1)
                        .datesUntil(meeting)
                        .filter(Notice::isWorkingDay)
                        .count();
        };
    }

    /** The last day on which a letter still gives so many days. */
    public static LocalDate lastDay(LocalDate meeting, int required, NoticeCount count) {
        var day = meeting.minusDays(1L + required);
        while (days(day, meeting, count) < required) {
            day = day.minusDays(1);
        }
        while (days(day.plusDays(1), meeting, count) >= required
                && day.plusDays(1).isBefore(meeting)) {
            day = day.plusDays(1);
        }
        return day;
    }

    /** The last moment at which the invitation may go out: the end of its day, to the second. */
    static Instant deadline(Instant startsAt, RuleProfile rules, ZoneId zone) {
        return lastDay(day(startsAt, zone), rules.noticeDays(), rules.noticeCount())
                .plusDays(1)
                .atStartOfDay(zone)
                .minusSeconds(1)
                .toInstant();
    }

    static int days(Instant sentAt, Instant startsAt, RuleProfile rules, ZoneId zone) {
        return days(day(sentAt, zone), day(startsAt, zone), rules.noticeCount());
    }

    static boolean isInTime(Instant sentAt, Instant startsAt, RuleProfile rules, ZoneId zone) {
        return days(sentAt, startsAt, rules, zone) >= rules.noticeDays();
    }

    private static boolean isWorkingDay(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }

    private static LocalDate day(Instant instant, ZoneId zone) {
        return instant.atZone(zone).toLocalDate();
    }
}
