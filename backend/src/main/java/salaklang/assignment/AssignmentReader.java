package salaklang.assignment;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.directory.People;
import salaklang.directory.PersonEntry;
import salaklang.document.DocumentContent;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
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
    private final People people;
    private final WorkProgress progress;
    private final List<SourcesOfWork> sources;
    private final DueDateWarnings warnings;
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
            People people,
            WorkProgress progress,
            List<SourcesOfWork> sources,
            DueDateWarnings warnings,
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
        this.people = people;
        this.progress = progress;
        this.sources = sources;
        this.warnings = warnings;
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
        var units = organisation.byCode(page.stream().map(Assignment::unit).collect(toSet()));
        var names = committees.byId(page.stream()
                .map(Assignment::committee)
                .filter(Objects::nonNull)
                .collect(toSet()));
        return page.stream()
                .map(one -> row(one, units, names.get(one.committee())))
                .toList();
    }

    private AssignmentRow row(Assignment one, Map<UnitCode, UnitView> units, CommitteeView committee) {
        return new AssignmentRow(one.view().concealed(), units.get(one.unit()), committee, one.isLate(today()));
    }

    public AssignmentDetail read(AssignmentId id) {
        var person = currentUser.require();
        var found = assignments.findWithPath(id.value()).orElseThrow(NotFound::new);
        var committee = found.committee() == null ? null : committees.require(found.committee());
        var involvement = involvement(person, found, committee);
        access.requireSees(person, found, involvement.checks());
        var recommendation = found.recommendation() == null ? null : recommendations.require(found.recommendation());
        var reported = reports.findOf(id.value());
        var files = documents
                .views(reported.stream()
                        .flatMap(report -> report.documents().stream())
                        .toList())
                .stream()
                .collect(toMap(DocumentView::id, Function.identity()));
        var related = assignments.findBySourceIdInOrderBySequenceAscDueDateAscIdAsc(
                Set.of(id.value(), found.source().id()));
        var units = organisation.byCode(
                Stream.concat(related.stream().map(Assignment::unit), Stream.of(found.unit(), found.assigner()))
                        .filter(Objects::nonNull)
                        .collect(toSet()));
        var parts = related.stream()
                .filter(one -> one.source().id().equals(id.value()))
                .toList();
        var counted = parts.isEmpty()
                ? List.<FigureSum>of()
                : FigureSum.of(progress.figures(new AssignmentSource(AssignmentSource.Kind.ASSIGNMENT, id.value())));
        var unit = units.get(found.unit());
        return new AssignmentDetail(
                found.view(),
                unit,
                units.get(found.assigner()),
                committee,
                recommendation,
                origin(found.source()),
                found.reason(),
                found.isLate(today()),
                reported.stream().map(report -> ReportView.of(report, files)).toList(),
                found.steps().stream().distinct().toList(),
                stands(found.figures(), reported, counted),
                counted,
                parts.stream().map(one -> row(one, units, null)).toList(),
                related.stream()
                        .filter(one -> !parts.contains(one) && !one.id().equals(id))
                        .map(one -> row(one, units, null))
                        .toList(),
                found.isAwaited() && involvement.decides() ? warnings.of(found.dueDate(), List.of(unit)) : List.of(),
                nextMeeting(found),
                involvement,
                !files.isEmpty(),
                recommendation != null && committee != null && committees.sees(person, committee),
                recommendation == null
                        ? null
                        : minutes.excerpt(recommendation.item()).orElse(null));
    }

    /** Of a directive or a letter; a recommendation is shown with its meeting, the whole by its name. */
    private SourceOfWork origin(AssignmentSource source) {
        return sources.stream()
                .filter(feature -> feature.kind() == source.kind() && source.kind() == AssignmentSource.Kind.DIRECTIVE)
                .map(feature -> feature.of(Set.of(source.id())).get(source.id()))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private Involvement involvement(Person person, Assignment assignment, CommitteeView committee) {
        var checks = committee == null ? access.checks(person, assignment) : committees.runs(person, committee);
        return new Involvement(
                AssignmentAccess.works(person, assignment),
                checks,
                checks || person.governs(),
                assignment.isSubmittedBy(person),
                checks || AssignmentAccess.seesAll(person));
    }

    /** Everybody else who could have it: of the unit, of a division also who leads its office. */
    public List<PersonEntry> colleagues(AssignmentId id) {
        var person = currentUser.require();
        var assignment = visible(id, person);
        var holder = assignment.claimedBy() == null ? person.userId() : assignment.claimedBy();
        var unit = assignment.unit();
        return people.ofUnits(Set.of(unit, unit.office())).values().stream()
                .flatMap(List::stream)
                .filter(one -> one.belongsTo(unit) && !one.userId().equals(holder))
                .distinct()
                .toList();
    }

    /** @param latestFirst the unit's reports */
    private static List<FigureStand> stands(
            List<Figure> figures, List<ProgressReport> latestFirst, List<FigureSum> sums) {
        return figures.stream()
                .map(figure -> new FigureStand(
                        figure,
                        latestFirst.stream()
                                .flatMap(report -> report.figures().stream())
                                .filter(value -> value.name().equals(figure.name()))
                                .map(FigureValue::counted)
                                .findFirst()
                                .orElse(null),
                        sums.stream()
                                .filter(sum -> sum.name().equals(figure.name()))
                                .map(FigureSum::counted)
                                .filter(Objects::nonNull)
                                .findFirst()
                                .orElse(null)))
                .toList();
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

    /** What is to be counted. */
    public List<Figure> figures(AssignmentId id) {
        return List.copyOf(visible(id, currentUser.require()).figures());
    }

    /** The units to which it can be offered by who assigned it: the own divisions first. */
    List<UnitView> units(UnitView assigner) {
        var own = assigner == null ? List.<UnitView>of() : organisation.divisionsOf(Set.of(assigner.code()));
        return Stream.concat(own.stream(), organisation.all().stream()).toList();
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
