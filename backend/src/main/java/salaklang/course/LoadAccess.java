package salaklang.course;

import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.web.NotFound;

/** The administrator of a province sees how its processes do; the centre's of every province, but of no record. */
final class LoadAccess {

    private LoadAccess() {}

    /** @throws NotFound for everybody else */
    static void mustRead(Person person) {
        if (!person.is(Role.PROVINCE_ADMIN, Role.PLATFORM_ADMIN)) {
            throw new NotFound();
        }
    }

    /** @throws NotFound for everybody but the province's administrator */
    static void mustRetry(Person person) {
        if (!person.is(Role.PROVINCE_ADMIN)) {
            throw new NotFound();
        }
    }
}
