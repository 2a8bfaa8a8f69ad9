package salaklang.assignment;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.committee.CommitteeId;
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

    List<Assignment> findByCommitteeIdAndStateInOrderByDueDateAscIdAsc(
            CommitteeId committee, Collection<AssignmentState> states);
}
