package salaklang.audit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import salaklang.identity.Person;

/**
 * From where a change came.
 *
 * @param ip the address of who asked; null where nobody did
 */
record Source(Kind kind, String ip) {

    enum Kind {
        PAGE,
        API,
        /** A date was reached. */
        TIMER,
        /** The platform itself acted for somebody, as when it loads the demonstration. */
        PLATFORM
    }

    static Source ofThisThread(Person by) {
        if (RequestContextHolder.getRequestAttributes() instanceof ServletRequestAttributes attributes) {
            return of(attributes.getRequest());
        }
        return new Source(by == null ? Kind.TIMER : Kind.PLATFORM, null);
    }

    private static Source of(HttpServletRequest request) {
        var path = request.getRequestURI().substring(request.getContextPath().length());
        return new Source(path.startsWith("/api/") ? Kind.API : Kind.PAGE, request.getRemoteAddr());
    }
}
