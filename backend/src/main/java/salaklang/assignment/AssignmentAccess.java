package salaklang.assignment;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.SecondFactor;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.web.NotFound;

/**
 * Who sees and does what with an assignment.
 *
 * <p>The people of its unit do the work, of a division also who leads its office; who assigned it checks it: the secretariat of its committee, or a unit. Who
 * governs and the auditor read all, a district what its local governments are asked for. To all
 * others there is no such thing. One that came from a secret meeting opens to a second factor alone.
 */
@Component
public class AssignmentAccess {

    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final SecondFactor secondFactor;
    private final Assignments assignments;

    AssignmentAccess(
            CommitteeRegister committees,
            Organisation organisation,
            SecondFactor secondFactor,
            Assignments assignments) {
        this.assignments = assignments;
        this.committees = committees;
        this.organisation = organisation;
        this.secondFactor = secondFactor;
    }

    public static boolean seesAll(Person person) {
        return person.governs() || person.is(Role.AUDITOR, Role.PROVINCE_ADMIN);
    }

    /** Whether a person looks over other units' assignments, and not only into an inbox. */
    public static boolean hasBoard(Person person) {
        return seesAll(person) || person.is(Role.COMMITTEE_SECRETARY);
    }

    static boolean works(Person person, Assignment assignment) {
        return person.belongsTo(assignment.unit()) && !person.is(Role.AUDITOR);
    }

    /** Who runs the committee does; without one, the unit that assigned it, and who governs where it is a directive. */
    boolean checks(Person person, Assignment assignment) {
        if (assignment.committee() != null) {
            return committees.runs(person, assignment.committee());
        }
        return person.belongsTo(assignment.assigner()) && !person.is(Role.AUDITOR)
                || person.governs() && assignment.source().kind() == AssignmentSource.Kind.DIRECTIVE;
    }

    void requireSees(Person person, Assignment assignment) {
        requireSees(person, assignment, checks(person, assignment));
    }

    /** @param checks whether the person checks it, where that is known already */
    void requireSees(Person person, Assignment assignment, boolean checks) {
        if (!seesAll(person)
                && !person.belongsTo(assignment.unit())
                && !checks
                && !looksAfter(person, assignment.unit())
                && !runsMatter(person, assignment)) {
            throw new NotFound();
        }
        requireSecondFactor(assignment);
    }

    /** Who runs the committee sees what its matter was split into. */
    private boolean runsMatter(Person person, Assignment assignment) {
        return assignment.source().kind() == AssignmentSource.Kind.ASSIGNMENT
                && person.is(Role.COMMITTEE_SECRETARY)
                && assignments.findCommitteesOf(assignment.matter()).stream()
                        .map(CommitteeId::new)
                        .anyMatch(committee -> committees.runs(person, committee));
    }

    /** A district sees what its local governments are asked for. */
    private boolean looksAfter(Person person, UnitCode unit) {
        return unit.isLao()
                && person.units().stream().anyMatch(UnitCode::isDistrict)
                && organisation
                        .find(unit)
                        .map(UnitView::district)
                        .filter(person::belongsTo)
                        .isPresent();
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

    /** Who checks it decides on more time, and so does who governs. See {@link #requireWorks}. */
    void requireDecides(Person person, Assignment assignment) {
        if (!decides(person, assignment)) {
            refuse(person, assignment);
        }
        requireSecondFactor(assignment);
    }

    boolean decides(Person person, Assignment assignment) {
        return checks(person, assignment) || person.governs();
    }

    private void refuse(Person person, Assignment assignment) {
        requireSees(person, assignment);
        throw new AccessDeniedException("Not this person's part in an assignment");
    }

    Scope scope(Person person) {
        if (seesAll(person)) {
            return new Scope(true, Set.of(), Set.of(), Set.of());
        }
        var own = organisation.workedBy(person);
        return new Scope(false, withLocals(person, own), run(person), own);
    }

    /** These, and a district's local governments. */
    private Set<UnitCode> withLocals(Person person, Set<UnitCode> own) {
        var districts = person.units().stream().filter(UnitCode::isDistrict).toList();
        if (districts.isEmpty()) {
            return own;
        }
        return Stream.concat(
                        own.stream(), organisation.laosOf(districts).stream().map(UnitView::code))
                .collect(Collectors.toSet());
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
     * What a person sees in a list: the assignments of these units, of these committees, and those that these units
     * assigned.
     *
     * @param all all of the province
     */
    record Scope(boolean all, Set<UnitCode> units, Set<CommitteeId> committees, Set<UnitCode> assigners) {

        boolean holds(Assignment assignment) {
            return all
                    || units.contains(assignment.unit())
                    || assignment.committee() != null && committees.contains(assignment.committee())
                    || assignment.assigner() != null && assigners.contains(assignment.assigner());
        }
    }
}
