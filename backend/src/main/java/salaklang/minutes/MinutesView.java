package salaklang.minutes;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import salaklang.committee.CommitteeId;
import salaklang.meeting.MeetingId;

/**
 * A version of a meeting's minutes as others see it.
 *
 * @param edition 1 for the first, more for a corrected version
 * @param corrects what it corrects in the version before; null for the first
 * @param numberBE the meeting's number, such as {@code 3/2569}
 * @param closesOn the last day for corrections; null before it is circulated
 * @param sha256 the fingerprint of the locked PDF; null before
 * @param supersededBy the corrected version that took its place; null for none
 */
public record MinutesView(
        MinutesId id,
        MeetingId meeting,
        CommitteeId committee,
        int edition,
        String corrects,
        RecordingStyle style,
        MinutesState state,
        String body,
        String numberBE,
        Instant startsAt,
        String place,
        String presidingName,
        String presidingPosition,
        String takerName,
        String takerPosition,
        String reviewerName,
        String reviewerPosition,
        Instant draftedAt,
        Instant circulatedAt,
        LocalDate closesOn,
        AdoptedBy adoptedBy,
        MeetingId adoptingMeeting,
        Instant adoptedAt,
        Instant lockedAt,
        String sha256,
        MinutesId supersededBy) {

    /** What stands above the paper, in the official words and order. */
    public List<String> head() {
        return List.of(
                OfficialWords.MINUTES + body,
                OfficialWords.NUMBER + " " + numberBE,
                OfficialWords.ON + " " + OfficialWords.date(startsAt, OfficialWords.THAILAND),
                OfficialWords.AT + " " + place);
    }

    /** Who signs, in short, so that a form can tell whether it is what it showed. */
    public String signersVersion() {
        return Integer.toHexString(Objects.hash(takerName, takerPosition, reviewerName, reviewerPosition));
    }

    public boolean is(String name) {
        return state.name().equals(name);
    }
}
