package salaklang.notification;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/**
 * To whom a notice goes.
 *
 * @param value as stored, such as {@code unit:agencies/dla}
 */
record Recipient(String value) {

    private static final String UNIT = "unit:";
    private static final String ROLE = "role:";
    private static final String PERSON = "person:";
    private static final String SECRETARIAT = "secretariat:";
    private static final String HEAD = "head:";

    static Recipient unit(UnitCode unit) {
        return new Recipient(UNIT + unit);
    }

    static Recipient role(Role role) {
        return new Recipient(ROLE + role.realmName());
    }

    /** @param account the user name of the province's realm */
    static Recipient person(String account) {
        return new Recipient(PERSON + account);
    }

    /** The committee secretaries of a unit, and not its other people. */
    static Recipient secretariat(UnitCode unit) {
        return new Recipient(SECRETARIAT + unit);
    }

    /** Whoever is at the head of a unit, and not its other people. */
    static Recipient head(UnitCode unit) {
        return new Recipient(HEAD + unit);
    }

    /** All that a person is, for whom notices come in: who acts for another has both their notices. */
    static List<Recipient> of(Person person) {
        var roles = person.roles().stream().map(Recipient::role);
        var units = person.units().stream()
                .flatMap(unit -> Stream.of(unit(unit), secretariat(unit), head(unit))
                        .filter(each -> each.meansOf(unit, person.roles())));
        var accounts = Stream.of(
                        person.userName(),
                        person.onBehalfOf() == null ? null : person.onBehalfOf().userName())
                .filter(Objects::nonNull)
                .map(Recipient::person);
        return Stream.of(roles, units, accounts).flatMap(each -> each).toList();
    }

    /** The role that leads a unit of this kind. */
    static Role headOf(UnitCode unit) {
        return unit.office().isDistrict() ? Role.DISTRICT_OFFICER : Role.AGENCY_HEAD;
    }

    Optional<String> account() {
        return after(PERSON);
    }

    Optional<Role> role() {
        return after(ROLE).flatMap(Role::ofRealmName);
    }

    /** The unit some or all of whose people it means. */
    Optional<UnitCode> unit() {
        return Stream.of(UNIT, SECRETARIAT, HEAD)
                .flatMap(prefix -> after(prefix).stream())
                .findFirst()
                .map(UnitCode::of);
    }

    /** Whether it means somebody of a unit who has these roles. */
    boolean meansOf(UnitCode unit, Set<Role> roles) {
        return value.equals(UNIT + unit)
                || value.equals(SECRETARIAT + unit) && roles.contains(Role.COMMITTEE_SECRETARY)
                || value.equals(HEAD + unit) && roles.contains(headOf(unit));
    }

    private Optional<String> after(String prefix) {
        return value.startsWith(prefix) ? Optional.of(value.substring(prefix.length())) : Optional.empty();
    }
}
