package salaklang.report;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.security.access.AccessDeniedException;
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
import salaklang.web.NotFound;

/**
 * Who sees which report. A follow-up report holds what the person sees in lists, and no more. A participation report is
 * prepared by the secretaries of its unit and by the province's administrator; who reads all of the province reads it
 * before it is published, and everybody afterwards.
 */
@Component
class ReportAccess {

    private final CommitteeRegister committees;
    private final Organisation organisation;

    ReportAccess(CommitteeRegister committees, Organisation organisation) {
        this.committees = committees;
        this.organisation = organisation;
    }

    /**
     * Whose assignments a person sees: those of these units, of these committees, and what these units assigned.
     *
     * @param all all of the province
     */
    record Sight(boolean all, Set<UnitCode> units, Set<CommitteeId> committees, Set<UnitCode> assigners) {}

    List<CommitteeView> visible(Person person) {
        return committees.visibleTo(person);
    }

    Sight sight(Person person, List<CommitteeView> visible) {
        if (AssignmentAccess.seesAll(person)) {
            return new Sight(true, Set.of(), Set.of(), Set.of());
        }
        var units = new HashSet<>(person.units());
        var districts = person.units().stream().filter(UnitCode::isDistrict).toList();
        if (!districts.isEmpty()) {
            organisation.laosOf(districts).stream().map(UnitView::code).forEach(units::add);
        }
        var run = visible.stream()
                .filter(committee -> committees.runs(person, committee))
                .map(CommitteeView::id)
                .collect(toSet());
        return new Sight(false, units, run, person.units());
    }

    /** The units whose participation reports the person prepares. */
    List<UnitView> preparedBy(Person person) {
        if (person.is(Role.PROVINCE_ADMIN)) {
            return organisation.all();
        }
        return person.is(Role.COMMITTEE_SECRETARY)
                ? List.copyOf(organisation.byCode(person.units()).values())
                : List.of();
    }

    boolean prepares(Person person, UnitCode unit) {
        return person.is(Role.PROVINCE_ADMIN) || person.is(Role.COMMITTEE_SECRETARY) && person.belongsTo(unit);
    }

    /** @throws NotFound to whom there is no such thing before it is published */
    void requireReads(Person person, UnitCode unit) {
        if (!prepares(person, unit) && !AssignmentAccess.seesAll(person)) {
            throw new NotFound();
        }
    }

    /**
     * @throws NotFound to whom there is no such thing
     * @throws AccessDeniedException to who may only read
     */
    void requirePrepares(Person person, UnitCode unit) {
        requireReads(person, unit);
        if (!prepares(person, unit)) {
            throw new AccessDeniedException("Only a secretary of the unit prepares its participation report");
        }
    }
}
