package salaklang.meeting;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.web.NotFound;

/** Who sees a committee sees its meetings; who runs it runs them. */
@Component
class MeetingAccess {

    private final CommitteeRegister committees;

    MeetingAccess(CommitteeRegister committees) {
        this.committees = committees;
    }

    boolean runs(Person person, CommitteeView committee) {
        return committees.runs(person, committee);
    }

    /** Whoever sees the committee; of a secret meeting only those who run it and those who speak for a seat. */
    boolean readsPapers(Person person, CommitteeView committee, Meeting meeting) {
        return !meeting.isSecret()
                || runs(person, committee)
                || committees.seats(committee.id()).stream().anyMatch(seat -> committees.speaksFor(person, seat));
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
