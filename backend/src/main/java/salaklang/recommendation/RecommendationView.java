package salaklang.recommendation;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.SecretMatter;

/**
 * A recommendation or resolution as others see it.
 *
 * @param meetingNumber the number of its meeting, such as {@code 2/2569}
 * @param meetingAt when that meeting began
 * @param kind a resolution, a recommendation or a directive
 * @param decidedBy the position of who approved; null before
 * @param secret it came from a secret meeting
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
        Instant decidedAt,
        boolean secret) {

    /** As lists, notices and other features show it: of a secret one neither title nor text. */
    public RecommendationView concealed() {
        return secret
                ? new RecommendationView(
                        id,
                        committee,
                        meeting,
                        meetingNumber,
                        meetingAt,
                        item,
                        itemNumber,
                        kind,
                        SecretMatter.title(),
                        null,
                        state,
                        decidedBy,
                        decidedAt,
                        true)
                : this;
    }

    /** Where it came from, such as {@code 2/2569 · 4.2}. */
    public String origin() {
        return meetingNumber + " · " + itemNumber;
    }
}
