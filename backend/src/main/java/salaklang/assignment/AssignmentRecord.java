package salaklang.assignment;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

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
import salaklang.identity.UnitCode;
import salaklang.recommendation.AssignmentLine;
import salaklang.recommendation.AssignmentsOfRecommendation;
import salaklang.recommendation.RecommendationId;
import salaklang.web.NotFound;

/** Assignments as other features ask for them. It does not check who asks. Lists are in order of due date. */
@Component
@Transactional(readOnly = true)
public class AssignmentRecord implements AssignmentsOfRecommendation {

    private static final List<AssignmentState> OPEN = Arrays.stream(AssignmentState.values())
            .filter(AssignmentState::isOpen)
            .toList();
    static final List<AssignmentState> AWAITED =
            List.of(AssignmentState.OFFERED, AssignmentState.RETURNED, AssignmentState.IN_PROGRESS);

    private final Assignments assignments;
    private final Clock clock;

    AssignmentRecord(Assignments assignments, Clock clock) {
        this.assignments = assignments;
        this.clock = clock;
    }

    public Optional<AssignmentView> find(AssignmentId id) {
        return assignments.findById(id.value()).map(Assignment::view);
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
        return inState(List.of(committee), OPEN, Limit.unlimited());
    }

    /** Handed in, waits for the secretary's check. */
    public List<AssignmentView> submittedOf(Collection<CommitteeId> committees, int limit) {
        return inState(committees, List.of(AssignmentState.SUBMITTED), Limit.of(limit));
    }

    /** Returned by its unit, waits for the secretary's decision. */
    public List<AssignmentView> returnedOf(Collection<CommitteeId> committees, int limit) {
        return inState(committees, List.of(AssignmentState.RETURNED), Limit.of(limit));
    }

    /** Not handed in, the due date first that passed first. */
    public List<AssignmentView> awaitedOf(Collection<CommitteeId> committees, int limit) {
        return inState(committees, AWAITED, Limit.of(limit));
    }

    /** Late ones of the whole province, the longest late first. */
    public List<AssignmentView> late(int limit) {
        return views(assignments.findByStateInAndDueDateBeforeOrderByDueDateAscIdAsc(
                AWAITED, LocalDate.now(clock), Limit.of(limit)));
    }

    /** What waits for these units. */
    public List<AssignmentView> todoOf(Collection<UnitCode> units, int limit) {
        return units.isEmpty()
                ? List.of()
                : views(assignments.findByUnitInAndStateInOrderByDueDateAscIdAsc(units, turn(), Limit.of(limit)));
    }

    public long countTodoOf(Collection<UnitCode> units) {
        return units.isEmpty() ? 0 : assignments.countByUnitInAndStateIn(units, turn());
    }

    /** All of the province by committee, unit and state: what a dashboard adds up. */
    public List<AssignmentCount> counts() {
        return assignments.count(AWAITED, LocalDate.now(clock));
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

    private List<AssignmentView> inState(
            Collection<CommitteeId> committees, Collection<AssignmentState> states, Limit limit) {
        return committees.isEmpty()
                ? List.of()
                : views(assignments.findByCommitteeIdInAndStateInOrderByDueDateAscIdAsc(committees, states, limit));
    }

    private static List<AssignmentState> turn() {
        return List.of(AssignmentState.OFFERED, AssignmentState.IN_PROGRESS);
    }

    private static List<AssignmentView> views(List<Assignment> found) {
        return found.stream().map(Assignment::view).toList();
    }
}
