package salaklang.tenancy;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Set;
import java.util.regex.Pattern;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Enters the province of the path, {@code /{province}/…} or {@code /api/v1/{province}/…}, before anything looks at the
 * request. A path of no tenant is answered with 404 here.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 20)
class ProvinceOfPath extends OncePerRequestFilter {

    private static final Pattern PATH = Pattern.compile("^(?:/api/v1)?/([^/.]+)(?:/.*)?$");
    private static final Set<String> NO_PROVINCE = Set.of(
            "api",
            "openapi",
            "actuator",
            "livez",
            "readyz",
            "assets",
            "fonts",
            "webjars",
            "error",
            "login",
            "logout",
            "oauth2",
            "signed-out",
            "language",
            "line");

    private final Provinces provinces;

    ProvinceOfPath(Provinces provinces) {
        this.provinces = provinces;
    }

    @Override
    protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        if (request.getAttribute(Province.class.getName()) instanceof Province known) {
            // An error page is dispatched anew: it stays in the province of the request that failed.
            within(known, request, response, chain);
            return;
        }
        var path = PATH.matcher(
                request.getRequestURI().substring(request.getContextPath().length()));
        if (!path.matches() || NO_PROVINCE.contains(path.group(1))) {
            chain.doFilter(request, response);
            return;
        }
        var province = provinces.find(path.group(1));
        if (province.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        if (request.getMethod().equals("GET") && request.getRequestURI().endsWith("/")) {
            response.sendRedirect(request.getRequestURI().replaceAll("/+$", ""));
            return;
        }
        request.setAttribute(Province.class.getName(), province.get());
        within(province.get(), request, response, chain);
    }

    private static void within(
            Province province, HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        try (var entered = CurrentTenant.enter(province.id())) {
            chain.doFilter(request, response);
        }
    }

    @Override
    protected boolean shouldNotFilterErrorDispatch() {
        return false;
    }
}
