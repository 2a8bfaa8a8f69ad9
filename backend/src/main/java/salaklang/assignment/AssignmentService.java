package salaklang.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.directory.People;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.escalation.Channel;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.recommendation.RecommendationReopening;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** What is done with assignments, each act with its process step in one transaction. */
@Service
public class AssignmentService {

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final AssignmentWorkflow workflow;
    private final AssignmentOrders orders;
    private final MatterLock matters;
    private final RecommendationReopening recommendations;
    private final Organisation organisation;
    private final People people;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            AssignmentAccess access,
            AssignmentWorkflow workflow,
            AssignmentOrders orders,
            MatterLock matters,
            RecommendationReopening recommendations,
            Organisation organisation,
            People people,
            Documents documents,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.assignments = assignments;
        this.access = access;
        this.workflow = workflow;
        this.orders = orders;
        this.matters = matters;
        this.recommendations = recommendations;
        this.organisation = organisation;
        this.people = people;
        this.documents = documents;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Transactional
    public void accept(AssignmentId id) {
        work(id, AssignmentAccepted::new, workflow::accept, Assignment::accept);
    }

    /** Takes it on for the unit, also from a colleague. */
    @Transactional
    public void claim(AssignmentId id) {
        work(id, AssignmentClaimed::new, none -> {}, Assignment::claim);
    }

    /** @param to the user name of somebody else of the unit */
    @Transactional
    public void handOver(AssignmentId id, String to) {
        work(id, AssignmentHandedOver::new, none -> {}, (assignment, by, at) -> {
            var colleague = people.byAccount(to == null ? "" : to.strip())
                    .filter(one -> one.belongsTo(assignment.unit()))
                    .orElseThrow(() -> new InvalidInput("to", "assignment.error.colleague"));
            assignment.handOver(colleague.userId(), colleague.displayName(), by, at);
        });
    }

    /** The unit does not take it on. */
    @Transactional
    public void giveBack(AssignmentId id, String reason) {
        work(
                id,
                AssignmentReturned::new,
                workflow::giveBack,
                (assignment, by, at) -> assignment.returnWith(reason, by, at));
    }

    /** @param files stored only when all else is right */
    @Transactional
    public void reportProgress(
            AssignmentId id,
            Integer percent,
            String text,
            List<FigureValue> figures,
            Delay delay,
            List<MultipartFile> files) {
        reportProgress(id, percent, text, figures, delay, new Attached(files, false));
    }

    /** @param attached stored only when all else is right */
    @Transactional
    public void reportProgress(
            AssignmentId id, Integer percent, String text, List<FigureValue> figures, Delay delay, Attached attached) {
        if (percent == null) {
            throw new InvalidInput("percent", "assignment.error.percent");
        }
        report(id, ReportKind.PROGRESS, percent, text, figures, delay, attached);
    }

    /** There is nothing to report for now, which is an answer too. */
    @Transactional
    public void reportNothing(AssignmentId id, String text, Delay delay) {
        report(id, ReportKind.NOTHING, null, text, List.of(), delay, Attached.without());
    }

    /**
     * Drawn anew and stored before the matter is locked, because many hand in photos of one matter at the same time. What is
     * refused afterwards takes it back.
     */
    private List<DocumentId> evidence(AssignmentId id, Attached attached) {
        if (attached.files().isEmpty()) {
            return List.of();
        }
        var unit = assignments.findUnit(id.value()).map(UnitCode::of).orElseThrow(NotFound::new);
        return currentUser.require().belongsTo(unit)
                ? documents.storeEvidence(attached.files(), attached.keepPlace())
                : List.of();
    }

    private void report(
            AssignmentId id,
            ReportKind kind,
            Integer percent,
            String text,
            List<FigureValue> figures,
            Delay delay,
            Attached attached) {
        var evidence = evidence(id, attached);
        matters.lockAssignments(id);
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = forWork(id, by);
        var dueBefore = assignment.dueDate();
        assignment.report(new ReportContent(kind, percent, text, figures, evidence, delay), today(), by, at);
        if (!assignment.dueDate().equals(dueBefore)) {
            workflow.scheduleChanged(id);
        }
        orders.followUp(assignment.source());
        Event event = kind == ReportKind.NOTHING ? NothingReported::new : ProgressReported::new;
        events.publishEvent(event.of(assignment.view().concealed(), by, at, text.strip()));
    }

    /**
     * Hands the work in.
     *
     * @param files the evidence, stored only when all else is right
     * @throws WrongState where required parts that it was split into are open still
     */
    @Transactional
    public void submit(
            AssignmentId id, String text, List<FigureValue> figures, Delay delay, List<MultipartFile> files) {
        submit(id, text, figures, delay, new Attached(files, false));
    }

    /** As {@link #submit(AssignmentId, String, List, Delay, List)}. */
    @Transactional
    public void submit(AssignmentId id, String text, List<FigureValue> figures, Delay delay, Attached attached) {
        var evidence = evidence(id, attached);
        matters.lockAssignments(id);
        work(id, AssignmentSubmitted::new, workflow::submit, (assignment, by, at) -> {
            if (assignment.wasSplit() && assignments.countWaitedFor(id.value()) > 0) {
                throw new WrongState("assignment", Assignment.PARTS_OPEN);
            }
            assignment.submit(
                    new ReportContent(ReportKind.SUBMISSION, 100, text, figures, evidence, delay), today(), by, at);
            orders.followUp(assignment.source());
        });
    }

    /** @throws WrongState where it is the lead's, and required parts of others are open still */
    @Transactional
    public void verify(AssignmentId id) {
        check(id, AssignmentVerified::new, workflow::verify, (assignment, by, at) -> {
            if (assignment.part() == Part.LEAD
                    && assignments.countWaitedFor(
                                    assignment.source().id(), Part.LEAD, assignment.sequence(), AssignmentRecord.OPEN)
                            > 0) {
                throw new WrongState("assignment", Assignment.PARTS_OPEN);
            }
            assignment.verify(by, at);
        });
    }

    @Transactional
    public void sendBack(AssignmentId id, String reason) {
        check(id, AssignmentSentBack::new, workflow::sendBack, (assignment, by, at) -> {
            var due = assignment.dueDate();
            assignment.sendBack(reason, today(), by, at);
            if (!assignment.dueDate().equals(due)) {
                workflow.scheduleChanged(id);
            }
        });
    }

    /** @param dueDate null to keep the one it has */
    @Transactional
    public void reassign(AssignmentId id, UnitCode unit, LocalDate dueDate, String reason) {
        check(id, AssignmentReassigned::new, workflow::reassign, (assignment, by, at) -> {
            if (unit == null || !organisation.mayBeGiven(List.of(unit), assignment.assigner())) {
                throw new InvalidInput("unit", "assignment.error.unit");
            }
            orders.requireFree(assignment.source(), List.of(unit), id, "unit");
            orders.requireWithinWhole(assignment, dueDate, "dueDate");
            assignment.reassign(unit, dueDate, reason, today(), by, at);
        });
    }

    /** Lets a refusal stand: what was asked for ends without being done. */
    @Transactional
    public void acceptDecline(AssignmentId id) {
        check(id, AssignmentDeclined::new, workflow::acceptDecline, Assignment::acceptDecline);
    }

    @Transactional
    public void cancel(AssignmentId id, String reason) {
        check(id, null, none -> {}, (assignment, by, at) -> {
            if (!assignment.state().isOpen()) {
                throw new WrongState("assignment", assignment.state());
            }
            orders.withdraw(assignment, reason, by, at);
        });
    }

    /** Opens finished work again; its process begins anew. */
    @Transactional
    public void reopen(AssignmentId id, LocalDate dueDate, String reason) {
        check(id, AssignmentReopened::new, workflow::start, (assignment, by, at) -> {
            orders.requireWithinWhole(assignment, dueDate, "dueDate");
            assignment.reopen(reason, dueDate, today(), by, at);
            var source = assignment.source();
            switch (source.kind()) {
                case RECOMMENDATION -> recommendations.reopen(assignment.recommendation(), reason, by, at);
                case ASSIGNMENT -> requireAtWork(source.id());
                case DIRECTIVE -> {}
            }
        });
    }

    private void requireAtWork(UUID whole) {
        var state = assignments.findForChange(whole).orElseThrow(NotFound::new).state();
        if (state != AssignmentState.IN_PROGRESS) {
            throw new WrongState("assignment", state);
        }
    }

    /** The word of who assigned it, besides the schedule's. */
    @Transactional
    public void remind(AssignmentId id) {
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = forCheck(id, by);
        if (!assignment.state().waitsForUnit() || !assignment.remind(by, at)) {
            throw new WrongState("assignment", assignment.state());
        }
        events.publishEvent(new AssignmentReminded(
                assignment.view().concealed(), EnumSet.allOf(Channel.class), by, at, assignment.reason()));
    }

    /**
     * Splits a unit's part among others, of its own or of local governments.
     *
     * @throws InvalidInput where a part would be due later than the whole
     */
    @Transactional
    public void split(AssignmentId id, List<WorkPart> parts) {
        matters.lockAssignments(id);
        work(id, AssignmentSplit::new, none -> {}, (assignment, by, at) -> {
            var units = parts.stream().map(WorkPart::unit).toList();
            assignment.split(names(units), by, at);
            if (parts.stream()
                    .anyMatch(part -> part.dueDate() != null && part.dueDate().isAfter(assignment.dueDate()))) {
                throw new InvalidInput("dueDate", "assignment.error.due-after-whole");
            }
            var source = new AssignmentSource(AssignmentSource.Kind.ASSIGNMENT, id.value());
            orders.requireFree(source, units, null, "units");
            orders.order(
                    new Work(
                            source,
                            assignment.matter(),
                            assignment.title(),
                            null,
                            assignment.unit(),
                            assignment.urgency(),
                            assignment.isSecret()),
                    parts,
                    by,
                    at);
            orders.followUp(source);
        });
    }

    private String names(List<UnitCode> units) {
        return organisation.byCode(units).values().stream()
                .map(UnitView::shortTh)
                .collect(Collectors.joining(", "));
    }

    private void work(AssignmentId id, Event event, Consumer<AssignmentId> step, Act act) {
        var by = currentUser.require();
        carryOut(forWork(id, by), by, event, step, act);
    }

    private void check(AssignmentId id, Event event, Consumer<AssignmentId> step, Act act) {
        var by = currentUser.require();
        var assignment = forCheck(id, by);
        carryOut(assignment, by, event, step, act);
        orders.followUp(assignment.source());
    }

    private void carryOut(Assignment assignment, Person by, Event event, Consumer<AssignmentId> step, Act act) {
        var at = clock.instant();
        act.on(assignment, by, at);
        step.accept(assignment.id());
        if (event != null) {
            events.publishEvent(event.of(assignment.view().concealed(), by, at, assignment.reason()));
        }
        if (assignment.state().hasEnded()) {
            orders.ended(assignment, by, at);
        }
    }

    private Assignment forWork(AssignmentId id, Person by) {
        var assignment = assignments.findForChange(id.value()).orElseThrow(NotFound::new);
        access.requireWorks(by, assignment);
        return assignment;
    }

    private Assignment forCheck(AssignmentId id, Person by) {
        matters.lock(id);
        var assignment = assignments.findForChange(id.value()).orElseThrow(NotFound::new);
        access.requireChecks(by, assignment);
        return assignment;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    @FunctionalInterface
    private interface Event {
        Traced of(AssignmentView assignment, Person by, Instant at, String note);
    }

    @FunctionalInterface
    private interface Act {
        void on(Assignment assignment, Person by, Instant at);
    }
}
