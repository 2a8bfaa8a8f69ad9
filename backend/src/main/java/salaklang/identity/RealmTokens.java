package salaklang.identity;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.boot.web.client.RestTemplateBuilder;
import org.springframework.security.authentication.AuthenticationManager;
import org.springframework.security.authentication.AuthenticationManagerResolver;
import org.springframework.security.oauth2.core.DelegatingOAuth2TokenValidator;
import org.springframework.security.oauth2.jwt.JwtClaimValidator;
import org.springframework.security.oauth2.jwt.JwtValidators;
import org.springframework.security.oauth2.jwt.NimbusJwtDecoder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationProvider;
import org.springframework.stereotype.Component;
import org.springframework.web.client.RestOperations;
import salaklang.tenancy.Provinces;

/** Who may speak for a bearer: the realms of the tenants and no other issuer. */
@Component
class RealmTokens implements AuthenticationManagerResolver<String> {

    private final Map<String, AuthenticationManager> managers = new ConcurrentHashMap<>();
    private final Provinces provinces;
    private final KeycloakSettings settings;
    private final RestOperations keycloak;

    RealmTokens(Provinces provinces, KeycloakSettings settings, RestTemplateBuilder rest) {
        this.provinces = provinces;
        this.settings = settings;
        this.keycloak = rest.connectTimeout(Duration.ofSeconds(2))
                .readTimeout(Duration.ofSeconds(5))
                .build();
    }

    /** Null for an unknown issuer. */
    @Override
    public AuthenticationManager resolve(String issuer) {
        var province = Claims.province(issuer);
        if (!issuer.equals(settings.issuer(province))
                || provinces.find(province).isEmpty()) {
            return null;
        }
        return managers.computeIfAbsent(province, this::manager);
    }

    private AuthenticationManager manager(String province) {
        var decoder = NimbusJwtDecoder.withJwkSetUri(settings.internalEndpoint(province, "certs"))
                .restOperations(keycloak)
                .build();
        decoder.setJwtValidator(new DelegatingOAuth2TokenValidator<>(
                JwtValidators.createDefaultWithIssuer(settings.issuer(province)),
                new JwtClaimValidator<List<String>>(
                        "aud", audience -> audience != null && audience.contains(Realms.CLIENT)),
                new JwtClaimValidator<>("typ", "Bearer"::equals)));
        return new JwtAuthenticationProvider(decoder)::authenticate;
    }
}
