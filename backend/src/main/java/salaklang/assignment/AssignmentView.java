package salaklang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;
import salaklang.recommendation.RecommendationId;

/**
 * An assignment as others see it.
 *
 * @param title the recommendation's title
 * @param dueDate its last day, in Thailand
 * @param overdueSince when the platform marked it overdue, null if it never did
 * @param secret it came from a secret meeting
 */
public record AssignmentView(
        AssignmentId id,
        RecommendationId recommendation,
        CommitteeId committee,
        UnitCode unit,
        String title,
        String expected,
        LocalDate dueDate,
        AssignmentState state,
        int percent,
        Instant overdueSince,
        Instant submittedAt,
        Instant lastReportedAt,
        boolean secret) {

    /** As lists, notices and other features show it: of a secret one neither title nor what is expected. */
    public AssignmentView concealed() {
        return secret
                ? new AssignmentView(
                        id,
                        recommendation,
                        committee,
                        unit,
                        SecretMatter.title(),
                        null,
                        dueDate,
                        state,
                        percent,
                        overdueSince,
                        submittedAt,
                        lastReportedAt,
                        true)
                : this;
    }
}
