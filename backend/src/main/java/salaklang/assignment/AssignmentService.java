package salaklang.assignment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.minutes.MinutesBook;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.recommendation.AssignmentsOrdered;
import salaklang.recommendation.AssignmentsWithdrawn;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationRecord;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** What is done with assignments, each act with its process step in one transaction. */
@Service
public class AssignmentService {

    private final Assignments assignments;
    private final ProgressReports reports;
    private final AssignmentAccess access;
    private final AssignmentWorkflow workflow;
    private final RecommendationRecord recommendations;
    private final MeetingRecord meetings;
    private final MinutesBook minutes;
    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final Documents documents;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    AssignmentService(
            Assignments assignments,
            ProgressReports reports,
            AssignmentAccess access,
            AssignmentWorkflow workflow,
            RecommendationRecord recommendations,
            MeetingRecord meetings,
            MinutesBook minutes,
            CommitteeRegister committees,
            Organisation organisation,
            Documents documents,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.access = access;
        this.workflow = workflow;
        this.recommendations = recommendations;
        this.meetings = meetings;
        this.minutes = minutes;
        this.committees = committees;
        this.organisation = organisation;
        this.documents = documents;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** The recommendation's process starts theirs as soon as this returns. */
    @EventListener
    @Transactional
    public void on(AssignmentsOrdered ordered) {
        for (var order : ordered.orders()) {
            var offered = assignments.save(new Assignment(ordered.recommendation(), order, ordered.by(), ordered.at()));
            publish(AssignmentOffered::new, offered, ordered.by(), ordered.at());
        }
    }

    /** The recommendation's process has already ended theirs. */
    @EventListener
    @Transactional
    public void on(AssignmentsWithdrawn withdrawn) {
        for (var assignment : assignments.findForChangeOf(withdrawn.recommendation())) {
            if (assignment.state().isOpen()) {
                assignment.cancel(withdrawn.note(), withdrawn.by(), withdrawn.at());
                publish(AssignmentCancelled::new, assignment, withdrawn.by(), withdrawn.at());
            }
        }
    }

    @Transactional
    public void accept(AssignmentId id) {
        work(id, AssignmentAccepted::new, workflow::accept, Assignment::accept);
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
    public void reportProgress(AssignmentId id, Integer percent, String text, List<MultipartFile> files) {
        if (percent == null) {
            throw new InvalidInput("percent", "assignment.error.percent");
        }
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = forWork(id, by);
        assignment.reportProgress(percent, text, documents.store(files), by, at);
        events.publishEvent(new ProgressReported(assignment.view().concealed(), by, at, text.strip()));
    }

    /** @param files the evidence, stored only when all else is right */
    @Transactional
    public void submit(AssignmentId id, String text, List<MultipartFile> files) {
        work(
                id,
                AssignmentSubmitted::new,
                workflow::submit,
                (assignment, by, at) -> assignment.submit(text, documents.store(files), by, at));
    }

    @Transactional
    public void verify(AssignmentId id) {
        check(id, AssignmentVerified::new, workflow::verify, Assignment::verify);
    }

    @Transactional
    public void sendBack(AssignmentId id, String reason) {
        check(
                id,
                AssignmentSentBack::new,
                workflow::sendBack,
                (assignment, by, at) -> assignment.sendBack(reason, today(), by, at));
    }

    /** @param dueDate null to keep the one it has */
    @Transactional
    public void reassign(AssignmentId id, UnitCode unit, LocalDate dueDate, String reason) {
        if (unit == null || organisation.find(unit).isEmpty()) {
            throw new InvalidInput("unit", "assignment.error.unit");
        }
        check(
                id,
                AssignmentReassigned::new,
                workflow::reassign,
                (assignment, by, at) -> assignment.reassign(unit, dueDate, reason, today(), by, at));
    }

    @Transactional
    public void cancel(AssignmentId id, String reason) {
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = forCheck(id, by);
        var returned = assignment.state() == AssignmentState.RETURNED;
        assignment.cancel(reason, by, at);
        workflow.cancel(id, returned);
        publish(AssignmentCancelled::new, assignment, by, at);
    }

    /** The secretary's own word, besides the timer's. */
    @Transactional
    public void remind(AssignmentId id) {
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = forCheck(id, by);
        if (!assignment.state().waitsForUnit() || !assignment.remind(by, at)) {
            throw new WrongState("assignment", assignment.state());
        }
        publish(AssignmentReminded::new, assignment, by, at);
    }

    private void work(AssignmentId id, Event event, Consumer<AssignmentId> step, Act act) {
        var by = currentUser.require();
        carryOut(forWork(id, by), by, event, step, act);
    }

    private void check(AssignmentId id, Event event, Consumer<AssignmentId> step, Act act) {
        var by = currentUser.require();
        carryOut(forCheck(id, by), by, event, step, act);
    }

    private void carryOut(Assignment assignment, Person by, Event event, Consumer<AssignmentId> step, Act act) {
        var at = clock.instant();
        act.on(assignment, by, at);
        step.accept(assignment.id());
        publish(event, assignment, by, at);
    }

    private Assignment forWork(AssignmentId id, Person by) {
        var assignment = assignments.findForChange(id.value()).orElseThrow(NotFound::new);
        access.requireWorks(by, assignment);
        return assignment;
    }

    /** The recommendation first: it may end with this assignment, and two of its assignments may end at once. */
    private Assignment forCheck(AssignmentId id, Person by) {
        recommendations.lock(assignments
                .findRecommendationOf(id.value())
                .map(RecommendationId::new)
                .orElseThrow(NotFound::new));
        var assignment = assignments.findForChange(id.value()).orElseThrow(NotFound::new);
        access.requireChecks(by, assignment);
        return assignment;
    }

    @Transactional(readOnly = true)
    public AssignmentList list(AssignmentQuery query, int limit) {
        var today = today();
        var found = assignments.findBy(
                query.within(access.scope(currentUser.require()), today),
                fluent ->
                        fluent.sortBy(Sort.by("dueDate", "id")).limit(limit + 1).all());
        var page = found.stream().limit(limit).toList();
        var units = organisation.byCode(page.stream().map(Assignment::unit).collect(toSet()));
        var names = committees.byId(page.stream().map(Assignment::committee).collect(toSet()));
        var rows = page.stream()
                .map(one -> new AssignmentRow(
                        one.view().concealed(), units.get(one.unit()), names.get(one.committee()), one.isLate(today)))
                .toList();
        return new AssignmentList(
                rows,
                found.size() > limit
                        ? AssignmentQuery.Key.after(rows.get(limit - 1).assignment())
                        : null);
    }

    @Transactional(readOnly = true)
    public AssignmentDetail read(AssignmentId id) {
        var person = currentUser.require();
        var found = visible(id, person);
        var committee = committees.require(found.committee());
        var recommendation = recommendations.require(found.recommendation());
        var reported = reports.findOf(id.value());
        var files = documents
                .views(reported.stream()
                        .flatMap(report -> report.documents().stream())
                        .toList())
                .stream()
                .collect(toMap(DocumentView::id, Function.identity()));
        return new AssignmentDetail(
                found.view(),
                organisation.require(found.unit()),
                committee,
                recommendation,
                found.reason(),
                found.isLate(today()),
                reported.stream().map(report -> ReportView.of(report, files)).toList(),
                List.copyOf(found.steps()),
                nextMeeting(found),
                AssignmentAccess.works(person, found),
                committees.runs(person, committee),
                found.isSubmittedBy(person),
                !files.isEmpty(),
                minutes.excerpt(recommendation.item()).orElse(null));
    }

    private Optional<MeetingView> nextMeeting(Assignment assignment) {
        return assignment.state().isOpen() || assignment.state() == AssignmentState.DONE
                ? meetings.next(assignment.committee(), clock.instant())
                : Optional.empty();
    }

    /** A photo or file of one of its reports. */
    @Transactional(readOnly = true)
    public DocumentContent document(AssignmentId id, DocumentId document) {
        visible(id, currentUser.require());
        if (!reports.hasDocument(id.value(), document)) {
            throw new NotFound();
        }
        return documents.content(document);
    }

    /** The units to which it can be offered. */
    @Transactional(readOnly = true)
    public List<UnitView> units() {
        return organisation.all();
    }

    /** What a list can be narrowed to. */
    @Transactional(readOnly = true)
    public Collection<CommitteeView> committees() {
        return committees.visibleTo(currentUser.require());
    }

    private Assignment visible(AssignmentId id, Person person) {
        var found = assignments.findById(id.value()).orElseThrow(NotFound::new);
        access.requireSees(person, found);
        return found;
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private void publish(Event event, Assignment of, Person by, Instant at) {
        events.publishEvent(event.of(of.view().concealed(), by, at, of.reason()));
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
