package salaklang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.recommendation.RecommendationId;

/**
 * An assignment as others see it.
 *
 * @param title the recommendation's title
 * @param dueDate its last day, in Thailand
 * @param overdueSince when the platform marked it overdue, null if it never did
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
        Instant lastReportedAt) {}
