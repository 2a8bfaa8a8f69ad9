package salaklang.invitation;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Letters extends Repository<Letter, UUID> {

    Letter save(Letter letter);

    Optional<Letter> findFirstByMeetingIdOrderBySequenceDesc(MeetingId meeting);

    boolean existsByMeetingId(MeetingId meeting);
}
