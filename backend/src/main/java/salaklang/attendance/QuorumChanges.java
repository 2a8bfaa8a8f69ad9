package salaklang.attendance;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface QuorumChanges extends Repository<QuorumChange, UUID> {

    QuorumChange save(QuorumChange change);

    void deleteByMeetingId(MeetingId meeting);

    List<QuorumChange> findByMeetingIdOrderByAt(MeetingId meeting);
}
