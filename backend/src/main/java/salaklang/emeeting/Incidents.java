package salaklang.emeeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Incidents extends Repository<Incident, UUID> {

    Incident save(Incident incident);

    Optional<Incident> findByIdAndMeetingId(UUID id, MeetingId meeting);

    List<Incident> findByMeetingIdOrderByReportedAtAscIdAsc(MeetingId meeting);
}
