package salaklang.followup;

import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import salaklang.committee.CommitteeId;

interface FollowUpRounds extends JpaRepository<FollowUpRound, UUID> {

    List<FollowUpRound> findByCommitteeIdInOrderByOpensOnDescIdDesc(Collection<CommitteeId> committees, Limit limit);

    List<FollowUpRound> findByCommitteeIdInAndStateIn(
            Collection<CommitteeId> committees, Collection<RoundState> states);

    @Query("""
            select round from FollowUpRound round
            where round.committeeId in :committees
              and (round.opensOn < :opensOn or (round.opensOn = :opensOn and round.id < :id))
            order by round.opensOn desc, round.id desc
            """)
    List<FollowUpRound> findOlder(Collection<CommitteeId> committees, LocalDate opensOn, UUID id, Limit limit);

    Optional<FollowUpRound> findFirstByCommitteeIdAndStateIn(CommitteeId committee, Collection<RoundState> states);

    Optional<FollowUpRound> findFirstByCommitteeIdAndStateOrderByClosesOnDesc(CommitteeId committee, RoundState state);

    boolean existsByCommitteeId(CommitteeId committee);

    /** Until the end of the transaction nobody else plans a round of the committee. */
    @Query(
            value =
                    "select count(*) from (select pg_advisory_xact_lock(hashtextextended(cast(:committee as text), 1))) one",
            nativeQuery = true)
    int lockCommittee(UUID committee);

    /** For a change: a second one waits for the first. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select round from FollowUpRound round where round.id = :id")
    Optional<FollowUpRound> findForChange(UUID id);
}
