package salaklang.meeting;

import java.time.Instant;
import salaklang.committee.CommitteeId;

/**
 * A meeting as others see it.
 *
 * @param number its number within the calendar year, as in ครั้งที่ 3/2569; 0 where it was cancelled before it had gone out
 * @param yearBE that year in the Buddhist Era
 * @param adjournedFrom the meeting that lacked a quorum and whose items this one takes up (พ.ร.บ.
 *     วิธีปฏิบัติราชการทางปกครอง ม.79 วรรคสอง); null for any other
 */
public record MeetingView(
        MeetingId id,
        CommitteeId committee,
        String committeeName,
        int number,
        int yearBE,
        Instant startsAt,
        String place,
        MeetingState state,
        MeetingSetting setting,
        MeetingId adjournedFrom) {

    /** {@code 3/2569} */
    public String numberBE() {
        return (number == 0 ? "–" : Integer.toString(number)) + "/" + yearBE;
    }

    public MeetingMode mode() {
        return setting.mode();
    }

    public Secrecy secrecy() {
        return setting.secrecy();
    }
}
