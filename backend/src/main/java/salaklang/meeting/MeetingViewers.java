package salaklang.meeting;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.web.NotFound;

/** Who sees a meeting: whoever sees its committee, and whoever attends this one for a member; the latter sees no other. */
@Component
@Transactional(readOnly = true)
public class MeetingViewers {

    private final CommitteeRegister committees;
    private final ObjectProvider<MeetingGuests> guests;

    MeetingViewers(CommitteeRegister committees, ObjectProvider<MeetingGuests> guests) {
        this.committees = committees;
        this.guests = guests;
    }

    public boolean sees(Person person, MeetingId meeting, CommitteeView committee) {
        return committees.sees(person, committee) || isGuest(person, meeting);
    }

    /** @throws NotFound to whom the meeting is not visible */
    public void requireSees(Person person, MeetingView meeting) {
        if (!sees(person, meeting.id(), committees.require(meeting.committee()))) {
            throw new NotFound();
        }
    }

    boolean isGuest(Person person, MeetingId meeting) {
        return guests.stream().anyMatch(one -> one.admits(person, meeting));
    }
}
