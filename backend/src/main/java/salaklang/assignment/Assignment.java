package salaklang.assignment;

import static salaklang.assignment.AssignmentState.CANCELLED;
import static salaklang.assignment.AssignmentState.DECLINED;
import static salaklang.assignment.AssignmentState.DONE;
import static salaklang.assignment.AssignmentState.IN_PROGRESS;
import static salaklang.assignment.AssignmentState.OFFERED;
import static salaklang.assignment.AssignmentState.RETURNED;
import static salaklang.assignment.AssignmentState.SUBMITTED;
import static salaklang.assignment.AssignmentState.WAITING;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Duration;
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
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** One unit's part in carrying out a matter: offered, taken on, reported on, handed in, verified. */
@Entity
class Assignment {

    static final int TEXT_LENGTH = 5000;
    static final int REASON_LENGTH = 1000;
    static final int FIGURE_LENGTH = 100;
    /** Shown in place of the state where somebody verifies what they handed in themselves. */
    static final String OWN_SUBMISSION = "OWN_SUBMISSION";
    /** Shown in place of the state where parts that it waits for are still open. */
    static final String PARTS_OPEN = "PARTS_OPEN";
    /** Shown in place of the state where an extension has been asked for already, or has not been asked for. */
    static final String EXTENSION_PENDING = "EXTENSION_PENDING";

    /** Shown in place of the state where somebody decides on what they asked for themselves. */
    static final String OWN_EXTENSION = "OWN_EXTENSION";

    static final String NO_EXTENSION = "NO_EXTENSION";

    @Id
    private UUID id;

    @Version
    private Integer version;

    private RecommendationId recommendationId;
    private UUID directiveId;
    private UUID parentId;

    @Column(insertable = false, updatable = false)
    private UUID sourceId;

    private UUID matterId;
    private CommitteeId committeeId;
    private UnitCode assigner;
    private UnitCode unit;
    private String title;
    private String expected;
    private LocalDate dueDate;

    @Enumerated(EnumType.STRING)
    private Part part;

    private boolean required;
    private int sequence;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Embedded
    private Recurrence recurrence;

    @Enumerated(EnumType.STRING)
    private AssignmentState state;

    private String claimedBy;
    private String claimedByPosition;
    private int reportedPercent;
    private Instant lastReportedAt;
    private Instant submittedAt;
    private Instant overdueSince;

    @Enumerated(EnumType.STRING)
    private EscalationTarget escalatedTo;

    @Embedded
    private Delay delay;

    @Embedded
    private Extension extension;

    private int extensions;
    private String reason;
    private Instant offeredAt;
    private Instant watchedFrom;
    private Instant endedAt;
    private boolean secret;

    @ElementCollection
    @CollectionTable(name = "assignment_figure", joinColumns = @JoinColumn(name = "assignment_id"))
    @OrderColumn(name = "position")
    private List<Figure> figures = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<ProgressReport> reports = new ArrayList<>();

    @OneToMany(mappedBy = "assignment", cascade = CascadeType.PERSIST)
    @OrderBy("at")
    private List<AssignmentStep> steps = new ArrayList<>();

    protected Assignment() {}

    /** @param itsTurn offered at once; otherwise it waits for the parts before it */
    Assignment(Work work, WorkPart part, boolean itsTurn, Person by, Instant at) {
        this.id = part.id();
        switch (work.source().kind()) {
            case RECOMMENDATION ->
                this.recommendationId = new RecommendationId(work.source().id());
            case DIRECTIVE -> this.directiveId = work.source().id();
            case ASSIGNMENT -> this.parentId = work.source().id();
        }
        this.matterId = work.matter();
        this.committeeId = work.committee();
        this.assigner = work.assigner();
        this.unit = part.unit();
        this.title = work.title();
        this.expected = part.expected();
        this.dueDate = part.dueDate();
        this.part = part.part();
        this.required = part.required();
        this.sequence = part.sequence();
        this.urgency = part.urgency() == null ? work.urgency() : part.urgency();
        this.recurrence = part.recurrence();
        this.figures.addAll(part.figures());
        this.secret = work.secret();
        this.offeredAt = at;
        this.watchedFrom = at;
        if (itsTurn) {
            become(OFFERED, StepKind.OFFERED, by, at, null);
        } else {
            become(WAITING, StepKind.ORDERED, by, at, null);
        }
    }

    /** The parts before it have ended. */
    void turnCame(Instant at) {
        require(WAITING);
        offeredAt = at;
        watchedFrom = at;
        become(OFFERED, StepKind.OFFERED, null, at, null);
    }

    /** Who accepts it takes it on as well. */
    void accept(Person by, Instant at) {
        require(OFFERED);
        claimedBy = by.userId();
        claimedByPosition = by.displayName();
        become(IN_PROGRESS, StepKind.ACCEPTED, by, at, null);
    }

    /** Somebody of the unit takes it on, also from a colleague. */
    void claim(Person by, Instant at) {
        requireWork();
        claimedBy = by.userId();
        claimedByPosition = by.displayName();
        tell(StepKind.CLAIMED, by, at, null);
    }

    /** @param position as the colleague's is shown */
    void handOver(String userId, String position, Person by, Instant at) {
        requireWork();
        claimedBy = userId;
        claimedByPosition = position;
        tell(StepKind.HANDED_OVER, by, at, position);
    }

    void returnWith(String reason, Person by, Instant at) {
        require(OFFERED);
        become(RETURNED, StepKind.RETURNED, by, at, filled("reason", reason, REASON_LENGTH));
        extension = null;
    }

    /** Ends what the unit has returned, with nobody else asked: the refusal stands. */
    void acceptDecline(Person by, Instant at) {
        require(RETURNED);
        endedAt = at;
        become(DECLINED, StepKind.DECLINED, by, at, reason);
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
            dueBy(newDueDate, "dueDate", today, at);
        }
        this.overdueSince = null;
        this.escalatedTo = null;
        this.delay = null;
        this.extension = null;
        this.extensions = 0;
        this.unit = unit;
        this.claimedBy = null;
        this.claimedByPosition = null;
        this.offeredAt = at;
        this.watchedFrom = at;
        become(OFFERED, StepKind.REASSIGNED, by, at, why).on(dueDate);
    }

    /** Its unit is no more: another takes its place, and all stands as it stood. */
    void move(UnitCode to, String reason, Person by, Instant at) {
        if (!state.isOpen()) {
            throw new WrongState("assignment", state);
        }
        unit = to;
        claimedBy = null;
        claimedByPosition = null;
        steps.add(new AssignmentStep(this, StepKind.REASSIGNED, by, unit, null, at, reason));
    }

    /** Who assigned it is no more: another unit checks it. */
    void checkBy(UnitCode to, String reason, Person by, Instant at) {
        assigner = to;
        steps.add(new AssignmentStep(this, StepKind.REASSIGNED, by, unit, null, at, reason));
    }

    /** A progress report or, with {@link ReportKind#NOTHING}, the answer that there is none. */
    void report(ReportContent content, LocalDate today, Person by, Instant at) {
        require(IN_PROGRESS);
        var nothing = content.kind() == ReportKind.NOTHING;
        if (!nothing && (content.percent() == null || content.percent() < 0 || content.percent() > 100)) {
            throw new InvalidInput("percent", "assignment.error.percent");
        }
        var percent = nothing ? reportedPercent : content.percent();
        explain(content.delay(), today);
        reportedPercent = percent;
        lastReportedAt = at;
        keep(content, percent, by, at);
        steps.add(new AssignmentStep(
                this,
                nothing ? StepKind.NOTHING_REPORTED : StepKind.REPORTED,
                by,
                unit,
                nothing ? null : percent,
                at,
                null));
        answerPeriod(today, at);
    }

    /** Hands the work in. Evidence is needed: with this, or with an earlier report. */
    void submit(ReportContent content, LocalDate today, Person by, Instant at) {
        require(IN_PROGRESS);
        filled("text", content.text(), TEXT_LENGTH);
        if (content.documents().isEmpty() && !hasEvidence()) {
            throw new InvalidInput("files", "assignment.error.evidence");
        }
        explain(content.delay(), today);
        submittedAt = at;
        lastReportedAt = at;
        keep(content, 100, by, at);
        become(SUBMITTED, StepKind.SUBMITTED, by, at, null);
    }

    /** @throws WrongState also for somebody who handed the work in */
    void verify(Person by, Instant at) {
        require(SUBMITTED);
        if (isSubmittedBy(by)) {
            throw new WrongState("assignment", OWN_SUBMISSION);
        }
        extension = null;
        endedAt = at;
        become(DONE, StepKind.VERIFIED, by, at, null);
    }

    /**
     * The time that it lay with who checks is not the unit's: where the due date has passed meanwhile, it moves by as many
     * days. What is late even then counts as late from then on.
     */
    void sendBack(String reason, LocalDate today, Person by, Instant at) {
        require(SUBMITTED);
        var why = filled("reason", reason, REASON_LENGTH);
        var waited = Duration.between(submittedAt, at).toDays();
        submittedAt = null;
        become(IN_PROGRESS, StepKind.SENT_BACK, by, at, why);
        if (isLate(today) && waited > 0) {
            dueDate = dueDate.plusDays(waited);
            onTimeFrom(at);
        }
        if (isLate(today)) {
            markOverdue(at);
        }
    }

    /** Opens finished work again, with nobody to accept it once more. */
    void reopen(String reason, LocalDate newDueDate, LocalDate today, Person by, Instant at) {
        require(DONE);
        var why = filled("reason", reason, REASON_LENGTH);
        if (newDueDate == null) {
            throw new InvalidInput("dueDate", "assignment.error.missing");
        }
        dueBy(newDueDate, "dueDate", today, at);
        submittedAt = null;
        endedAt = null;
        become(IN_PROGRESS, StepKind.REOPENED, by, at, why).on(dueDate);
    }

    void cancel(String reason, Person by, Instant at) {
        if (!state.isOpen()) {
            throw new WrongState("assignment", state);
        }
        var why = filled("reason", reason, REASON_LENGTH);
        end(why, by, at);
    }

    /** It merely supported what is done now. */
    void endWithLead(Person by, Instant at) {
        end(null, by, at);
    }

    private void end(String why, Person by, Instant at) {
        extension = null;
        endedAt = at;
        become(CANCELLED, StepKind.CANCELLED, by, at, why);
    }

    /** @param to the proposed due date, which the limits allow */
    void askExtension(LocalDate to, String reason, Person by, Instant at) {
        requireWork();
        if (extension != null) {
            throw new WrongState("assignment", EXTENSION_PENDING);
        }
        var why = filled("reason", reason, REASON_LENGTH);
        extension = new Extension(to, why, at, by.displayName());
        tell(StepKind.EXTENSION_ASKED, by, at, why).on(to);
    }

    /** @param to the new due date, or null for the one that was asked for */
    void grantExtension(LocalDate to, LocalDate today, Person by, Instant at) {
        requireExtension(by);
        var granted = to == null ? extension.to() : to;
        if (!granted.isAfter(dueDate)) {
            throw new InvalidInput("to", "assignment.error.extension-later");
        }
        dueBy(granted, "to", today, at);
        extension = null;
        extensions++;
        tell(StepKind.EXTENSION_GRANTED, by, at, null).on(granted);
    }

    void refuseExtension(String reason, Person by, Instant at) {
        requireExtension(by);
        var why = filled("reason", reason, REASON_LENGTH);
        extension = null;
        tell(StepKind.EXTENSION_REFUSED, by, at, why);
    }

    /**
     * Its unit has asked others for shares of it.
     *
     * @param among their names
     */
    void split(String among, Person by, Instant at) {
        require(IN_PROGRESS);
        tell(StepKind.SPLIT, by, at, among);
    }

    /** What was split stands where its parts stand. */
    void follow(int percentOfParts) {
        reportedPercent = percentOfParts;
    }

    /** @param by who reminds, or null for the schedule; @return false where there is nothing to remind of */
    boolean remind(Person by, Instant at) {
        if (!isAwaited()) {
            return false;
        }
        tell(StepKind.REMINDED, by, at, null);
        return true;
    }

    /** @return false where it has been marked already or the work has been handed in */
    boolean markOverdue(Instant at) {
        if (!isAwaited() || overdueSince != null) {
            return false;
        }
        overdueSince = at;
        tell(StepKind.OVERDUE, null, at, null);
        return true;
    }

    /** @return false where the work has been handed in */
    boolean escalate(EscalationTarget target, Instant at) {
        if (!isAwaited()) {
            return false;
        }
        if (escalatedTo == null || target.compareTo(escalatedTo) > 0) {
            escalatedTo = target;
        }
        tell(StepKind.ESCALATED, null, at, target.name());
        return true;
    }

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

    boolean hasEvidence() {
        return reports.stream().anyMatch(report -> !report.documents().isEmpty());
    }

    /** It has a process of its own then, and its recommendation's goes on without it. */
    boolean wasReopened() {
        return steps.stream().anyMatch(step -> step.getKind() == StepKind.REOPENED);
    }

    /** Whether the whole waits for it. */
    boolean isWaitedFor() {
        return required && state.isOpen();
    }

    private void keep(ReportContent content, int percent, Person by, Instant at) {
        var words = filled("text", content.text(), TEXT_LENGTH);
        checkFigures(content.figures());
        reports.add(new ProgressReport(this, content, percent, words, unit, by, at));
    }

    private void checkFigures(List<FigureValue> values) {
        for (var value : values) {
            if (figures.stream().noneMatch(figure -> figure.name().equals(value.name()))) {
                throw new InvalidInput("figures", "assignment.error.figure");
            }
            if (value.counted() == null || !Numbers.isCount(value.counted())) {
                throw new InvalidInput("figures", "assignment.error.figure");
            }
        }
    }

    /** What is late says why (สาเหตุของความล่าช้า). */
    private void explain(Delay given, LocalDate today) {
        if (!isLate(today)) {
            return;
        }
        if (given == null || given.cause() == null) {
            throw new InvalidInput("cause", "assignment.error.delay-cause");
        }
        delay = new Delay(given.cause(), filled("delayText", given.text(), REASON_LENGTH));
    }

    /**
     * The next period of a recurring one begins with the first answer within the present one; what is said after that is
     * about a period that has been answered. The last period ends with the submission.
     */
    private void answerPeriod(LocalDate today, Instant at) {
        if (recurrence == null || !recurrence.isWithin(dueDate, today)) {
            return;
        }
        var next = recurrence.after(dueDate);
        while (next != null && next.isBefore(today)) {
            next = recurrence.after(next);
        }
        if (next != null) {
            dueDate = next;
            onTimeFrom(at);
        }
    }

    private void dueBy(LocalDate day, String field, LocalDate today, Instant at) {
        if (day.isBefore(today)) {
            throw new InvalidInput(field, "assignment.error.due-date-past");
        }
        dueDate = day;
        onTimeFrom(at);
    }

    private void onTimeFrom(Instant at) {
        watchedFrom = at;
        overdueSince = null;
        escalatedTo = null;
        delay = null;
    }

    private AssignmentStep become(AssignmentState next, StepKind kind, Person by, Instant at, String note) {
        state = next;
        reason = note;
        return tell(kind, by, at, note);
    }

    private AssignmentStep tell(StepKind kind, Person by, Instant at, String note) {
        var step = new AssignmentStep(this, kind, by, unit, null, at, note);
        steps.add(step);
        return step;
    }

    private void require(AssignmentState possible) {
        if (state != possible) {
            throw new WrongState("assignment", state);
        }
    }

    private void requireWork() {
        if (!state.waitsForUnit()) {
            throw new WrongState("assignment", state);
        }
    }

    private void requireExtension(Person by) {
        if (extension == null) {
            throw new WrongState("assignment", NO_EXTENSION);
        }
        var asked = steps.stream()
                .filter(step -> step.getKind() == StepKind.EXTENSION_ASKED)
                .reduce((one, later) -> later);
        if (asked.filter(step -> step.isBy(by)).isPresent()) {
            throw new WrongState("assignment", OWN_EXTENSION);
        }
    }

    static String filled(String field, String value, int length) {
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
        return extensions;
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
                extension,
                submittedAt,
                lastReportedAt,
                secret);
    }

    AssignmentLine line(LocalDate today) {
        return new AssignmentLine(
                id.toString(), unit, expected, dueDate, state.name(), percent(), isLate(today), state == DONE);
    }
}
