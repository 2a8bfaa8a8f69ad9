package salaklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.support.RequestContextUtils;

/** Any page with {@code ?lang=} keeps the language in a cookie and shows the same page in it. */
class LanguageSwitch implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        var language = request.getParameter("lang");
        if (language == null || !request.getMethod().equals("GET")) {
            return true;
        }
        RequestContextUtils.getLocaleResolver(request)
                .setLocale(request, response, Locale.forLanguageTag(language.equals("en") ? "en" : "th"));
        var here = new Address(request.getRequestURI(), request.getQueryString());
        response.sendRedirect(here.without("lang").toString());
        return false;
    }
}
