package salaklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;
import salaklang.identity.CurrentUser;
import salaklang.tenancy.CurrentTenant;

/** Any page with {@code ?lang=} keeps the language in a cookie and shows the same page in it. */
class LanguageSwitch implements HandlerInterceptor {

    private final CurrentUser user;
    private final ObjectProvider<LanguageChosen> remembering;

    LanguageSwitch(CurrentUser user, ObjectProvider<LanguageChosen> remembering) {
        this.user = user;
        this.remembering = remembering;
    }

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var language = request.getParameter("lang");
        if (language == null || !request.getMethod().equals("GET")) {
            return true;
        }
        var chosen = language.equals("en") ? "en" : "th";
        RequestContextUtils.getLocaleResolver(request).setLocale(request, response, Locale.forLanguageTag(chosen));
        user.find()
                .filter(person -> CurrentTenant.id().isPresent())
                .ifPresent(person -> remembering.ifAvailable(memory -> memory.chosen(person, chosen)));
        var here = new Address(request.getRequestURI(), request.getQueryString());
        response.sendRedirect(here.without("lang").toString());
        return false;
    }
}
