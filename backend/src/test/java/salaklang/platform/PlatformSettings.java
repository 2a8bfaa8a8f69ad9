package salaklang.platform;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The settings of a {@link PlatformTest}. Its port is known before it listens, for the realms must know it. */
class PlatformSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final String DATABASE = "sala_platform";

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var postgres = PostgresServer.ofTests().withDatabase(DATABASE);
        var keycloak = KeycloakServer.ofTests();
        var port = Ports.free();
        TestPropertyValues.of(DatabaseSettings.of(postgres, DATABASE))
                .and(Outside.ofTests().settings())
                .and(
                        "server.port=" + port,
                        "sala.base-url=http://localhost:" + port,
                        "sala.provinces=" + String.join(",", People.provinces()),
                        "sala.keycloak.url=" + keycloak.url(),
                        "sala.keycloak.admin.username=" + KeycloakServer.ADMIN,
                        "sala.keycloak.admin.password=" + KeycloakServer.PASSWORD,
                        "sala.keycloak.provision=true",
                        "sala.assignment.former-after=P1D",
                        "sala.keycloak.command-line-client=true",
                        // A login outlasts the weeks of a TimeTravel.
                        "sala.login-lifetime=P400D")
                .applyTo(context);
    }
}
