package salaklang.identity;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.stereotype.Component;

/**
 * Whether the person who acts has proved themselves by more than a password. A realm says so in the claim {@code acr}
 * (OpenID Connect Core 2); it holds for a limited time and then is asked for anew.
 */
@Component
public class SecondFactor {

    /** The realm's word for a login by password and one-time code. */
    static final String ACR = "second-factor";

    private final CurrentUser user;
    private final Clock clock;
    private final Duration lifetime;

    SecondFactor(CurrentUser user, Clock clock, @Value("${sala.second-factor-lifetime:PT1H}") Duration lifetime) {
        this.user = user;
        this.clock = clock;
        this.lifetime = lifetime;
    }

    /**
     * Goes on only with a second factor. Without one a browser is led to the realm, which asks for it, and back to the
     * page; a program is answered 401 with {@code insufficient_user_authentication} (RFC 9470). Who acts without a login,
     * such as a timer, has no need of it.
     */
    public void require() {
        if (!user.actsWithoutLogin() && !isGiven()) {
            throw new SecondFactorRequired(isReached() ? null : since(), lifetime);
        }
    }

    /** Whether the person's login had one, not too long ago. */
    public boolean isGiven() {
        var since = since();
        return isReached() && since != null && since.plus(lifetime).isAfter(clock.instant());
    }

    private static boolean isReached() {
        return login() != null && ACR.equals(login().getClaimAsString(IdTokenClaimNames.ACR));
    }

    /** When the token was made: the realm calls a second factor given only in the login in which it was. */
    private static Instant since() {
        return login() == null ? null : login().getClaimAsInstant(IdTokenClaimNames.IAT);
    }

    private static ClaimAccessor login() {
        var login = SecurityContextHolder.getContext().getAuthentication();
        return login != null && login.getPrincipal() instanceof ClaimAccessor claims ? claims : null;
    }
}
