package salaklang.identity;

import java.util.Set;

/**
 * An account of a province's realm.
 *
 * @param displayName the position, as a login would say it
 * @param email null where the realm knows none
 * @param enabled whether the person can log in
 */
public record Account(
        String userId,
        String userName,
        String displayName,
        String email,
        boolean enabled,
        Set<Role> roles,
        Set<UnitCode> units) {}
