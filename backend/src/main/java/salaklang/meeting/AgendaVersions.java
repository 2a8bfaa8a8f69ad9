package salaklang.meeting;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface AgendaVersions extends Repository<AgendaVersion, UUID> {

    AgendaVersion save(AgendaVersion version);

    List<AgendaVersion> findByMeetingIdOrderByNumber(MeetingId meeting);
}
