package salaklang.meeting;

import java.time.Instant;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/**
 * The notice of a meeting: in writing to every member at least three days ahead (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ.
 * 2539 ม.80). Counted with care: the day of sending does not count, and the day of the meeting neither.
 */
final class Notice {

    static final int CLEAR_DAYS = 3;

    private Notice() {}

    /** The last moment at which the invitation may go out: the end of its day, to the second. */
    static Instant noticeDeadline(Instant startsAt, ZoneId zone) {
        return startsAt.atZone(zone)
                .toLocalDate()
                .minusDays(CLEAR_DAYS)
                .atStartOfDay(zone)
                .minusSeconds(1)
                .toInstant();
    }

    /** The full days between the day of sending and the day of the meeting. */
    static int daysOfNotice(Instant sentAt, Instant startsAt, ZoneId zone) {
        var sent = sentAt.atZone(zone).toLocalDate();
        var meeting = startsAt.atZone(zone).toLocalDate();
        return (int) Math.max(0, ChronoUnit.DAYS.between(sent, meeting) - 1);
    }

    static boolean isInTime(Instant sentAt, Instant startsAt, ZoneId zone) {
        return daysOfNotice(sentAt, startsAt, zone) >= CLEAR_DAYS;
    }
}
