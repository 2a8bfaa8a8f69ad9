package salaklang.attendance;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Presidings extends Repository<Presiding, UUID> {

    Presiding save(Presiding presiding);

    void delete(Presiding presiding);

    void deleteByMeetingId(MeetingId meeting);

    void flush();

    Optional<Presiding> findByMeetingIdAndUntilIsNull(MeetingId meeting);

    List<Presiding> findByMeetingIdOrderBySince(MeetingId meeting);
}
