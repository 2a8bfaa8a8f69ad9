package salaklang.delegation;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.support.RequestContextUtils;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.WrongState;

/**
 * Lets each request of a deputy be one in the principal's name: as chosen for the session in the pages, as the header
 * {@code X-Acting-For} says in the API. What is no longer in force ends here, and says so.
 */
@Component
class ActingInterceptor implements HandlerInterceptor, WebMvcConfigurer {

    static final String SESSION = "salaklang.acting-for";
    static final String HEADER = "X-Acting-For";

    private final ActingService acting;
    private final CurrentUser user;

    ActingInterceptor(ActingService acting, CurrentUser user) {
        this.acting = acting;
        this.user = user;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(this);
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (!(handler instanceof HandlerMethod)
                || request.getDispatcherType() != DispatcherType.REQUEST
                || CurrentTenant.id().isEmpty()) {
            return true;
        }
        var chosen = chosen(request);
        var person = user.find();
        if (chosen.isEmpty() || person.isEmpty()) {
            return true;
        }
        var deputy = deputy(person.get(), chosen.get());
        if (deputy.isPresent()) {
            user.actFor(deputy.get());
            return true;
        }
        return goOn(request, response);
    }

    private Optional<Person> deputy(Person person, String delegation) {
        try {
            return acting.act(person.asThemselves(), DelegationId.of(delegation));
        } catch (IllegalArgumentException noId) {
            return Optional.empty();
        }
    }

    private static Optional<String> chosen(HttpServletRequest request) {
        if (isApi(request)) {
            return Optional.ofNullable(request.getHeader(HEADER));
        }
        var session = request.getSession(false);
        return session == null ? Optional.empty() : Optional.ofNullable((String) session.getAttribute(SESSION));
    }

    /**
     * It has ended. To return to one's own name, or to begin in another's, is always possible; nothing else is done by
     * somebody who believes to act for another. A page is loaded anew as a whole, for its header says whose name it is.
     */
    private static boolean goOn(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (request.getRequestURI().endsWith(ActingController.PATH)) {
            return true;
        }
        if (!request.getMethod().equals("GET") || isApi(request)) {
            throw new WrongState("acting", "ENDED");
        }
        var query = request.getQueryString();
        var here = request.getRequestURI() + (query == null ? "" : "?" + query);
        if (request.getHeader("HX-Request") != null) {
            if (request.getHeader("HX-Boosted") != null) {
                response.setHeader("HX-Redirect", here);
            } else {
                response.setHeader("HX-Refresh", "true");
            }
            return false;
        }
        if (!String.valueOf(request.getHeader("Accept")).contains("text/html")) {
            throw new WrongState("acting", "ENDED");
        }
        request.getSession().removeAttribute(SESSION);
        var flash = RequestContextUtils.getOutputFlashMap(request);
        flash.put("notice", "delegation.acting.ended");
        RequestContextUtils.saveOutputFlashMap(here, request, response);
        response.sendRedirect(here);
        return false;
    }

    private static boolean isApi(HttpServletRequest request) {
        return request.getRequestURI().startsWith(request.getContextPath() + "/api/");
    }
}
