package salaklang.recommendation;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface ArisingMatters extends Repository<ArisingMatter, UUID> {

    ArisingMatter save(ArisingMatter matter);

    List<ArisingMatter> findByMeetingIdOrderByPosition(MeetingId meeting);
}
