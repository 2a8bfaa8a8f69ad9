package salaklang.report;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Activities extends Repository<Activity, UUID> {

    Activity saveAndFlush(Activity activity);

    void delete(Activity activity);

    Optional<Activity> findById(UUID id);

    Optional<Activity> findByMeetingId(MeetingId meeting);

    List<Activity> findByIdIn(Collection<UUID> ids);
}
