package salaklang.decision;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

interface Outcomes extends Repository<Outcome, UUID> {

    Outcome saveAndFlush(Outcome outcome);

    List<Outcome> findByMeetingIdOrderByPosition(MeetingId meeting);

    List<Outcome> findByItemIdOrderByPosition(AgendaItemId item);

    /** Holds it, so that whoever comes second finds the state that the first has left. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select o from Outcome o where o.id = :id")
    Optional<Outcome> hold(UUID id);
}
