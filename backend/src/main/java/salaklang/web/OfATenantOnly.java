package salaklang.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.HandlerMapping;

/**
 * What is a province's is found in a tenant's path alone. A path such as {@code /assets/meetings} or
 * {@code /api/v1/a.b/meetings} has the form of one, but has entered no province.
 */
class OfATenantOnly implements HandlerInterceptor {

    @Override
    public boolean preHandle(HttpServletRequest request, HttpServletResponse response, Object handler) {
        var variables = request.getAttribute(HandlerMapping.URI_TEMPLATE_VARIABLES_ATTRIBUTE);
        if (variables instanceof Map<?, ?> path && path.containsKey("province") && Shell.province(request) == null) {
            throw new NotFound();
        }
        return true;
    }
}
