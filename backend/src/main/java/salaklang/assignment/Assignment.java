package salaklang.assignment;

import static salaklang.assignment.AssignmentState.CANCELLED;
import static salaklang.assignment.AssignmentState.DECLINED;
import static salaklang.assignment.AssignmentState.DONE;
import static salaklang.assignment.AssignmentState.IN_PROGRESS;
import static salaklang.assignment.AssignmentState.OFFERED;
import static salaklang.assignment.AssignmentState.RETURNED;
import static salaklang.assignment.AssignmentState.SUBMITTED;
import static salaklang.assignment.AssignmentState.WAITING;

import jakarta.persistence.Entity;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import salaklang.escalation.EscalationTarget;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.recommendation.RecommendationId;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** One unit's part in carrying out a matter: offered, taken on, reported on, handed in, verified. */
@Entity
class Assignment extends AssignmentFacts {

    static final int TEXT_LENGTH = 5000;
    static final int REASON_LENGTH = 1000;
    static final int FIGURE_LENGTH = 100;
    /** Shown in place of the state where somebody verifies what they handed in themselves. */
    static final String OWN_SUBMISSION = "OWN_SUBMISSION";
    /** Shown in place of the state where parts that it waits for are still open. */
    static final String PARTS_OPEN = "PARTS_OPEN";

    /** Shown in place of the state where nothing has climbed to who governs, or it has been answered. */
    static final String NO_ESCALATION = "NO_ESCALATION";

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
        moreTime.drop();
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
        this.moreTime.forget();
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
        if (content.documents().isEmpty() && !hasEvidence) {
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
        moreTime.drop();
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
        moreTime.drop();
        endedAt = at;
        become(CANCELLED, StepKind.CANCELLED, by, at, why);
    }

    /** @param to the proposed due date, which the limits allow */
    void askExtension(LocalDate to, String reason, Person by, Instant at) {
        requireWork();
        moreTime.ask(to, reason, by, at);
        tell(StepKind.EXTENSION_ASKED, by, at, moreTime.asked().reason()).on(to);
    }

    /**
     * @param to the new due date, or null for the one that was asked for
     * @param note why; may be left out
     */
    void grantExtension(LocalDate to, String note, LocalDate today, Person by, Instant at) {
        moreTime.requireAskedByAnother(by, steps);
        var granted = moreTime.later(to, dueDate);
        var words = note == null || note.isBlank() ? null : filled("reason", note, REASON_LENGTH);
        dueBy(granted, "to", today, at);
        moreTime.grant();
        tell(StepKind.EXTENSION_GRANTED, by, at, words).on(granted);
    }

    void refuseExtension(String reason, Person by, Instant at) {
        moreTime.requireAskedByAnother(by, steps);
        var why = filled("reason", reason, REASON_LENGTH);
        moreTime.drop();
        tell(StepKind.EXTENSION_REFUSED, by, at, why);
    }

    /**
     * Its unit has asked others for shares of it.
     *
     * @param among their names
     */
    void split(String among, Person by, Instant at) {
        require(IN_PROGRESS);
        wasSplit = true;
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
        escalationAnsweredAt = null;
        tell(StepKind.ESCALATED, null, at, target.name());
        return true;
    }

    /** Who governs says what is to be done about it. It is to be answered anew when it climbs again. */
    void answerEscalation(String words, Person by, Instant at) {
        var said = filled("reason", words, REASON_LENGTH);
        if (!isAwaited()
                || escalatedTo == null
                || escalatedTo.compareTo(EscalationTarget.VICE_GOVERNOR) < 0
                || escalationAnsweredAt != null) {
            throw new WrongState("assignment", NO_ESCALATION);
        }
        escalationAnsweredAt = at;
        tell(StepKind.ANSWERED, by, at, said);
    }

    private void keep(ReportContent content, int percent, Person by, Instant at) {
        var words = filled("text", content.text(), TEXT_LENGTH);
        content.figures().forEach(value -> value.check(figures));
        hasEvidence |= !content.documents().isEmpty();
        reports.add(new ProgressReport(this, content, percent, words, unit, by, at));
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
        var next = recurrence.after(dueDate, today);
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
}
