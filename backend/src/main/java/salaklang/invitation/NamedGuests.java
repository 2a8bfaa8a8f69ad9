package salaklang.invitation;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.meeting.MeetingGuests;
import salaklang.meeting.MeetingId;

/** Whoever a reply names as somebody's substitute sees the meeting. */
@Component
@Transactional(readOnly = true)
class NamedGuests implements MeetingGuests {

    private final Invitations invitations;

    NamedGuests(Invitations invitations) {
        this.invitations = invitations;
    }

    @Override
    public boolean admits(Person person, MeetingId meeting) {
        return invitations.names(meeting, person.userName());
    }
}
