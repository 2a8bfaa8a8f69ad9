package salaklang.directory;

import java.time.Instant;
import java.util.Locale;
import java.util.Set;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/**
 * A person of the province, whether logged in or not.
 *
 * @param userId Keycloak's subject
 * @param displayName the position
 * @param email null where none is known: then the person is reached in the product only
 * @param language th or en, as last chosen in the pages
 * @param active whether the realm has the person still
 * @param lastSeenAt the last login; null where there was none
 */
public record PersonEntry(
        String userId,
        String userName,
        String displayName,
        String email,
        String language,
        Set<Role> roles,
        Set<UnitCode> units,
        boolean active,
        Instant lastSeenAt) {

    public boolean is(Role... anyOf) {
        for (var role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** Whether the person is of this unit, or leads the one of which it is a division. */
    public boolean belongsTo(UnitCode unit) {
        return Person.belongs(roles, units, unit);
    }

    public Locale locale() {
        return Locale.forLanguageTag(language);
    }

    /** As who the person would act. */
    public Person person(String province) {
        return new Person(province, userId, userName, displayName, roles, units);
    }
}
