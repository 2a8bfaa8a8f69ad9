package salaklang.dashboard;

import java.util.Set;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/**
 * Of what a person sees the numbers: governors, the auditor and the administrator of the whole province, an agency's
 * head of the agency.
 *
 * @param units null for the whole province
 */
record DashboardScope(Set<UnitCode> units) {

    /** @throws NotFound for everybody else */
    static DashboardScope of(Person person) {
        if (person.governs() || person.is(Role.AUDITOR, Role.PROVINCE_ADMIN)) {
            return new DashboardScope(null);
        }
        if (person.is(Role.AGENCY_HEAD)) {
            return new DashboardScope(person.units());
        }
        throw new NotFound();
    }

    boolean wholeProvince() {
        return units == null;
    }
}
