package salaklang.decision;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.meeting.AgendaItemId;

interface Conflicts extends Repository<Conflict, UUID> {

    Conflict saveAndFlush(Conflict conflict);

    List<Conflict> findByItemIdOrderByLeftAt(AgendaItemId item);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Conflict c where c.id = :id")
    Optional<Conflict> hold(UUID id);
}
