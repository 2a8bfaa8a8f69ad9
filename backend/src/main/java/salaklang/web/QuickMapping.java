package salaklang.web;

import static java.util.stream.Collectors.groupingBy;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Method;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.http.server.PathContainer;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.springframework.web.util.ServletRequestPathUtils;

/**
 * Finds what answers a path among many hundred mappings that all begin with a variable, the province: what has another
 * path is passed by before its conditions are looked at. What is found is the same.
 */
class QuickMapping extends RequestMappingHandlerMapping {

    private final ThreadLocal<List<Shaped>> possible = new ThreadLocal<>();
    private volatile Map<Integer, List<Shaped>> bySize = Map.of();

    private record Shaped(PathShape shape, RequestMappingInfo mapping) {}

    @Override
    protected void handlerMethodsInitialized(Map<RequestMappingInfo, HandlerMethod> methods) {
        super.handlerMethodsInitialized(methods);
        bySize = bySize(methods.keySet());
    }

    @Override
    public void registerMapping(RequestMappingInfo mapping, Object handler, Method method) {
        super.registerMapping(mapping, handler, method);
        bySize = bySize(getHandlerMethods().keySet());
    }

    private static Map<Integer, List<Shaped>> bySize(Set<RequestMappingInfo> mappings) {
        return mappings.stream()
                .flatMap(mapping ->
                        mapping.getPatternValues().stream().map(pattern -> new Shaped(PathShape.of(pattern), mapping)))
                .collect(groupingBy(shaped -> shaped.shape().size()));
    }

    @Override
    protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        possible.set(possible(request));
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            possible.remove();
        }
    }

    @Override
    protected RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        return mayMatch(mapping) ? super.getMatchingMapping(mapping, request) : null;
    }

    private boolean mayMatch(RequestMappingInfo mapping) {
        var those = possible.get();
        if (those == null) {
            return true;
        }
        for (var one : those) {
            if (one.mapping() == mapping) {
                return true;
            }
        }
        return false;
    }

    /** Null, which is all of them, where the path is none of plain segments. */
    private List<Shaped> possible(HttpServletRequest request) {
        var path = segments(request);
        if (path == null || bySize.isEmpty()) {
            return null;
        }
        return List.of(path.size(), PathShape.ANY_SIZE).stream()
                .flatMap(size -> bySize.getOrDefault(size, List.of()).stream())
                .filter(shaped -> shaped.shape().mayMatch(path))
                .toList();
    }

    /** Null where the path is none of plain segments. */
    private static List<String> segments(HttpServletRequest request) {
        if (!ServletRequestPathUtils.hasParsedRequestPath(request)) {
            return null;
        }
        var elements = ServletRequestPathUtils.getParsedRequestPath(request)
                .pathWithinApplication()
                .elements();
        var segments = elements.stream()
                .filter(PathContainer.PathSegment.class::isInstance)
                .map(segment -> ((PathContainer.PathSegment) segment).valueToMatch())
                .toList();
        return elements.size() == 2 * segments.size() ? segments : null;
    }
}
