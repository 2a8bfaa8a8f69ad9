package salaklang.emeeting;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Connections extends Repository<Connection, UUID> {

    Connection save(Connection connection);

    Optional<Connection> findByIdAndMeetingId(UUID id, MeetingId meeting);

    List<Connection> findByMeetingIdOrderByJoinedAtAscIdAsc(MeetingId meeting);
}
