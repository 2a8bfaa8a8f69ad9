package salaklang.identity;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.stereotype.Component;
import salaklang.tenancy.Provinces;

/** How the platform is known to each province's realm: built when first asked for, with no word from Keycloak. */
@Component
class RealmRegistrations implements ClientRegistrationRepository {

    private final Map<String, ClientRegistration> registrations = new ConcurrentHashMap<>();
    private final Provinces provinces;
    private final KeycloakSettings settings;
    private final String baseUrl;

    RealmRegistrations(Provinces provinces, KeycloakSettings settings, @Value("${sala.base-url}") String baseUrl) {
        this.provinces = provinces;
        this.settings = settings;
        this.baseUrl = baseUrl;
    }

    /** The registration of a province by its id, or null for what is no tenant. */
    @Override
    public ClientRegistration findByRegistrationId(String province) {
        var known = registrations.get(province);
        if (known == null && provinces.find(province).isPresent()) {
            known = registrations.computeIfAbsent(province, this::registration);
        }
        return known;
    }

    private ClientRegistration registration(String province) {
        return ClientRegistration.withRegistrationId(province)
                .clientId(Realms.CLIENT)
                .clientAuthenticationMethod(ClientAuthenticationMethod.PRIVATE_KEY_JWT)
                .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                .clientSettings(ClientRegistration.ClientSettings.builder()
                        .requireProofKey(true)
                        .build())
                .scope("openid")
                .redirectUri(baseUrl + "/login/oauth2/code/" + province)
                .issuerUri(settings.issuer(province))
                .authorizationUri(settings.publicEndpoint(province, "auth"))
                .tokenUri(settings.internalEndpoint(province, "token"))
                .jwkSetUri(settings.internalEndpoint(province, "certs"))
                .providerConfigurationMetadata(
                        Map.of("end_session_endpoint", settings.publicEndpoint(province, "logout")))
                .userNameAttributeName("preferred_username")
                .build();
    }
}
