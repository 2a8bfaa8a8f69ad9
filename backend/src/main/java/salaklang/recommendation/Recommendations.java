package salaklang.recommendation;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaSpecificationExecutor;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.committee.CommitteeId;
import salaklang.decision.OutcomeId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

interface Recommendations extends Repository<Recommendation, UUID>, JpaSpecificationExecutor<Recommendation> {

    Recommendation save(Recommendation recommendation);

    Optional<Recommendation> findById(UUID id);

    List<Recommendation> findByIdIn(Collection<UUID> ids);

    /** For a change: whoever comes second waits and then finds the new state. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Recommendation r where r.id = :id")
    Optional<Recommendation> findForChange(UUID id);

    /** The one living record of an outcome. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select r from Recommendation r where r.outcomeId = :outcome and r.state <> 'SUPERSEDED'")
    Optional<Recommendation> findLivingOf(OutcomeId outcome);

    boolean existsByItemId(AgendaItemId item);

    /** The living ones of a meeting, each with its plan. */
    @Query("select distinct r from Recommendation r left join fetch r.planned "
            + "where r.meetingId = :meeting and r.state <> 'SUPERSEDED'")
    List<Recommendation> findLivingOf(MeetingId meeting);

    @Query("""
            select r from Recommendation r where r.committeeId = :committee and r.meetingId <> :meeting
            and r.meetingAt < :before and r.state in :states order by r.meetingAt, r.itemNumber, r.id
            """)
    List<Recommendation> findArising(
            CommitteeId committee, MeetingId meeting, Instant before, Collection<RecommendationState> states);

    List<Recommendation> findByStateOrderByMeetingAtAscIdAsc(RecommendationState state);

    List<Recommendation> findByCommitteeIdInAndStateInOrderByMeetingAtAscIdAsc(
            Collection<CommitteeId> committees, Collection<RecommendationState> states);
}
