package salaklang.invitation;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.committee.NoticeCount;
import salaklang.document.DocumentId;

/**
 * How a meeting was called (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.80), as its minutes print it.
 *
 * @param number the letter's, such as ศก ๐๐๑๔/ว ๑๒
 * @param noticeDays of notice given, counted as {@code noticeCount} says
 * @param urgentReason why it was called at short notice (ม.80 วรรคสาม); null where the notice was kept
 * @param consentBy who consented to that, by position; null where the notice was kept
 * @param consentLetter the number of the paper on which the consent was given; null for one given in the product
 * @param adjournedRule whether the letter says that a third is enough at the next one (ม.79 วรรคสอง)
 */
public record CallOfMeeting(
        String number,
        DocumentId pdf,
        DocumentId docx,
        Instant sentAt,
        int noticeDays,
        int noticeRequired,
        NoticeCount noticeCount,
        String urgentReason,
        String consentBy,
        Instant consentAt,
        String consentLetter,
        LocalDate consentDate,
        boolean adjournedRule) {

    public boolean isUrgent() {
        return urgentReason != null;
    }
}
