package salaklang.notification;

import java.util.List;
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

    static Recipient unit(UnitCode unit) {
        return new Recipient("unit:" + unit);
    }

    static Recipient role(Role role) {
        return new Recipient("role:" + role.realmName());
    }

    /** @param account the user name of the province's realm */
    static Recipient person(String account) {
        return new Recipient("person:" + account);
    }

    /** The committee secretaries of a unit, and not its other people. */
    static Recipient secretariat(UnitCode unit) {
        return new Recipient("secretariat:" + unit);
    }

    /** All that a person is, for whom notices come in. */
    static List<Recipient> of(Person person) {
        var roles = person.roles().stream().map(Recipient::role);
        var units = person.units().stream().map(Recipient::unit);
        var secretariats = person.is(Role.COMMITTEE_SECRETARY)
                ? person.units().stream().map(Recipient::secretariat)
                : Stream.<Recipient>empty();
        return Stream.of(roles, units, secretariats, Stream.of(person(person.userName())))
                .flatMap(each -> each)
                .toList();
    }
}
