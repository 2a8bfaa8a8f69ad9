package salaklang.assignment;

import jakarta.persistence.LockModeType;
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

    /** With its path and its figures; a step comes once for each figure. */
    @Query("select a from Assignment a left join fetch a.steps left join fetch a.figures where a.id = :id")
    Optional<Assignment> findWithPath(UUID id);

    List<Assignment> findByIdIn(Collection<UUID> ids);

    @Query(value = "select unit from assignment where id = :id", nativeQuery = true)
    Optional<String> findUnit(UUID id);

    /** For a change: whoever comes second waits and then finds the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.id = :id")
    Optional<Assignment> findForChange(UUID id);

    /** Where it came from and to which matter it belongs, without reading the assignment itself before it is locked. */
    @Query(value = "select recommendation_id, matter_id from assignment where id = :id", nativeQuery = true)
    Optional<Belonging> findBelonging(UUID id);

    /** Until the end of the transaction nobody else changes what depends on other parts of the same matter. */
    @Query(
            value =
                    "select count(*) from (select pg_advisory_xact_lock(hashtextextended(cast(:matter as text), 0))) one",
            nativeQuery = true)
    int lockMatter(UUID matter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.matterId = :matter order by a.id")
    List<Assignment> findForChangeOfMatter(UUID matter);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select a from Assignment a where a.sourceId = :source order by a.id")
    List<Assignment> findForChangeOfSource(UUID source);

    List<Assignment> findBySourceIdInOrderBySequenceAscDueDateAscIdAsc(Collection<UUID> sources);

    List<Assignment> findBySourceIdOrderBySequenceAscDueDateAscIdAsc(UUID source);

    List<Assignment> findByRecommendationIdInOrderByDueDateAscIdAsc(Collection<RecommendationId> recommendations);

    List<Assignment> findByCommitteeIdAndStateInOrderByDueDateAscIdAsc(
            CommitteeId committee, Collection<AssignmentState> states);

    List<Assignment> findByUnitInAndStateInOrderByDueDateAscIdAsc(
            Collection<UnitCode> units, Collection<AssignmentState> states, Limit limit);

    boolean existsBySourceIdAndState(UUID source, AssignmentState state);

    /** Required and not ended, without those of a part. */
    @Query("select count(a) from Assignment a where a.sourceId = :source and a.required and a.part <> :without"
            + " and a.state in :open")
    long countWaitedFor(UUID source, Part without, Collection<AssignmentState> open);

    /** As above, of those that come no later in sequence. */
    @Query("select count(a) from Assignment a where a.sourceId = :source and a.required and a.part <> :without"
            + " and a.sequence <= :upTo and a.state in :open")
    long countWaitedFor(UUID source, Part without, int upTo, Collection<AssignmentState> open);

    /** As above, of all that is open; the states are part of the text, so that it is translated once. */
    @Query("select count(a) from Assignment a where a.sourceId = :source and a.required and a.state not in ("
            + "salaklang.assignment.AssignmentState.DONE, salaklang.assignment.AssignmentState.DECLINED,"
            + " salaklang.assignment.AssignmentState.CANCELLED)")
    long countWaitedFor(UUID source);

    @Query("select count(a) from Assignment a where a.recommendationId = :recommendation and a.state in :open")
    long countOpen(RecommendationId recommendation, Collection<AssignmentState> open);

    /** The committee that looks after a matter, however often it was split since. */
    @Query(
            value =
                    "select distinct committee_id from assignment where matter_id = :matter and committee_id is not null",
            nativeQuery = true)
    List<UUID> findCommitteesOf(UUID matter);

    /** What a unit has to do or to check. */
    @Query("select count(a) from Assignment a where (a.unit = :unit or a.assigner = :unit) and a.state in :open")
    long countOpenAround(UnitCode unit, Collection<AssignmentState> open);

    @Query("select a.id from Assignment a where (a.unit = :unit or a.assigner = :unit) and a.state in :open"
            + " order by a.dueDate, a.id")
    List<UUID> findOpenAround(UnitCode unit, Collection<AssignmentState> open);

    /** How far the parts of a source are on average, null where none counts. */
    @Query("select avg(case when a.state in (salaklang.assignment.AssignmentState.SUBMITTED,"
            + " salaklang.assignment.AssignmentState.DONE) then 100 else a.reportedPercent end) from Assignment a"
            + " where a.sourceId = :source and a.state not in (salaklang.assignment.AssignmentState.CANCELLED,"
            + " salaklang.assignment.AssignmentState.DECLINED)")
    Double averagePercent(UUID source);

    /** Those that are watched, in the order of their ids. */
    @Query(
            value = "select id from assignment where id > :after and state in ('OFFERED', 'IN_PROGRESS', 'SUBMITTED')"
                    + " order by id limit :most",
            nativeQuery = true)
    List<UUID> findWatchedAfter(UUID after, int most);

    /** What has to be known before an assignment is locked. */
    interface Belonging {
        UUID getRecommendationId();

        UUID getMatterId();
    }
}
