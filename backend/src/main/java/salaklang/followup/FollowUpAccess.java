package salaklang.followup;

import java.util.List;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.web.NotFound;

/**
 * Who may do what with a round: whoever runs the committee plans, closes and cancels; governors and the auditor read.
 * The units that are asked find their assignments in their inbox, not here.
 */
@Component
class FollowUpAccess {

    private final CommitteeRegister committees;

    FollowUpAccess(CommitteeRegister committees) {
        this.committees = committees;
    }

    /** The committees whose rounds the person sees. */
    List<CommitteeView> seen(Person person) {
        return committees.visibleTo(person).stream()
                .filter(committee -> sees(person, committee))
                .toList();
    }

    /** @throws NotFound where the person does not see the committee's rounds */
    CommitteeView mustSee(Person person, CommitteeId id) {
        var committee = committees.require(id);
        if (!sees(person, committee)) {
            throw new NotFound();
        }
        return committee;
    }

    /** @throws AccessDeniedException for who may only read */
    CommitteeView mustRun(Person person, CommitteeId id) {
        var committee = mustSee(person, id);
        if (!runs(person, committee)) {
            throw new AccessDeniedException("Only the committee's secretary runs its follow-up");
        }
        return committee;
    }

    boolean runs(Person person, CommitteeView committee) {
        return committees.runs(person, committee);
    }

    private boolean sees(Person person, CommitteeView committee) {
        return person.governs() || person.is(Role.AUDITOR) || runs(person, committee);
    }
}
