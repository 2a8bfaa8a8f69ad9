package salaklang.assignment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingView;
import salaklang.minutes.MinutesBook;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.recommendation.RecommendationRecord;
import salaklang.web.NotFound;

/** Shows assignments to whom they concern. */
@Service
@Transactional(readOnly = true)
public class AssignmentReader {

    private final Assignments assignments;
    private final ProgressReports reports;
    private final AssignmentAccess access;
    private final RecommendationRecord recommendations;
    private final MeetingRecord meetings;
    private final MinutesBook minutes;
    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final Documents documents;
    private final CurrentUser currentUser;
    private final Clock clock;

    AssignmentReader(
            Assignments assignments,
            ProgressReports reports,
            AssignmentAccess access,
            RecommendationRecord recommendations,
            MeetingRecord meetings,
            MinutesBook minutes,
            CommitteeRegister committees,
            Organisation organisation,
            Documents documents,
            CurrentUser currentUser,
            Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.access = access;
        this.recommendations = recommendations;
        this.meetings = meetings;
        this.minutes = minutes;
        this.committees = committees;
        this.organisation = organisation;
        this.documents = documents;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    public AssignmentList list(AssignmentQuery query, int limit) {
        var today = today();
        var found = assignments.findBy(
                query.within(access.scope(currentUser.require()), today),
                fluent ->
                        fluent.sortBy(Sort.by("dueDate", "id")).limit(limit + 1).all());
        var rows = rows(found.stream().limit(limit).toList());
        return new AssignmentList(
                rows,
                found.size() > limit
                        ? AssignmentQuery.Key.after(rows.get(limit - 1).assignment())
                        : null);
    }

    private List<AssignmentRow> rows(List<Assignment> page) {
        var today = today();
        var units = organisation.byCode(page.stream().map(Assignment::unit).collect(toSet()));
        var names = committees.byId(page.stream()
                .map(Assignment::committee)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return page.stream()
                .map(one -> new AssignmentRow(
                        one.view().concealed(), units.get(one.unit()), names.get(one.committee()), one.isLate(today)))
                .toList();
    }

    public AssignmentDetail read(AssignmentId id) {
        var person = currentUser.require();
        var found = visible(id, person);
        var committee = found.committee() == null ? null : committees.require(found.committee());
        var recommendation = found.recommendation() == null ? null : recommendations.require(found.recommendation());
        var reported = reports.findOf(id.value());
        var files = documents
                .views(reported.stream()
                        .flatMap(report -> report.documents().stream())
                        .toList())
                .stream()
                .collect(toMap(DocumentView::id, Function.identity()));
        var related = assignments.findBySourceIdInOrderBySequenceAscDueDateAscIdAsc(
                List.of(id.value(), found.source().id()));
        return new AssignmentDetail(
                found.view(),
                organisation.require(found.unit()),
                committee,
                recommendation,
                found.reason(),
                found.isLate(today()),
                reported.stream().map(report -> ReportView.of(report, files)).toList(),
                List.copyOf(found.steps()),
                List.copyOf(found.figures()),
                rows(related.stream()
                        .filter(one -> one.source().id().equals(id.value()))
                        .toList()),
                rows(related.stream()
                        .filter(one ->
                                one.source().equals(found.source()) && !one.id().equals(id))
                        .toList()),
                nextMeeting(found),
                AssignmentAccess.works(person, found),
                committee == null ? access.checks(person, found) : committees.runs(person, committee),
                found.isSubmittedBy(person),
                !files.isEmpty(),
                recommendation == null
                        ? null
                        : minutes.excerpt(recommendation.item()).orElse(null));
    }

    private Optional<MeetingView> nextMeeting(Assignment assignment) {
        return assignment.committee() != null
                        && (assignment.state().isOpen() || assignment.state() == AssignmentState.DONE)
                ? meetings.next(assignment.committee(), clock.instant())
                : Optional.empty();
    }

    /** A photo or file of one of its reports. */
    public DocumentContent document(AssignmentId id, DocumentId document) {
        visible(id, currentUser.require());
        if (!reports.hasDocument(id.value(), document)) {
            throw new NotFound();
        }
        return documents.content(document);
    }

    /** The units to which it can be offered. */
    public List<UnitView> units() {
        return organisation.all();
    }

    /** What a list can be narrowed to. */
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
}
