package salaklang.delegation;

import org.springframework.security.access.AccessDeniedException;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.web.WrongState;

/** Who may delegate, and end it. Whoever acts for another just now is asked to return to their own name first. */
final class DelegationAccess {

    private DelegationAccess() {}

    static boolean seesAll(Person person) {
        return person.is(Role.PROVINCE_ADMIN);
    }

    /** Whether for oneself or, as the administrator, for a head who is away. */
    static boolean mayRecord(Person person) {
        return person.onBehalfOf() == null && (Offices.hasOne(person.roles()) || seesAll(person));
    }

    static boolean mayRecordOwn(Person person) {
        return person.onBehalfOf() == null && Offices.hasOne(person.roles());
    }

    /** No deputy hands on what is only lent to them. */
    static void requireOwnName(Person person) {
        if (person.onBehalfOf() != null) {
            throw new WrongState("acting", "ACTIVE");
        }
    }

    /** @throws AccessDeniedException for who has no office, and for who would record another's */
    static void mustRecord(Person person, boolean own) {
        requireOwnName(person);
        if (!(own ? mayRecordOwn(person) : seesAll(person))) {
            throw new AccessDeniedException("Only who has an office delegates it");
        }
    }

    static boolean sees(Person person, OfficeDelegation delegation) {
        return delegation.isOf(person) || delegation.isTo(person) || seesAll(person);
    }

    static boolean mayRevoke(Person person, OfficeDelegation delegation) {
        return person.onBehalfOf() == null && (delegation.isOf(person) || seesAll(person));
    }
}
