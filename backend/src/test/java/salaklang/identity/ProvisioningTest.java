package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicBoolean;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.platform.FeatureTest;
import salaklang.tenancy.Province;
import salaklang.tenancy.Provinces;

@FeatureTest
class ProvisioningTest {

    private final AtomicBoolean keycloakIsBack = new AtomicBoolean();
    private final KeycloakSettings settings =
            new KeycloakSettings(URI.create("http://localhost:1"), null, null, true, false, "external", null);

    @Autowired
    private Provinces provinces;

    @Test
    void whatFailedAtTheStartIsTriedAgainUntilKeycloakIsBack() throws Exception {
        var provisioning = new Provisioning(provinces, realms(), settings);

        provisioning.run(null);
        assertThat(provisioning.missing()).contains("central", "si-sa-ket", "phrae", "lamphun");

        keycloakIsBack.set(true);
        Awaitility.await()
                .atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(provisioning.missing()).isEmpty());
    }

    @Test
    void aProvinceAddedWhileKeycloakIsAwayWaitsForIt() {
        var provisioning = new Provisioning(provinces, realms(), settings);
        var phrae = provinces.find("phrae").orElseThrow();

        assertThat(provisioning.add(phrae)).isFalse();
        assertThat(provisioning.missing()).containsExactly("phrae");

        keycloakIsBack.set(true);
        assertThat(provisioning.add(phrae)).isTrue();
        assertThat(provisioning.missing()).isEmpty();
        provisioning.destroy();
    }

    private Realms realms() {
        return new Realms(null, settings, null, "", event -> {}) {
            @Override
            public boolean provision(Province province) {
                if (!keycloakIsBack.get()) {
                    throw new IllegalStateException("Keycloak is away");
                }
                return true;
            }
        };
    }
}
