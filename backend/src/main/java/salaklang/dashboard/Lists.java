package salaklang.dashboard;

import java.util.Map;
import java.util.TreeMap;

/** The address of the list behind a number. */
final class Lists {

    private Lists() {}

    /** From the province on. Ids and codes stand in it as they are. */
    static String path(String measure, Map<String, String> parameters) {
        var path = new StringBuilder("/dashboard/work?measure=").append(Measure.valueOf(measure));
        new TreeMap<>(parameters)
                .forEach((name, value) ->
                        path.append('&').append(name).append('=').append(value));
        return path.toString();
    }
}
