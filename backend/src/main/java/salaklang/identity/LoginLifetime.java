package salaklang.identity;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.security.web.authentication.logout.SecurityContextLogoutHandler;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Ends a login after a working day, however busy its person: roles and units are those of the moment of login, and a
 * role that has been taken away must not live on. A realm that still knows the person logs them in again unasked.
 */
class LoginLifetime extends OncePerRequestFilter {

    private final Duration lifetime;
    private final Clock clock;

    LoginLifetime(Duration lifetime, Clock clock) {
        this.lifetime = lifetime;
        this.clock = clock;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        var login = SecurityContextHolder.getContext().getAuthentication();
        if (isOver(login)) {
            new SecurityContextLogoutHandler().logout(request, response, login);
        }
        chain.doFilter(request, response);
    }

    private boolean isOver(Authentication login) {
        if (login == null || !(login.getPrincipal() instanceof ClaimAccessor claims)) {
            return false;
        }
        var since = claims.getClaimAsInstant(IdTokenClaimNames.IAT);
        return since != null && since.plus(lifetime).isBefore(clock.instant());
    }
}
