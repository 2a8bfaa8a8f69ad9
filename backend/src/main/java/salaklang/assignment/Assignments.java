package salaklang.assignment;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.recommendation.RecommendationId;

interface Assignments extends Repository<Assignment, UUID>, JpaSpecificationExecutor<Assignment> {

    Assignment save(Assignment assignment);

    Optional<Assignment> findById(UUID id);

    List<Assignment> findByIdIn(Collection<UUID> ids);

    /** For a change: whoever comes second waits and then finds the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> findForChange(UUID id);

    /** Without reading the assignment itself, which is to be read after its recommendation has been locked. */
    @Query(value = "select recommendation_id from assignment where id = :id", nativeQuery = true)
    Optional<UUID> findRecommendationOf(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.recommendationId = :recommendation order by a.id")
    List<Assignment> findForChangeOf(RecommendationId recommendation);

    List<Assignment> findByRecommendationIdInOrderByDueDateAscIdAsc(Collection<RecommendationId> recommendations);

    List<Assignment> findByCommitteeIdInAndStateInOrderByDueDateAscIdAsc(
            Collection<CommitteeId> committees, Collection<AssignmentState> states, Limit limit);

    List<Assignment> findByUnitInAndStateInOrderByDueDateAscIdAsc(
            Collection<UnitCode> units, Collection<AssignmentState> states, Limit limit);

    List<Assignment> findByStateInAndDueDateBeforeOrderByDueDateAscIdAsc(
            Collection<AssignmentState> states, LocalDate today, Limit limit);

    long countByUnitInAndStateIn(Collection<UnitCode> units, Collection<AssignmentState> states);

    /** @param awaited the states in which the due date matters */
    @Query("""
            select new salaklang.assignment.AssignmentCount(a.committeeId, a.unit, a.state, count(a),
                sum(case when a.state in :awaited and a.dueDate < :today then 1L else 0L end))
            from Assignment a group by a.committeeId, a.unit, a.state
            """)
    List<AssignmentCount> count(Collection<AssignmentState> awaited, LocalDate today);
}
