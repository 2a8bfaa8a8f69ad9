package salaklang.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/**
 * Counts as one bar, from left to right.
 *
 * @param width of all of them together, one where there is nothing
 * @param parts those of them that are not zero
 */
public record Shares(int width, List<Part> parts) {

    /**
     * @param tone its colour, as in {@link Toned}
     * @param from where it begins
     */
    public record Part(String tone, int from, int width) {}

    /** Of each tone so many; null for none. */
    public static Shares of(Number ok, Number soon, Number wait, Number late, Number idle) {
        var counts = new LinkedHashMap<String, Number>();
        counts.put("ok", ok);
        counts.put("soon", soon);
        counts.put("wait", wait);
        counts.put("late", late);
        counts.put("idle", idle);
        var parts = new ArrayList<Part>();
        int from = 0;
        for (var count : counts.entrySet()) {
            int width = count.getValue() == null ? 0 : count.getValue().intValue();
            if (width > 0) {
                parts.add(new Part(count.getKey(), from, width));
                from += width;
            }
        }
        return new Shares(Math.max(from, 1), parts);
    }
}
