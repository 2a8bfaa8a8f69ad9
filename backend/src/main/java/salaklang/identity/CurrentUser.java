package salaklang.identity;

import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.core.ClaimAccessor;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestAttributes;
import org.springframework.web.context.request.RequestContextHolder;

/** The person on whose behalf this thread works: who is logged in, or whose token the request carries. */
@Component
public class CurrentUser {

    private static final ThreadLocal<Person> ACTING = new ThreadLocal<>();
    private static final String FOR_ANOTHER = CurrentUser.class.getName() + ".forAnother";

    /** @throws AuthenticationCredentialsNotFoundException where nobody is logged in: 401, or the way to the login */
    public Person require() {
        return find().orElseThrow(() -> new AuthenticationCredentialsNotFoundException("Nobody is logged in"));
    }

    /** Nobody, or the person of {@link #as} before the one who is logged in. */
    public Optional<Person> find() {
        var acting = ACTING.get();
        return acting != null
                ? Optional.of(acting)
                : personOf(SecurityContextHolder.getContext().getAuthentication())
                        .map(CurrentUser::forAnother);
    }

    /**
     * From now on, to its end, this request is the same person's acting for another ({@link Person#actingFor}). Whoever
     * says so has found that the person may.
     */
    public void actFor(Person acting) {
        RequestContextHolder.currentRequestAttributes()
                .setAttribute(FOR_ANOTHER, acting, RequestAttributes.SCOPE_REQUEST);
    }

    private static Person forAnother(Person own) {
        var request = RequestContextHolder.getRequestAttributes();
        var acting = request == null ? null : request.getAttribute(FOR_ANOTHER, RequestAttributes.SCOPE_REQUEST);
        return acting instanceof Person person
                        && person.userId().equals(own.userId())
                        && person.province().equals(own.province())
                ? person
                : own;
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

    /** Who has logged in, in their own name; nobody where it is no login of a realm. */
    public static Optional<Person> personOf(Authentication authentication) {
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
