package salaklang.meeting;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.web.NotFound;

/** Who sees a committee sees its meetings, who attends one for a member sees that one; who runs it runs them. */
@Component
class MeetingAccess {

    private final CommitteeRegister committees;

    private final MeetingViewers viewers;

    MeetingAccess(CommitteeRegister committees, MeetingViewers viewers) {
        this.committees = committees;
        this.viewers = viewers;
    }

    boolean runs(Person person, CommitteeView committee) {
        return committees.runs(person, committee);
    }

    /** Whoever sees the committee; of a secret meeting only those who run it, speak for a seat or attend for one. */
    boolean readsPapers(Person person, CommitteeView committee, Meeting meeting) {
        return !meeting.isSecret()
                || runs(person, committee)
                || committees.seats(committee.id()).stream().anyMatch(seat -> committees.speaksFor(person, seat))
                || viewers.isGuest(person, meeting.id());
    }

    /** @throws NotFound to whom the meeting is not visible */
    CommitteeView requireSees(Person person, Meeting meeting) {
        var committee = committees.require(meeting.committee());
        if (!viewers.sees(person, meeting.id(), committee)) {
            throw new NotFound();
        }
        return committee;
    }

    /** @throws NotFound to whom the committee is not visible */
    CommitteeView requireSees(Person person, CommitteeId id) {
        var committee = committees.require(id);
        if (!committees.sees(person, committee)) {
            throw new NotFound();
        }
        return committee;
    }

    /**
     * @throws NotFound to whom the committee is not visible
     * @throws AccessDeniedException to those who may only read
     */
    CommitteeView requireRuns(Person person, CommitteeId id) {
        var committee = requireSees(person, id);
        if (!runs(person, committee)) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return committee;
    }
}
