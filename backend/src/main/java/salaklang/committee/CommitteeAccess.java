package salaklang.committee;

import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/** Who may do what with a committee. */
final class CommitteeAccess {

    private CommitteeAccess() {}

    /** The secretaries of its secretariat run a committee, and the province's administrator runs any. */
    static boolean runs(Person person, UnitCode secretariat) {
        return runsEvery(person) || person.is(Role.COMMITTEE_SECRETARY) && person.belongsTo(secretariat);
    }

    static boolean runsEvery(Person person) {
        return person.is(Role.PROVINCE_ADMIN);
    }

    /** The governors, the auditor and the province's administrator see every committee; others those of their units. */
    static boolean seesEvery(Person person) {
        return person.governs() || person.is(Role.AUDITOR, Role.PROVINCE_ADMIN);
    }

    /** Whoever may run one may create one. */
    static boolean creates(Person person) {
        return person.is(Role.PROVINCE_ADMIN)
                || person.is(Role.COMMITTEE_SECRETARY) && !person.units().isEmpty();
    }
}
