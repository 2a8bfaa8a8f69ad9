package salaklang.assignment;

import static salaklang.assignment.AssignmentState.CANCELLED;
import static salaklang.assignment.AssignmentState.DONE;
import static salaklang.assignment.AssignmentState.IN_PROGRESS;
import static salaklang.assignment.AssignmentState.OFFERED;
import static salaklang.assignment.AssignmentState.RETURNED;
import static salaklang.assignment.AssignmentState.SUBMITTED;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.recommendation.AssignmentLine;
import salaklang.recommendation.AssignmentOrder;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationView;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** One unit's part in carrying out a recommendation: offered, taken on, reported on, handed in, verified. */
@Entity
class Assignment {

    static final int TEXT_LENGTH = 5000;
    static final int REASON_LENGTH = 1000;
    /** Shown in place of the state where somebody verifies what they handed in themselves. */
    static final String OWN_SUBMISSION = "OWN_SUBMISSION";

    @Id
    private UUID id;

    @Version
    private Integer version;

    private RecommendationId recommendationId;
    private CommitteeId committeeId;
    private UnitCode unit;
    private String title;
    private String expected;
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private int reportedPercent;
    private Instant lastReportedAt;
    private Instant submittedAt;
    private Instant overdueSince;
    private String reason;
    private Instant offeredAt;
    private Instant endedAt;
    private boolean secret;

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<ProgressReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<AssignmentStep> steps = new ArrayList<>();

    protected Assignment() {}

    /** Offers to a unit what has been approved. */
    Assignment(RecommendationView recommendation, AssignmentOrder order, Person by, Instant at) {
        this.id = order.assignment();
        this.recommendationId = recommendation.id();
        this.committeeId = recommendation.committee();
        this.unit = order.unit();
        this.title = recommendation.title();
        this.expected = order.expected();
        this.dueDate = order.dueDate();
        this.offeredAt = at;
        this.secret = recommendation.secret();
        become(OFFERED, StepKind.OFFERED, by, at, null);
    }

    void accept(Person by, Instant at) {
        require(OFFERED);
        become(IN_PROGRESS, StepKind.ACCEPTED, by, at, null);
    }

    void returnWith(String reason, Person by, Instant at) {
        require(OFFERED);
        become(RETURNED, StepKind.RETURNED, by, at, filled("reason", reason, REASON_LENGTH));
    }

    /**
     * Offers what a unit has returned once more: to another unit or, with good reason, to the same.
     *
     * @param newDueDate null to keep the one it has
     */
    void reassign(UnitCode unit, LocalDate newDueDate, String reason, LocalDate today, Person by, Instant at) {
        require(RETURNED);
        var why = filled("reason", reason, REASON_LENGTH);
        if (newDueDate != null) {
            if (newDueDate.isBefore(today)) {
                throw new InvalidInput("dueDate", "assignment.error.due-date-past");
            }
            this.dueDate = newDueDate;
            this.overdueSince = null;
        }
        this.unit = unit;
        this.offeredAt = at;
        become(OFFERED, StepKind.REASSIGNED, by, at, why);
    }

    /** @param percent 0 to 100 */
    void reportProgress(int percent, String text, List<DocumentId> documents, Person by, Instant at) {
        require(IN_PROGRESS);
        if (percent < 0 || percent > 100) {
            throw new InvalidInput("percent", "assignment.error.percent");
        }
        var words = filled("text", text, TEXT_LENGTH);
        reportedPercent = percent;
        lastReportedAt = at;
        reports.add(new ProgressReport(this, false, percent, words, documents, unit, by, at));
        steps.add(new AssignmentStep(this, StepKind.REPORTED, by, unit, percent, at, null));
    }

    /** Hands the work in. Evidence is needed: with this, or with an earlier report. */
    void submit(String text, List<DocumentId> documents, Person by, Instant at) {
        require(IN_PROGRESS);
        var words = filled("text", text, TEXT_LENGTH);
        if (documents.isEmpty() && !hasEvidence()) {
            throw new InvalidInput("files", "assignment.error.evidence");
        }
        submittedAt = at;
        lastReportedAt = at;
        reports.add(new ProgressReport(this, true, 100, words, documents, unit, by, at));
        become(SUBMITTED, StepKind.SUBMITTED, by, at, null);
    }

    /** @throws WrongState also for somebody who handed the work in */
    void verify(Person by, Instant at) {
        require(SUBMITTED);
        if (isSubmittedBy(by)) {
            throw new WrongState("assignment", OWN_SUBMISSION);
        }
        endedAt = at;
        become(DONE, StepKind.VERIFIED, by, at, null);
    }

    /** After the due date it counts as late from then on. */
    void sendBack(String reason, LocalDate today, Person by, Instant at) {
        require(SUBMITTED);
        var why = filled("reason", reason, REASON_LENGTH);
        submittedAt = null;
        become(IN_PROGRESS, StepKind.SENT_BACK, by, at, why);
        if (isLate(today)) {
            markOverdue(at);
        }
    }

    void cancel(String reason, Person by, Instant at) {
        if (!state.isOpen()) {
            throw new WrongState("assignment", state);
        }
        endedAt = at;
        become(CANCELLED, StepKind.CANCELLED, by, at, filled("reason", reason, REASON_LENGTH));
    }

    /** @param by who reminds, or null for the timer; @return false where there is nothing to remind of */
    boolean remind(Person by, Instant at) {
        if (!isAwaited()) {
            return false;
        }
        steps.add(new AssignmentStep(this, StepKind.REMINDED, by, unit, null, at, null));
        return true;
    }

    /** @return false where it has been marked already or the work has been handed in */
    boolean markOverdue(Instant at) {
        if (!isAwaited() || overdueSince != null) {
            return false;
        }
        overdueSince = at;
        steps.add(new AssignmentStep(this, StepKind.OVERDUE, null, unit, null, at, null));
        return true;
    }

    /** Not handed in and not ended: a due date means something to it. */
    boolean isAwaited() {
        return state.isOpen() && state != SUBMITTED;
    }

    boolean isLate(LocalDate today) {
        return isAwaited() && dueDate.isBefore(today);
    }

    boolean isSubmittedBy(Person person) {
        return steps.stream().anyMatch(step -> step.getKind() == StepKind.SUBMITTED && step.isBy(person));
    }

    boolean hasEvidence() {
        return reports.stream().anyMatch(report -> !report.documents().isEmpty());
    }

    private void become(AssignmentState next, StepKind kind, Person by, Instant at, String note) {
        state = next;
        reason = note;
        steps.add(new AssignmentStep(this, kind, by, unit, null, at, note));
    }

    private void require(AssignmentState possible) {
        if (state != possible) {
            throw new WrongState("assignment", state);
        }
    }

    private static String filled(String field, String value, int length) {
        if (value == null || value.isBlank()) {
            throw new InvalidInput(field, "assignment.error.missing");
        }
        var text = value.strip();
        if (text.length() > length) {
            throw new InvalidInput(field, "assignment.error.too-long", length);
        }
        return text;
    }

    AssignmentId id() {
        return new AssignmentId(id);
    }

    RecommendationId recommendation() {
        return recommendationId;
    }

    CommitteeId committee() {
        return committeeId;
    }

    UnitCode unit() {
        return unit;
    }

    AssignmentState state() {
        return state;
    }

    LocalDate dueDate() {
        return dueDate;
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
                recommendationId,
                committeeId,
                unit,
                title,
                expected,
                dueDate,
                state,
                percent(),
                overdueSince,
                submittedAt,
                lastReportedAt,
                secret);
    }

    AssignmentLine line(LocalDate today) {
        return new AssignmentLine(
                id.toString(), unit, expected, dueDate, state.name(), percent(), isLate(today), state == DONE);
    }
}
