package salaklang.attendance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Participants extends Repository<Participant, UUID> {

    Participant save(Participant participant);

    void deleteByMeetingId(MeetingId meeting);

    List<Participant> findByMeetingIdOrderByOrdinal(MeetingId meeting);
}
