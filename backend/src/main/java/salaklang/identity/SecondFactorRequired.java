package salaklang.identity;

import java.time.Duration;
import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Who acts is known, but only by a password. */
class SecondFactorRequired extends AuthenticationException {

    private final transient Instant weakSince;
    private final transient Duration lifetime;

    SecondFactorRequired(Instant weakSince, Duration lifetime) {
        super("A second factor is required");
        this.weakSince = weakSince;
        this.lifetime = lifetime;
    }

    /** When the realm last said that there was none; null where there was one, too long ago. */
    Instant weakSince() {
        return weakSince;
    }

    /** For how long it will hold. */
    Duration lifetime() {
        return lifetime;
    }
}
