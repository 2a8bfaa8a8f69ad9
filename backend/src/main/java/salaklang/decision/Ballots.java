package salaklang.decision;

import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

interface Ballots extends Repository<Ballot, UUID> {

    Ballot saveAndFlush(Ballot ballot);

    List<Ballot> findByItemIdAndStateIn(AgendaItemId item, Collection<BallotState> states);

    List<Ballot> findByMeetingIdAndStateIn(MeetingId meeting, Collection<BallotState> states);

    boolean existsByConflictIdAndStateIn(ConflictId conflict, Collection<BallotState> states);

    /** Any number of voters share it; who closes it waits until they are through, and they see it closed after. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select b from Ballot b where b.id = :id")
    Optional<Ballot> share(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from Ballot b where b.id = :id")
    Optional<Ballot> hold(UUID id);
}
