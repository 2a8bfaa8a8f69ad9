package salaklang.attendance;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import salaklang.meeting.MeetingId;

interface Attendances extends Repository<Attendance, UUID> {

    Attendance save(Attendance attendance);

    boolean existsByMeetingIdAndAccountAndPresenceIn(MeetingId meeting, String account, Collection<Presence> anyOf);

    void deleteAll(Iterable<Attendance> attendances);

    @Query(
            "select distinct a from Attendance a left join fetch a.stays where a.meetingId = :meeting order by a.ordinal")
    List<Attendance> of(MeetingId meeting);
}
