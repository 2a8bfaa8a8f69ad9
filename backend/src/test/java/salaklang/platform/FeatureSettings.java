package salaklang.platform;

import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/** The settings of a {@link FeatureTest}. */
class FeatureSettings implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var postgres = PostgresServer.ofTests();
        TestPropertyValues.of(DatabaseSettings.of(postgres, "sala"))
                .and(
                        "sala.provinces=si-sa-ket,phrae,lamphun",
                        "sala.base-url=http://localhost",
                        "sala.keycloak.url=http://localhost:1",
                        "sala.keycloak.admin.username=nobody",
                        "sala.keycloak.admin.password=nobody",
                        "sala.keycloak.provision=false",
                        // Tests tell people themselves, when it is time.
                        "sala.notification.tell-every=P1D",
                        "sala.notification.digest-every=P1D",
                        "sala.assignment.former-after=P1D",
                        "sala.search.index-every=P1D",
                        "sala.line.base-url=http://localhost:1",
                        "sala.line.provinces.phrae.channel-token=token-of-phrae",
                        "sala.line.provinces.phrae.secret=secret-of-phrae",
                        "sala.line.provinces.phrae.account=@phrae")
                .applyTo(context);
    }
}
