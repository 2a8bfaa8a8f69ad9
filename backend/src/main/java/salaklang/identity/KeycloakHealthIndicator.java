package salaklang.identity;

import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.stereotype.Component;

/** Part of the readiness: Keycloak answers, and every province has its realm. */
@Component
class KeycloakHealthIndicator implements HealthIndicator {

    private final KeycloakStatus keycloak;
    private final Provisioning provisioning;

    KeycloakHealthIndicator(KeycloakStatus keycloak, Provisioning provisioning) {
        this.keycloak = keycloak;
        this.provisioning = provisioning;
    }

    @Override
    public Health health() {
        var missing = provisioning.missing();
        var health = keycloak.answers() && missing.isEmpty() ? Health.up() : Health.down();
        return missing.isEmpty()
                ? health.build()
                : health.withDetail("missing", missing).build();
    }
}
