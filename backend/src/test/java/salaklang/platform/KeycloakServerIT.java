package salaklang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;

class KeycloakServerIT {

    @Test
    void theAdministratorOfTheSettingsGetsIn() {
        var server = KeycloakServer.ofTests();
        try (var keycloak = Keycloak.getInstance(
                server.url(), "master", KeycloakServer.ADMIN, KeycloakServer.PASSWORD, "admin-cli")) {
            assertThat(keycloak.realm("master").toRepresentation().getRealm()).isEqualTo("master");
        }
    }
}
