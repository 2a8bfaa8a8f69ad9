package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.security.oauth2.core.ClaimAccessor;

class ClaimsTest {

    @Test
    void aPersonIsWhoTheRealmSays() {
        var person = Claims.person(claims(Map.of(
                "iss", "https://login.example.go.th/realms/si-sa-ket",
                "sub", "123",
                "preferred_username", "agency-head",
                "name", "ท้องถิ่นจังหวัด",
                "realm_access", Map.of("roles", List.of("agency-head", "offline_access")),
                "groups", List.of("/laos/muang", "/agencies/dla", "/agencies", "/volunteers"))));

        assertThat(person.province()).isEqualTo("si-sa-ket");
        assertThat(person.userId()).isEqualTo("123");
        assertThat(person.displayName()).isEqualTo("ท้องถิ่นจังหวัด");
        assertThat(person.roles()).containsExactly(Role.AGENCY_HEAD);
        assertThat(person.units()).containsExactly(UnitCode.of("agencies/dla"), UnitCode.of("laos/muang"));
        assertThat(person.unit()).isEqualTo(UnitCode.of("agencies/dla"));
    }

    @Test
    void whoHasNoNameRolesOrUnitsIsStillSomebody() {
        var person = Claims.person(
                claims(Map.of("iss", "http://localhost/realms/phrae", "sub", "1", "preferred_username", "somebody")));

        assertThat(person.displayName()).isEqualTo("somebody");
        assertThat(person.roles()).isEmpty();
        assertThat(person.units()).isEmpty();
        assertThat(person.unit()).isNull();
    }

    private static ClaimAccessor claims(Map<String, Object> claims) {
        return () -> claims;
    }
}
