package salaklang.dashboard;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import salaklang.assignment.AssignmentAccess;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeView;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.organisation.UnitView;
import salaklang.tally.ScopeKind;
import salaklang.web.NotFound;

/**
 * Who looks at which dashboard: who governs, the auditor and the administrator at all of the province, secretaries at
 * the committees that they run, whoever leads a unit at it, and a district's people at the district with its local
 * governments. To everybody else there is none.
 */
@Component
class DashboardAccess {

    private final CommitteeRegister committees;
    private final Organisation organisation;

    DashboardAccess(CommitteeRegister committees, Organisation organisation) {
        this.committees = committees;
        this.organisation = organisation;
    }

    static boolean seesProvince(Person person) {
        return AssignmentAccess.seesAll(person);
    }

    /** The dashboards that are a person's own, that of the province first. */
    List<DashboardScope> own(Person person) {
        var own = new ArrayList<DashboardScope>();
        if (seesProvince(person)) {
            return List.of(DashboardScope.PROVINCE);
        }
        if (person.is(Role.COMMITTEE_SECRETARY)) {
            committees.visibleTo(person).stream()
                    .filter(committee -> committees.runs(person, committee))
                    .map(CommitteeView::id)
                    .map(DashboardScope::of)
                    .forEach(own::add);
        }
        person.units().stream()
                .filter(unit -> leads(person, unit))
                .map(DashboardScope::of)
                .forEach(own::add);
        return own;
    }

    /** What these are called; of the province nothing. */
    Map<DashboardScope, String> names(List<DashboardScope> scopes) {
        var names = new HashMap<DashboardScope, String>();
        organisation
                .byCode(scopes.stream()
                        .filter(scope -> scope.kind() == ScopeKind.UNIT || scope.kind() == ScopeKind.DISTRICT)
                        .map(scope -> UnitCode.of(scope.id()))
                        .toList())
                .values()
                .forEach(unit -> names.put(DashboardScope.of(unit.code()), unit.shortName()));
        committees
                .names(scopes.stream()
                        .filter(scope -> scope.kind() == ScopeKind.COMMITTEE)
                        .map(scope -> CommitteeId.of(scope.id()))
                        .toList())
                .forEach((committee, name) -> names.put(DashboardScope.of(committee), name));
        return names;
    }

    /** @throws NotFound to whom it is not shown */
    void requireSees(Person person, DashboardScope scope) {
        if (!sees(person, scope)) {
            throw new NotFound();
        }
    }

    boolean sees(Person person, DashboardScope scope) {
        if (seesProvince(person)) {
            return true;
        }
        return switch (scope.kind()) {
            case PROVINCE, PROGRAMME -> false;
            case COMMITTEE ->
                person.is(Role.COMMITTEE_SECRETARY) && committees.runs(person, CommitteeId.of(scope.id()));
            case UNIT, DISTRICT -> seesUnit(person, UnitCode.of(scope.id()));
        };
    }

    private boolean seesUnit(Person person, UnitCode unit) {
        return leads(person, unit)
                || unit.isLao()
                        && organisation
                                .find(unit)
                                .map(UnitView::district)
                                .filter(district -> leads(person, district))
                                .isPresent();
    }

    private static boolean leads(Person person, UnitCode unit) {
        return person.belongsTo(unit) && person.is(Role.AGENCY_HEAD, unit.headRole());
    }
}
