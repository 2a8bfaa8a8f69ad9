package salaklang.attendance;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Delegations extends Repository<Delegation, UUID> {

    Delegation save(Delegation delegation);

    void deleteByMeetingId(MeetingId meeting);

    Optional<Delegation> findByMeetingId(MeetingId meeting);
}
