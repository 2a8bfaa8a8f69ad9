package salaklang.audit;

import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.web.NotFound;

/** Who may read the trail. Nobody may change it. */
final class AuditAccess {

    private AuditAccess() {}

    /** @throws NotFound for everybody but the administrator and the auditor */
    static void mustRead(Person person) {
        if (!person.is(Role.PROVINCE_ADMIN, Role.AUDITOR, Role.PLATFORM_ADMIN)) {
            throw new NotFound();
        }
    }
}
