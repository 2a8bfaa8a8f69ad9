package salaklang.proposal;

import java.util.List;
import java.util.Objects;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.committee.SeatView;
import salaklang.identity.Person;
import salaklang.identity.SecondFactor;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;
import salaklang.web.NotFound;

/**
 * A person of a unit with a seat proposes for it; who runs the committee answers. What is on the agenda of a secret meeting
 * opens to a second factor alone.
 */
@Component
class ProposalAccess {

    private final CommitteeRegister committees;
    private final SecondFactor secondFactor;

    ProposalAccess(CommitteeRegister committees, SecondFactor secondFactor) {
        this.committees = committees;
        this.secondFactor = secondFactor;
    }

    /**
     * The unit for which a person proposes to a committee.
     *
     * @throws NotFound to whom the committee is not visible
     * @throws AccessDeniedException to whom it is, without a seat of a unit of theirs
     */
    UnitCode requireProposes(Person person, CommitteeId id) {
        var committee = committees.require(id);
        if (!committees.sees(person, committee)) {
            throw new NotFound();
        }
        return committees.seats(id).stream()
                .map(SeatView::unit)
                .filter(Objects::nonNull)
                .filter(person::belongsTo)
                .findFirst()
                .orElseThrow(() -> new AccessDeniedException("No seat of a unit of this person's"));
    }

    boolean runs(Person person, CommitteeId committee) {
        return committees.runs(person, committee);
    }

    /** Who runs its committee, and its own unit. */
    void requireSees(Person person, Proposal proposal) {
        if (!person.belongsTo(proposal.unit()) && !runs(person, proposal.committee())) {
            throw new NotFound();
        }
        if (proposal.isSecret()) {
            secondFactor.require();
        }
    }

    /** Its agenda is not even added to without a second factor. */
    void requireOpen(MeetingView meeting) {
        if (meeting.secrecy() == Secrecy.SECRET) {
            secondFactor.require();
        }
    }

    void requireAnswers(Person person, Proposal proposal) {
        requireSees(person, proposal);
        if (!runs(person, proposal.committee())) {
            throw new AccessDeniedException("Only those who run the committee answer");
        }
    }

    void requireOwn(Person person, Proposal proposal) {
        requireSees(person, proposal);
        if (!person.belongsTo(proposal.unit())) {
            throw new AccessDeniedException("Only its own unit withdraws it");
        }
    }

    /** The committees whose proposals a person answers. */
    List<CommitteeView> run(Person person) {
        return committees.visibleTo(person).stream()
                .filter(committee -> committees.runs(person, committee))
                .toList();
    }

    /** The committees that a person may propose to, where a unit of theirs has a seat. */
    List<CommitteeView> proposable(Person person) {
        return person.units().isEmpty()
                ? List.of()
                : committees.visibleTo(person).stream()
                        .filter(CommitteeView::canMeet)
                        .toList();
    }
}
