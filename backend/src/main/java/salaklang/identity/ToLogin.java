package salaklang.identity;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.AuthenticationEntryPoint;
import org.springframework.security.web.DefaultRedirectStrategy;
import org.springframework.security.web.RedirectStrategy;
import org.springframework.security.web.access.AccessDeniedHandler;
import org.springframework.security.web.access.AccessDeniedHandlerImpl;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Component;
import salaklang.tenancy.CurrentTenant;

/**
 * Sends an anonymous browser to its province's realm. An htmx request cannot follow to another origin: it is told to
 * load the page anew.
 */
@Component
class ToLogin implements AuthenticationEntryPoint, AccessDeniedHandler, RedirectStrategy {

    static final String HTMX = "HX-Request";

    /** What the login is asked to reach, as a parameter of its address. */
    static final String ACR = "acr";

    private static final String SECOND_FACTOR_ASKED_AT = "SECOND_FACTOR_ASKED_AT";

    private final RedirectStrategy redirect = new DefaultRedirectStrategy();
    private final AccessDeniedHandler forbidden = new AccessDeniedHandlerImpl();
    private final Clock clock;

    ToLogin(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void commence(HttpServletRequest request, HttpServletResponse response, AuthenticationException failure)
            throws IOException {
        var province = CurrentTenant.id();
        if (province.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
        } else if (isHtmx(request)) {
            response.setHeader("HX-Redirect", page(request, province.get()));
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
        } else if (failure instanceof SecondFactorRequired required) {
            askSecondFactor(request, response, required, province.get());
        } else {
            redirect.sendRedirect(request, response, "/oauth2/authorization/" + province.get());
        }
    }

    /** A realm that has been asked and still gave none will give none: then it is no use to go round in circles. */
    private void askSecondFactor(
            HttpServletRequest request, HttpServletResponse response, SecondFactorRequired required, String province)
            throws IOException {
        var session = request.getSession();
        if (session.getAttribute(SECOND_FACTOR_ASKED_AT) instanceof Instant asked
                && required.weakSince() != null
                && !required.weakSince().isBefore(asked)) {
            session.removeAttribute(SECOND_FACTOR_ASKED_AT);
            response.sendError(HttpServletResponse.SC_FORBIDDEN);
            return;
        }
        if (!request.getMethod().equals("GET")) {
            redirect.sendRedirect(request, response, pageBefore(request, province));
            return;
        }
        session.setAttribute(SECOND_FACTOR_ASKED_AT, clock.instant().truncatedTo(ChronoUnit.SECONDS));
        redirect.sendRedirect(
                request, response, "/oauth2/authorization/" + province + "?" + ACR + "=" + SecondFactor.ACR);
    }

    /** A form sent after the session's end: its protection ended with it, and what helps is to log in again. */
    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, AccessDeniedException refusal)
            throws IOException, ServletException {
        var nobody = CurrentUser.personOf(SecurityContextHolder.getContext().getAuthentication())
                .isEmpty();
        if (nobody && refusal instanceof CsrfException) {
            commence(request, response, null);
        } else {
            forbidden.handle(request, response, refusal);
        }
    }

    /** A redirect that htmx follows as a whole page. */
    @Override
    public void sendRedirect(HttpServletRequest request, HttpServletResponse response, String url) throws IOException {
        if (isHtmx(request)) {
            response.setHeader("HX-Redirect", url);
        } else {
            redirect.sendRedirect(request, response, url);
        }
    }

    static boolean isHtmx(HttpServletRequest request) {
        return request.getHeader(HTMX) != null;
    }

    /** The page the person is on; a request for a part of it or a form is no page to come back to. */
    private static String page(HttpServletRequest request, String province) {
        var current = request.getHeader("HX-Current-URL");
        var path = current == null ? null : path(current);
        var boosted =
                request.getHeader("HX-Boosted") != null && request.getMethod().equals("GET");
        if (boosted) {
            var query = request.getQueryString();
            return request.getRequestURI() + (query == null ? "" : "?" + query);
        }
        return path != null && path.startsWith("/" + province) ? path : "/" + province;
    }

    /** Where a form stood: that page asks by itself for what the form needed, and is come back to. */
    private static String pageBefore(HttpServletRequest request, String province) {
        var referer = request.getHeader("Referer");
        var path = referer == null ? null : path(referer);
        return path != null && path.startsWith("/" + province) ? path : "/" + province;
    }

    private static String path(String url) {
        try {
            var uri = URI.create(url);
            return uri.getRawQuery() == null ? uri.getRawPath() : uri.getRawPath() + "?" + uri.getRawQuery();
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
