package salaklang.assignment;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.directory.People;
import salaklang.directory.PersonEntry;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.NotFound;

/** Who sees an assignment, for features that stand around it. */
@Service
@Transactional(readOnly = true)
public class AssignmentAudience {

    private static final List<Role> SEE_ALL = List.of(Role.GOVERNOR, Role.VICE_GOVERNOR, Role.PROVINCE_ADMIN);

    private final Assignments assignments;
    private final AssignmentAccess access;
    private final CommitteeRegister committees;
    private final Organisation organisation;
    private final People people;
    private final CurrentUser currentUser;

    AssignmentAudience(
            Assignments assignments,
            AssignmentAccess access,
            CommitteeRegister committees,
            Organisation organisation,
            People people,
            CurrentUser currentUser) {
        this.assignments = assignments;
        this.access = access;
        this.committees = committees;
        this.organisation = organisation;
        this.people = people;
        this.currentUser = currentUser;
    }

    /**
     * The assignment, not concealed, for the person at hand.
     *
     * @throws NotFound where they do not see it; a secret one asks for a second factor
     */
    public AssignmentView requireSees(AssignmentId id) {
        var found = assignments.findById(id.value()).orElseThrow(NotFound::new);
        access.requireSees(currentUser.require(), found);
        return found.view();
    }

    /** Everybody of the province who sees it and may speak about it, by position: all but the auditors. */
    public List<PersonEntry> of(AssignmentView assignment) {
        var committee = assignment.committee() == null ? null : committees.require(assignment.committee());
        var district = assignment.unit().isLao()
                ? organisation.find(assignment.unit()).map(UnitView::district).orElse(null)
                : null;
        var checker = committee == null ? assignment.assigner() : committee.secretariat();
        var units = Stream.of(assignment.unit(), assignment.unit().office(), checker, district)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
        var candidates = new ArrayList<PersonEntry>();
        people.withRoles(SEE_ALL).values().forEach(candidates::addAll);
        people.ofUnits(units).values().forEach(candidates::addAll);
        var province = CurrentTenant.require();
        return candidates.stream()
                .filter(one -> sees(one.person(province), assignment, committee, district))
                .collect(Collectors.toMap(PersonEntry::userId, Function.identity(), (one, same) -> one))
                .values()
                .stream()
                .sorted(Comparator.comparing(PersonEntry::displayName).thenComparing(PersonEntry::userName))
                .toList();
    }

    /** As {@link AssignmentAccess#requireSees}, but of somebody who is not here. */
    private boolean sees(Person person, AssignmentView assignment, CommitteeView committee, UnitCode district) {
        return !person.is(Role.AUDITOR)
                && (AssignmentAccess.seesAll(person)
                        || person.belongsTo(assignment.unit())
                        || (committee == null
                                ? person.belongsTo(assignment.assigner())
                                : committees.runs(person, committee))
                        || district != null && person.belongsTo(district));
    }
}
