package salaklang.invitation;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.identity.Person;
import salaklang.web.NotFound;

/** Who runs a committee invites; who speaks for a seat answers; the chair consents. */
@Component
class InvitationAccess {

    private final CommitteeRegister committees;

    InvitationAccess(CommitteeRegister committees) {
        this.committees = committees;
    }

    /** @throws NotFound to whom the committee is not visible */
    CommitteeView requireSees(Person person, CommitteeId id) {
        var committee = committees.require(id);
        if (!committees.sees(person, committee)) {
            throw new NotFound();
        }
        return committee;
    }

    /** @throws AccessDeniedException to those who may only read */
    CommitteeView requireRuns(Person person, CommitteeId id) {
        var committee = requireSees(person, id);
        if (!committees.runs(person, committee)) {
            throw new AccessDeniedException("Only those who run the committee may do this");
        }
        return committee;
    }

    boolean runs(Person person, CommitteeView committee) {
        return committees.runs(person, committee);
    }

    boolean speaksFor(Person person, SeatView seat) {
        return committees.speaksFor(person, seat);
    }

    /** Whether the person is the chair: nobody stands in for that (ม.80 วรรคสาม). */
    boolean isChair(Person person, List<SeatView> seats) {
        return seats.stream()
                .filter(seat -> seat.office() == SeatOffice.CHAIR)
                .anyMatch(seat -> committees.isOwn(person, seat));
    }

    /** @throws AccessDeniedException to anybody but who has the chair */
    void requireChair(Person person, List<SeatView> seats) {
        if (!isChair(person, seats)) {
            throw new AccessDeniedException("Only the chair may consent");
        }
    }

    /** @throws AccessDeniedException to anybody but who speaks for the chair's seat */
    void requireChairsOffice(Person person, List<SeatView> seats) {
        if (seats.stream().noneMatch(seat -> seat.office() == SeatOffice.CHAIR && speaksFor(person, seat))) {
            throw new AccessDeniedException("Only the chair and those who speak for it may see this");
        }
    }

    static boolean isOfTheGovernor(SeatView seat) {
        return !seat.hasAccount() && seat.isOfTheGovernor();
    }
}
