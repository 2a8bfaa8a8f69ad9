package salaklang.assignment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.escalation.EscalationTarget;
import salaklang.escalation.Urgency;
import salaklang.identity.UnitCode;
import salaklang.meeting.SecretMatter;
import salaklang.recommendation.RecommendationId;

/**
 * An assignment as others see it.
 *
 * @param matter the recommendation or directive at the root of it all
 * @param committee whose secretariat checks it, or null
 * @param assigner the unit that assigned and checks it, or null where a committee does
 * @param title of the recommendation, the directive or the letter
 * @param dueDate its last day, in Thailand; of a recurring one that of the period at hand
 * @param recurrence null where it is done once
 * @param claimedBy the user id of who has taken it on, or null
 * @param claimedByPosition as shown, or null
 * @param overdueSince when the platform marked it overdue, null if it did not for this due date
 * @param escalatedTo the highest step of the ladder that it has climbed for this due date, or null
 * @param delay why it is late, or null
 * @param extension what has been asked for and not been answered, or null
 * @param secret it came from a secret meeting
 */
public record AssignmentView(
        AssignmentId id,
        AssignmentSource source,
        UUID matter,
        CommitteeId committee,
        UnitCode assigner,
        UnitCode unit,
        String title,
        String expected,
        LocalDate dueDate,
        Part part,
        boolean required,
        int sequence,
        Urgency urgency,
        Recurrence recurrence,
        AssignmentState state,
        int percent,
        String claimedBy,
        String claimedByPosition,
        Instant overdueSince,
        EscalationTarget escalatedTo,
        Delay delay,
        Extension extension,
        Instant submittedAt,
        Instant lastReportedAt,
        boolean secret) {

    /** Null where it came from elsewhere. */
    public RecommendationId recommendation() {
        return source.kind() == AssignmentSource.Kind.RECOMMENDATION ? new RecommendationId(source.id()) : null;
    }

    /** As lists, notices and other features show it: of a secret one neither title nor what is expected. */
    public AssignmentView concealed() {
        return secret
                ? new AssignmentView(
                        id,
                        source,
                        matter,
                        committee,
                        assigner,
                        unit,
                        SecretMatter.title(),
                        null,
                        dueDate,
                        part,
                        required,
                        sequence,
                        urgency,
                        recurrence,
                        state,
                        percent,
                        claimedBy,
                        claimedByPosition,
                        overdueSince,
                        escalatedTo,
                        null,
                        null,
                        submittedAt,
                        lastReportedAt,
                        true)
                : this;
    }
}
