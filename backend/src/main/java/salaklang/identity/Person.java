package salaklang.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The person who acts.
 *
 * @param userId Keycloak's subject
 * @param displayName the position, such as ผู้ว่าราชการจังหวัด
 */
public record Person(
        String province, String userId, String userName, String displayName, Set<Role> roles, Set<UnitCode> units)
        implements Serializable {

    public boolean is(Role... anyOf) {
        for (var role : anyOf) {
            if (roles.contains(role)) {
                return true;
            }
        }
        return false;
    }

    /** The governor and the vice governors see all of the province and decide for it. */
    public boolean governs() {
        return is(Role.GOVERNOR, Role.VICE_GOVERNOR);
    }

    public boolean belongsTo(UnitCode unit) {
        return units.contains(unit);
    }

    /** The first of the person's units, or null where there is none. */
    public UnitCode unit() {
        return units.stream().findFirst().orElse(null);
    }
}
