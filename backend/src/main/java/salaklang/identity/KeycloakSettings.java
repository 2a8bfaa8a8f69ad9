package salaklang.identity;

import java.net.URI;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Where Keycloak is and how the platform manages its realms.
 *
 * @param url Keycloak as the browsers reach it; the issuers of the tokens begin with it
 * @param internalUrl Keycloak as the platform reaches it, where that differs from {@code url}
 * @param applicationUrl the platform as Keycloak reaches it, where that differs from {@code sala.base-url}
 * @param provision whether realms are made and repaired at start
 * @param commandLineClient whether the realms have the public client {@code sala-cli}: for local runs only
 * @param sslRequired Keycloak's word for who must come by TLS: {@code all}, {@code external} or {@code none}
 */
@ConfigurationProperties("sala.keycloak")
record KeycloakSettings(
        @DefaultValue("http://localhost:8180") URI url,
        URI internalUrl,
        URI applicationUrl,
        @DefaultValue("false") boolean provision,
        @DefaultValue("false") boolean commandLineClient,
        @DefaultValue("external") String sslRequired,
        @DefaultValue Admin admin) {

    KeycloakSettings {
        internalUrl = internalUrl == null ? url : internalUrl;
    }

    /**
     * The account that manages the realms: a client with a secret, or else a user with a password.
     *
     * @param realm the realm in which it is known
     */
    record Admin(
            @DefaultValue("master") String realm,
            @DefaultValue("admin-cli") String clientId,
            String clientSecret,
            String username,
            String password) {}

    /** What stands in the tokens as their issuer. */
    String issuer(String province) {
        return slashless(url) + "/realms/" + province;
    }

    /** An endpoint of the realm for the browser. */
    String publicEndpoint(String province, String endpoint) {
        return issuer(province) + "/protocol/openid-connect/" + endpoint;
    }

    /** An endpoint of the realm for the platform. */
    String internalEndpoint(String province, String endpoint) {
        return slashless(internalUrl) + "/realms/" + province + "/protocol/openid-connect/" + endpoint;
    }

    /** Scheme, host and port, as a content security policy names a source. */
    String origin() {
        return url.getScheme() + "://" + url.getAuthority();
    }

    private static String slashless(URI uri) {
        return uri.toString().replaceAll("/+$", "");
    }
}
