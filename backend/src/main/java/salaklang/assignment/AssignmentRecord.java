package salaklang.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toMap;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.document.DocumentView;
import salaklang.document.Documents;
import salaklang.identity.UnitCode;
import salaklang.meeting.ArisingWork;
import salaklang.recommendation.AssignmentLine;
import salaklang.recommendation.AssignmentReport;
import salaklang.recommendation.AssignmentsOfRecommendation;
import salaklang.recommendation.RecommendationId;
import salaklang.web.NotFound;

/**
 * Assignments as other features ask for them, secret ones concealed. It does not check who asks. Lists are in order of due
 * date.
 */
@Component
@Transactional(readOnly = true)
public class AssignmentRecord implements AssignmentsOfRecommendation {

    static final List<AssignmentState> OPEN = Arrays.stream(AssignmentState.values())
            .filter(AssignmentState::isOpen)
            .toList();
    static final List<AssignmentState> AWAITED =
            List.of(AssignmentState.OFFERED, AssignmentState.RETURNED, AssignmentState.IN_PROGRESS);

    private static final Limit MOST_LISTED = Limit.of(1000);

    private final Assignments assignments;
    private final ProgressReports reports;
    private final Documents documents;
    private final Clock clock;

    AssignmentRecord(Assignments assignments, ProgressReports reports, Documents documents, Clock clock) {
        this.assignments = assignments;
        this.reports = reports;
        this.documents = documents;
        this.clock = clock;
    }

    public Optional<AssignmentView> find(AssignmentId id) {
        return assignments.findById(id.value()).map(AssignmentRecord::concealed);
    }

    /** @throws NotFound where there is none in this province */
    public AssignmentView require(AssignmentId id) {
        return find(id).orElseThrow(NotFound::new);
    }

    /** One query whatever the number; unknown ones are left out. */
    public List<AssignmentView> byId(Collection<AssignmentId> ids) {
        return ids.isEmpty()
                ? List.of()
                : views(assignments.findByIdIn(
                        ids.stream().map(AssignmentId::value).toList()));
    }

    /** Neither verified nor cancelled. */
    public List<AssignmentView> openOf(CommitteeId committee) {
        return views(assignments.findByCommitteeIdAndStateInOrderByDueDateAscIdAsc(committee, OPEN));
    }

    /** Neither verified nor cancelled, the earliest due first, a thousand at most. */
    public List<AssignmentView> openOfUnits(Collection<UnitCode> units) {
        return units.isEmpty()
                ? List.of()
                : views(assignments.findByUnitInAndStateInOrderByDueDateAscIdAsc(units, OPEN, MOST_LISTED));
    }

    @Override
    public boolean anyOpen(RecommendationId recommendation) {
        return assignments.countOpen(recommendation, OPEN) > 0;
    }

    @Override
    public Map<RecommendationId, List<AssignmentLine>> of(Collection<RecommendationId> recommendations) {
        if (recommendations.isEmpty()) {
            return Map.of();
        }
        var today = LocalDate.now(clock);
        return assignments.findByRecommendationIdInOrderByDueDateAscIdAsc(recommendations).stream()
                .collect(groupingBy(Assignment::recommendation, mapping(one -> one.line(today), toList())));
    }

    @Override
    public Map<String, AssignmentReport> reports(Collection<RecommendationId> recommendations) {
        if (recommendations.isEmpty()) {
            return Map.of();
        }
        var byAssignment = reports.findOfRecommendations(recommendations).stream()
                .collect(groupingBy(report -> report.assignment().toString()));
        var files = documents
                .views(byAssignment.values().stream()
                        .flatMap(List::stream)
                        .flatMap(report -> report.documents().stream())
                        .toList())
                .stream()
                .collect(toMap(DocumentView::id, DocumentView::fileName));
        return byAssignment.entrySet().stream()
                .collect(toMap(Map.Entry::getKey, entry -> report(entry.getKey(), entry.getValue(), files)));
    }

    /** @param latestFirst at least one */
    private static AssignmentReport report(
            String assignment, List<ProgressReport> latestFirst, Map<DocumentId, String> files) {
        var latest = latestFirst.get(0);
        return new AssignmentReport(
                latest.text(),
                latest.at(),
                latestFirst.stream()
                        .flatMap(report -> report.documents().stream())
                        .filter(files::containsKey)
                        .map(file -> new ArisingWork.Evidence(
                                files.get(file), "/assignments/" + assignment + "/documents/" + file))
                        .toList());
    }

    private static List<AssignmentView> views(List<Assignment> found) {
        return found.stream().map(AssignmentRecord::concealed).toList();
    }

    private static AssignmentView concealed(Assignment assignment) {
        return assignment.view().concealed();
    }
}
