package salaklang.identity;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.oauth2.client.oidc.authentication.logout.OidcLogoutToken;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionInformation;
import org.springframework.security.oauth2.client.oidc.session.OidcSessionRegistry;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.security.web.authentication.logout.LogoutHandler;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.IndexResolver;
import org.springframework.session.Session;
import org.springframework.stereotype.Component;

/**
 * Which of our sessions came from which session of Keycloak. Each session in the database is indexed by province and
 * Keycloak's {@code sid}, so any replica ends what Keycloak ends, and nothing is kept beside the sessions themselves.
 */
@Component
class LoginSessions implements OidcSessionRegistry, LogoutHandler, IndexResolver<Session> {

    private final ObjectProvider<FindByIndexNameSessionRepository<?>> sessions;

    LoginSessions(ObjectProvider<FindByIndexNameSessionRepository<?>> sessions) {
        this.sessions = sessions;
    }

    /** Keycloak's word by the back channel. */
    @Override
    public void logout(HttpServletRequest request, HttpServletResponse response, Authentication authentication) {
        if (authentication.getPrincipal() instanceof OidcLogoutToken token && token.getSessionId() != null) {
            var repository = sessions.getObject();
            var province = Claims.province(token.getIssuer().toString());
            repository
                    .findByPrincipalName(index(province, token.getSessionId()))
                    .keySet()
                    .forEach(repository::deleteById);
        }
    }

    @Override
    public Map<String, String> resolveIndexesFor(Session session) {
        SecurityContext context =
                session.getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY);
        if (context != null
                && context.getAuthentication() != null
                && context.getAuthentication().getPrincipal() instanceof OidcUser user) {
            var province = Claims.province(user.getIssuer().toString());
            return Map.of(
                    FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME,
                    index(province, user.getClaimAsString("sid")));
        }
        return Map.of();
    }

    private static String index(String province, String keycloakSession) {
        return province + "/" + keycloakSession;
    }

    /** Nothing to keep: the session's index says it. */
    @Override
    public void saveSessionInformation(OidcSessionInformation session) {}

    @Override
    public OidcSessionInformation removeSessionInformation(String sessionId) {
        return null;
    }

    @Override
    public Iterable<OidcSessionInformation> removeSessionInformation(OidcLogoutToken token) {
        return List.of();
    }
}
