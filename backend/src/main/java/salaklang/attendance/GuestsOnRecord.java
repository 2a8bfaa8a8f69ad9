package salaklang.attendance;

import java.util.EnumSet;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.meeting.MeetingGuests;
import salaklang.meeting.MeetingId;

/** Whoever is recorded as attending a meeting sees it. */
@Component
@Transactional(readOnly = true)
class GuestsOnRecord implements MeetingGuests {

    private static final Set<Presence> CAME = EnumSet.of(Presence.PRESENT, Presence.SUBSTITUTE);

    private final Attendances attendances;

    GuestsOnRecord(Attendances attendances) {
        this.attendances = attendances;
    }

    @Override
    public boolean admits(Person person, MeetingId meeting) {
        return attendances.existsByMeetingIdAndAccountAndPresenceIn(meeting, person.userName(), CAME);
    }
}
