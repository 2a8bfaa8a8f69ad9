package salaklang.delegation;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import salaklang.identity.Role;

/** Which roles are an office that somebody else can exercise for a time. */
final class Offices {

    static final Set<Role> ALL = EnumSet.of(
            Role.GOVERNOR,
            Role.VICE_GOVERNOR,
            Role.COMMITTEE_SECRETARY,
            Role.AGENCY_HEAD,
            Role.DISTRICT_OFFICER,
            Role.LOCAL_OFFICER);

    /** Trust in one person, which nobody hands on. */
    private static final Set<Role> NEVER =
            EnumSet.of(Role.PROVINCE_ADMIN, Role.AUDITOR, Role.MINISTRY_OFFICER, Role.PLATFORM_ADMIN);

    private Offices() {}

    static boolean hasOne(Collection<Role> roles) {
        return roles.stream().anyMatch(ALL::contains);
    }

    /** What of a principal's roles a deputy gets. */
    static Set<Role> handedOn(Collection<Role> roles) {
        return roles.stream().filter(role -> !NEVER.contains(role)).collect(Collectors.toUnmodifiableSet());
    }
}
