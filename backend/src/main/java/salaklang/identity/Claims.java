package salaklang.identity;

import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.springframework.security.oauth2.core.ClaimAccessor;

/** What a realm says of a person, in an ID token as in an access token. */
final class Claims {

    private Claims() {}

    static Person person(ClaimAccessor claims) {
        return new Person(
                province(claims.getClaimAsString("iss")),
                claims.getClaimAsString("sub"),
                claims.getClaimAsString("preferred_username"),
                Optional.ofNullable(claims.getClaimAsString("name"))
                        .orElse(claims.getClaimAsString("preferred_username")),
                roles(claims),
                units(claims));
    }

    /** The realm is the province, and the issuer ends with it. */
    static String province(String issuer) {
        return issuer.substring(issuer.lastIndexOf('/') + 1);
    }

    private static Set<Role> roles(ClaimAccessor claims) {
        return claims.getClaims().get("realm_access") instanceof Map<?, ?> access
                ? roles(texts(access.get("roles")))
                : Set.of();
    }

    /** Of the names of a realm's roles, those that are ours. */
    static Set<Role> roles(Stream<String> names) {
        var roles = EnumSet.noneOf(Role.class);
        names.flatMap(name -> Role.ofRealmName(name).stream()).forEach(roles::add);
        return Collections.unmodifiableSet(roles);
    }

    private static Set<UnitCode> units(ClaimAccessor claims) {
        return units(texts(claims.getClaims().get("groups")));
    }

    /** By code, so that the first unit of a person is always the same one. Groups that are no unit are passed over. */
    static Set<UnitCode> units(Stream<String> groups) {
        var units = new TreeMap<String, UnitCode>();
        groups.flatMap(group -> UnitCode.find(group.startsWith("/") ? group.substring(1) : group).stream())
                .forEach(unit -> units.put(unit.value(), unit));
        return Collections.unmodifiableSet(new LinkedHashSet<>(units.values()));
    }

    private static Stream<String> texts(Object claim) {
        return (claim instanceof Collection<?> values ? values : List.of())
                .stream().map(Object::toString);
    }
}
