package salaklang.identity;

import java.util.Arrays;
import java.util.Optional;

/** The realm roles. Office in a committee is no role but data of the committee. */
public enum Role {
    GOVERNOR,
    VICE_GOVERNOR,
    PROVINCE_ADMIN,
    COMMITTEE_SECRETARY,
    AGENCY_HEAD,
    AGENCY_REPRESENTATIVE,
    DISTRICT_OFFICER,
    LOCAL_OFFICER,
    AUDITOR,
    MINISTRY_OFFICER,
    PLATFORM_ADMIN;

    /** The role's name in the realm, such as {@code vice-governor}. */
    public String realmName() {
        return name().toLowerCase().replace('_', '-');
    }

    /** Whether it is a role of the ministry's realm, and so of no province's. */
    public boolean isCentral() {
        return this == MINISTRY_OFFICER || this == PLATFORM_ADMIN;
    }

    public static Optional<Role> ofRealmName(String name) {
        return Arrays.stream(values())
                .filter(role -> role.realmName().equals(name))
                .findFirst();
    }
}
