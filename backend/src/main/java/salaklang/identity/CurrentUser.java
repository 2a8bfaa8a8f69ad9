package salaklang.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;

/** The person on whose behalf this thread works: who is logged in, or whose token the request carries. */
@Component
public class CurrentUser {

    private static final ThreadLocal<Person> ACTING = new ThreadLocal<>();

    /** @throws AuthenticationCredentialsNotFoundException where nobody is logged in: 401, or the way to the login */
    public Person require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in"));
    }

    /** Nobody, or the person of {@link #as} before the one who is logged in. */
    public Optional<Person> find() {
        var acting = ACTING.get();
        return acting != null
                ? Optional.of(acting)
                : personOf(SecurityContextHolder.getContext().getAuthentication());
    }

    /** Works as a person whom no login brought: an event's, the demonstration's, a test's. */
    public static <T> T as(Person person, Supplier<T> work) {
        var before = ACTING.get();
        ACTING.set(person);
        try {
            return work.get();
        } finally {
            if (before == null) {
                ACTING.remove();
            } else {
                ACTING.set(before);
            }
        }
    }

    /** @see #as(Person, Supplier) */
    public static void run(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    /** Whether it is the person of {@link #as} who acts. */
    boolean actsWithoutLogin() {
        return ACTING.get() != null;
    }

    static Optional<Person> personOf(Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return Optional.empty();
        }
        var principal = authentication.getPrincipal();
        if (principal instanceof Person person) {
            return Optional.of(person);
        }
        return principal instanceof ClaimAccessor claims ? Optional.of(Claims.person(claims)) : Optional.empty();
    }
}
