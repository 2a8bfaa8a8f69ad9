package salaklang.invitation;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;

interface Invitations extends Repository<Invitation, UUID> {

    <T extends Invitation> List<T> saveAll(Iterable<T> invitations);

    void deleteAll(Iterable<? extends Invitation> invitations);

    /** Whether a reply names the account as somebody's substitute. */
    @Query("select count(i) > 0 from Invitation i where i.meetingId = :meeting and i.substitute.account = :account")
    boolean names(MeetingId meeting, String account);

    List<Invitation> findByMeetingIdOrderByOrdinal(MeetingId meeting);

    Optional<Invitation> findByMeetingIdAndSeatId(MeetingId meeting, SeatId seat);
}
