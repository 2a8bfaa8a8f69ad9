package salaklang.identity;

import static org.springframework.util.StringUtils.hasText;

import java.util.concurrent.TimeUnit;
import org.jboss.resteasy.client.jaxrs.ResteasyClientBuilder;
import org.keycloak.OAuth2Constants;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.admin.client.KeycloakBuilder;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The account that manages the realms. It logs in when it is first needed. */
@Configuration(proxyBeanMethods = false)
class KeycloakConfiguration {

    @Bean(destroyMethod = "close")
    Keycloak keycloak(KeycloakSettings settings) {
        var admin = settings.admin();
        var http = ((ResteasyClientBuilder) ResteasyClientBuilder.newBuilder())
                .connectionPoolSize(Provisioning.AT_ONCE * 2)
                .connectTimeout(2, TimeUnit.SECONDS)
                .readTimeout(60, TimeUnit.SECONDS)
                .build();
        var builder = KeycloakBuilder.builder()
                .serverUrl(settings.internalUrl().toString())
                .realm(admin.realm())
                .clientId(admin.clientId())
                .resteasyClient(http);
        return hasText(admin.clientSecret())
                ? builder.grantType(OAuth2Constants.CLIENT_CREDENTIALS)
                        .clientSecret(admin.clientSecret())
                        .build()
                : builder.username(admin.username()).password(admin.password()).build();
    }
}
