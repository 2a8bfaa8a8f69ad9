package salaklang.decision;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;

interface Dissents extends Repository<Dissent, UUID> {

    Dissent saveAndFlush(Dissent dissent);

    Optional<Dissent> findByItemIdAndSeatId(AgendaItemId item, SeatId seat);
}
