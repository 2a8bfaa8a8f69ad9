package salaklang.meeting;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Function;

/**
 * What one version of an agenda has and the one before has not.
 *
 * @param number as printed now; what it was for a line that is gone
 * @param before the title until then, where it was put in other words; null otherwise
 */
record AgendaDifference(Kind kind, String number, String title, String before) {

    enum Kind {
        ADDED,
        REMOVED,
        REWORDED,
        /** Its presenter, its time or its papers. */
        CHANGED,
        MOVED
    }

    static List<AgendaDifference> between(List<AgendaVersionLine> before, List<AgendaVersionLine> now) {
        var gone = before.stream()
                .collect(toMap(AgendaVersionLine::item, Function.identity(), (one, same) -> one, LinkedHashMap::new));
        var found = new ArrayList<AgendaDifference>();
        for (var line : now) {
            var was = gone.remove(line.item());
            if (was == null) {
                found.add(new AgendaDifference(Kind.ADDED, line.number(), line.title(), null));
            } else if (!was.title().equals(line.title())) {
                found.add(new AgendaDifference(Kind.REWORDED, line.number(), line.title(), was.title()));
            } else if (!was.saysAs(line)) {
                found.add(new AgendaDifference(Kind.CHANGED, line.number(), line.title(), null));
            } else if (!was.number().equals(line.number())) {
                found.add(new AgendaDifference(Kind.MOVED, line.number(), line.title(), null));
            }
        }
        for (var line : gone.values()) {
            found.add(new AgendaDifference(Kind.REMOVED, line.number(), line.title(), null));
        }
        return found;
    }
}
