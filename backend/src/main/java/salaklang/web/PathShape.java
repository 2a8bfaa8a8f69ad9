package salaklang.web;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What can be seen of a pattern of paths at a glance.
 *
 * @param segments each as it stands, null where it varies; null where their number varies
 */
record PathShape(List<String> segments) {

    static final int ANY_SIZE = -1;

    static PathShape of(String pattern) {
        if (pattern.contains("**") || pattern.contains("{*") || !pattern.startsWith("/") || pattern.endsWith("/")) {
            return new PathShape(null);
        }
        return new PathShape(Arrays.stream(pattern.substring(1).split("/"))
                .map(segment -> segment.matches("[^{}*?\\\\]+") ? segment : null)
                .collect(Collectors.toList()));
    }

    /** How many segments it has, or {@link #ANY_SIZE}. */
    int size() {
        return segments == null ? ANY_SIZE : segments.size();
    }

    /** False only where the pattern does not match. */
    boolean mayMatch(List<String> path) {
        if (segments == null) {
            return true;
        }
        if (segments.size() != path.size()) {
            return false;
        }
        for (int i = segments.size() - 1; i >= 0; i--) {
            var fixed = segments.get(i);
            if (fixed != null && !fixed.equals(path.get(i))) {
                return false;
            }
        }
        return true;
    }
}
