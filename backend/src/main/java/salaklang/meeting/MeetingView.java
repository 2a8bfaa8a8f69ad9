package salaklang.meeting;

import java.time.Instant;
import salaklang.committee.CommitteeId;

/**
 * A meeting as others see it.
 *
 * @param number its number within the calendar year, as in ครั้งที่ 3/2569
 * @param yearBE that year in the Buddhist Era
 */
public record MeetingView(
        MeetingId id,
        CommitteeId committee,
        String committeeName,
        int number,
        int yearBE,
        Instant startsAt,
        String place,
        MeetingState state) {

    /** {@code 3/2569} */
    public String numberBE() {
        return number + "/" + yearBE;
    }
}
