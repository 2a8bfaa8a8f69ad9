package salaklang.assignment;

import static salaklang.assignment.AssignmentState.DONE;
import static salaklang.assignment.AssignmentState.SUBMITTED;
import static salaklang.assignment.AssignmentState.WAITING;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.escalation.EscalationTarget;
import salaklang.escalation.Urgency;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.recommendation.AssignmentLine;
import salaklang.recommendation.RecommendationId;

/** What is known of an assignment, and what follows from it; what happens to it is {@link Assignment}'s. */
@MappedSuperclass
abstract class AssignmentFacts {

    @Id
    UUID id;

    @Version
    Integer version;

    RecommendationId recommendationId;
    UUID directiveId;
    UUID parentId;

    @Column(insertable = false, updatable = false)
    UUID sourceId;

    UUID matterId;
    CommitteeId committeeId;
    UnitCode assigner;
    UnitCode unit;
    String title;
    String expected;
    LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    Part part;

    boolean required;
    int sequence;

    @Enumerated(EnumType.STRING)
    Urgency urgency;

    @Embedded
    Recurrence recurrence;

    @Enumerated(EnumType.STRING)
    AssignmentState state;

    String claimedBy;
    String claimedByPosition;
    int reportedPercent;
    Instant lastReportedAt;
    Instant submittedAt;
    Instant overdueSince;

    @Enumerated(EnumType.STRING)
    EscalationTarget escalatedTo;

    Instant escalationAnsweredAt;

    @Embedded
    Delay delay;

    @Embedded
    MoreTime moreTime = new MoreTime();

    String reason;
    Instant offeredAt;
    Instant watchedFrom;
    Instant endedAt;
    boolean secret;
    boolean hasEvidence;
    boolean wasSplit;

    @ElementCollection
    @CollectionTable(name = "assignment_figure", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "position")
    List<Figure> figures = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    List<ProgressReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("at, sequence")
    List<AssignmentStep> steps = new ArrayList<>();

    /** Not handed in and not ended: a due date means something to it. */
    boolean isAwaited() {
        return state.isOpen() && state != SUBMITTED && state != WAITING;
    }

    boolean isLate(LocalDate today) {
        return isAwaited() && dueDate.isBefore(today);
    }

    boolean isSubmittedBy(Person person) {
        return steps.stream().anyMatch(step -> step.getKind() == StepKind.SUBMITTED && step.isBy(person));
    }

    /** Whether others were asked for shares of it. */
    boolean wasSplit() {
        return wasSplit;
    }

    /** It has a process of its own then, and its recommendation's goes on without it. */
    boolean wasReopened() {
        return steps.stream().anyMatch(step -> step.getKind() == StepKind.REOPENED);
    }

    /** Whether the whole waits for it. */
    boolean isWaitedFor() {
        return required && state.isOpen();
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    AssignmentSource source() {
        if (recommendationId != null) {
            return new AssignmentSource(AssignmentSource.Kind.RECOMMENDATION, recommendationId.value());
        }
        return directiveId != null
                ? new AssignmentSource(AssignmentSource.Kind.DIRECTIVE, directiveId)
                : new AssignmentSource(AssignmentSource.Kind.ASSIGNMENT, parentId);
    }

    UUID matter() {
        return matterId;
    }

    RecommendationId recommendation() {
        return recommendationId;
    }

    /** Null where no committee does. */
    CommitteeId committee() {
        return committeeId;
    }

    /** Null where a committee checks. */
    UnitCode assigner() {
        return assigner;
    }

    UnitCode unit() {
        return unit;
    }

    /** The user id of who has taken it on, or null. */
    String claimedBy() {
        return claimedBy;
    }

    String title() {
        return title;
    }

    AssignmentState state() {
        return state;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    Part part() {
        return part;
    }

    boolean isRequired() {
        return required;
    }

    int sequence() {
        return sequence;
    }

    Urgency urgency() {
        return urgency;
    }

    /** From when on reminders and steps of the ladder count. */
    Instant watchedFrom() {
        return watchedFrom;
    }

    /** How often it has been extended. */
    int extensions() {
        return moreTime.times();
    }

    List<Figure> figures() {
        return figures;
    }

    /** What was last reported; all of it once handed in. */
    int percent() {
        return state == SUBMITTED || state == DONE ? 100 : reportedPercent;
    }

    /** The reason of the last act, or null. */
    String reason() {
        return reason;
    }

    Instant overdueSince() {
        return overdueSince;
    }

    /** Of a secret meeting: shown in full only to a second factor. */
    boolean isSecret() {
        return secret;
    }

    List<ProgressReport> reports() {
        return reports;
    }

    List<AssignmentStep> steps() {
        return steps;
    }

    AssignmentView view() {
        return new AssignmentView(
                id(),
                source(),
                matterId,
                committeeId,
                assigner,
                unit,
                title,
                expected,
                dueDate,
                part,
                required,
                sequence,
                urgency,
                recurrence,
                state,
                percent(),
                claimedBy,
                claimedByPosition,
                overdueSince,
                escalatedTo,
                delay,
                moreTime.asked(),
                submittedAt,
                lastReportedAt,
                secret);
    }

    AssignmentLine line(LocalDate today) {
        return new AssignmentLine(
                id.toString(), unit, expected, dueDate, state.name(), percent(), isLate(today), state == DONE);
    }
}
