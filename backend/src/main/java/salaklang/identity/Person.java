package salaklang.identity;

import java.io.Serializable;
import java.util.Set;

/**
 * The person who acts.
 *
 * @param userId Keycloak's subject
 * @param displayName the position, such as ผู้ว่าราชการจังหวัด; who acts for another has both positions here
 * @param onBehalfOf for whom the person acts; null in their own name
 */
public record Person(
        String province,
        String userId,
        String userName,
        String displayName,
        Set<Role> roles,
        Set<UnitCode> units,
        OnBehalfOf onBehalfOf)
        implements Serializable {

    /** In their own name. */
    public Person(
            String province, String userId, String userName, String displayName, Set<Role> roles, Set<UnitCode> units) {
        this(province, userId, userName, displayName, roles, units, null);
    }

    /**
     * The same person, who from now on acts for a principal: with the principal's roles and units and none of their own,
     * so that no right comes of mixing the two, and with a position in the official form.
     */
    public Person actingFor(Person principal, ActingKind kind) {
        var self = asThemselves();
        return new Person(
                province,
                userId,
                userName,
                self.displayName + " " + kind.words() + " " + principal.displayName,
                principal.roles,
                principal.units,
                new OnBehalfOf(principal.userId, principal.userName, principal.displayName, kind, self));
    }

    /** The person without what belongs to a principal: a seat and its vote are nobody's but their own. */
    public Person asThemselves() {
        return onBehalfOf == null ? this : onBehalfOf.self();
    }

    /** Whether the user is this person or the one for whom this person acts: the two are one to whoever checks duties. */
    public boolean isOneWith(String otherUserId) {
        return userId.equals(otherUserId)
                || onBehalfOf != null && onBehalfOf.userId().equals(otherUserId);
    }

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

    /** Whether the person is of this unit, or leads the one of which it is a division. */
    public boolean belongsTo(UnitCode unit) {
        return belongs(roles, units, unit);
    }

    /** Whether the person leads this unit. */
    public boolean heads(UnitCode unit) {
        return heads(roles, units, unit);
    }

    /** As {@link #belongsTo}, of somebody with these roles and units. */
    public static boolean belongs(Set<Role> roles, Set<UnitCode> units, UnitCode unit) {
        return unit != null && (units.contains(unit) || unit.isDivision() && heads(roles, units, unit.office()));
    }

    private static boolean heads(Set<Role> roles, Set<UnitCode> units, UnitCode unit) {
        return units.contains(unit) && roles.contains(unit.headRole());
    }

    /** The first of the person's units, or null where there is none. */
    public UnitCode unit() {
        return units.stream().findFirst().orElse(null);
    }
}
