package salaklang.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;

interface Invitations extends Repository<Invitation, UUID> {

    <T extends Invitation> List<T> saveAll(Iterable<T> invitations);

    void deleteAll(Iterable<? extends Invitation> invitations);

    List<Invitation> findByMeetingIdOrderByOrdinal(MeetingId meeting);

    Optional<Invitation> findByMeetingIdAndSeatId(MeetingId meeting, SeatId seat);
}
