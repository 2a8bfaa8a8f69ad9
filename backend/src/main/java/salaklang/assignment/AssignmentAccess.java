package salaklang.assignment;

import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.SecondFactor;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/**
 * Who sees and does what with an assignment.
 *
 * <p>The people of its unit do the work, who runs the committee checks it, who governs and the auditor read. To all
 * others there is no such thing. One that came from a secret meeting opens to a second factor alone.
 */
@Component
class AssignmentAccess {

    private final CommitteeRegister committees;
    private final SecondFactor secondFactor;

    AssignmentAccess(CommitteeRegister committees, SecondFactor secondFactor) {
        this.committees = committees;
        this.secondFactor = secondFactor;
    }

    static boolean seesAll(Person person) {
        return person.governs() || person.is(Role.AUDITOR, Role.PROVINCE_ADMIN);
    }

    /** Whether a person looks over other units' assignments, and not only into an inbox. */
    static boolean hasBoard(Person person) {
        return seesAll(person) || person.is(Role.COMMITTEE_SECRETARY);
    }

    static boolean works(Person person, Assignment assignment) {
        return person.belongsTo(assignment.unit()) && !person.is(Role.AUDITOR);
    }

    boolean checks(Person person, Assignment assignment) {
        return committees.runs(person, assignment.committee());
    }

    void requireSees(Person person, Assignment assignment) {
        if (!seesAll(person) && !person.belongsTo(assignment.unit()) && !checks(person, assignment)) {
            throw new NotFound();
        }
        requireSecondFactor(assignment);
    }

    private void requireSecondFactor(Assignment assignment) {
        if (assignment.isSecret()) {
            secondFactor.require();
        }
    }

    /** 404 for who may not see it, 403 for who may only see it. */
    void requireWorks(Person person, Assignment assignment) {
        if (!works(person, assignment)) {
            refuse(person, assignment);
        }
        requireSecondFactor(assignment);
    }

    /** @see #requireWorks */
    void requireChecks(Person person, Assignment assignment) {
        if (!checks(person, assignment)) {
            refuse(person, assignment);
        }
        requireSecondFactor(assignment);
    }

    private void refuse(Person person, Assignment assignment) {
        requireSees(person, assignment);
        throw new AccessDeniedException("Not this person's part in an assignment");
    }

    Scope scope(Person person) {
        if (seesAll(person)) {
            return new Scope(true, Set.of(), Set.of());
        }
        return new Scope(false, person.units(), run(person));
    }

    /** The committees that a person runs. */
    private Set<CommitteeId> run(Person person) {
        return person.is(Role.COMMITTEE_SECRETARY)
                ? committees.visibleTo(person).stream()
                        .filter(committee -> committees.runs(person, committee))
                        .map(CommitteeView::id)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    /**
     * What a person sees in a list: the assignments of these units and of these committees.
     *
     * @param all all of the province
     */
    record Scope(boolean all, Set<UnitCode> units, Set<CommitteeId> committees) {}
}
