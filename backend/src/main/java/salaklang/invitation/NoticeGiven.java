package salaklang.invitation;

import java.time.LocalDate;
import salaklang.calendar.WorkingDays;
import salaklang.committee.NoticeCount;
import salaklang.committee.RuleProfile;
import salaklang.meeting.Notice;

/**
 * The notice that a letter of a day gives of a meeting, and the one it must (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539
 * ม.80).
 *
 * @param lastDay the last day on which the letter keeps the rule
 */
record NoticeGiven(int days, int required, NoticeCount count, LocalDate lastDay) {

    static NoticeGiven of(LocalDate sent, LocalDate meeting, RuleProfile rules, WorkingDays workingDays) {
        return new NoticeGiven(
                Notice.days(sent, meeting, rules.noticeCount(), workingDays),
                rules.noticeDays(),
                rules.noticeCount(),
                Notice.lastDay(meeting, rules.noticeDays(), rules.noticeCount(), workingDays));
    }

    public boolean isKept() {
        return days >= required;
    }
}
