package salaklang.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
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

    private final Map<RequestMappingInfo, List<PathShape>> shapes = new ConcurrentHashMap<>();
    private final ThreadLocal<List<String>> asked = new ThreadLocal<>();

    @Override
    protected HandlerMethod lookupHandlerMethod(String path, HttpServletRequest request) throws Exception {
        asked.set(segments(request));
        try {
            return super.lookupHandlerMethod(path, request);
        } finally {
            asked.remove();
        }
    }

    @Override
    protected RequestMappingInfo getMatchingMapping(RequestMappingInfo mapping, HttpServletRequest request) {
        var path = asked.get();
        return path == null || mayMatch(mapping, path) ? super.getMatchingMapping(mapping, request) : null;
    }

    private boolean mayMatch(RequestMappingInfo mapping, List<String> path) {
        for (var shape : shapes.computeIfAbsent(mapping, QuickMapping::shapes)) {
            if (shape.mayMatch(path)) {
                return true;
            }
        }
        return false;
    }

    private static List<PathShape> shapes(RequestMappingInfo mapping) {
        return mapping.getPatternValues().stream().map(PathShape::of).toList();
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
