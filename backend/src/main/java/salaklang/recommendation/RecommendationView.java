package salaklang.recommendation;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;

/**
 * A recommendation or resolution as others see it.
 *
 * @param meetingNumber the number of its meeting, such as {@code 2/2569}
 * @param meetingAt when that meeting began
 * @param kind a resolution, a recommendation or a directive
 * @param decidedBy the position of who approved; null before
 */
public record RecommendationView(
        RecommendationId id,
        CommitteeId committee,
        MeetingId meeting,
        String meetingNumber,
        Instant meetingAt,
        AgendaItemId item,
        String itemNumber,
        OutcomeKind kind,
        String title,
        String text,
        RecommendationState state,
        String decidedBy,
        Instant decidedAt) {

    /** Where it came from, such as {@code 2/2569 · 4.2}. */
    public String origin() {
        return meetingNumber + " · " + itemNumber;
    }
}
