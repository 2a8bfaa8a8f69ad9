package salaklang.meeting;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** When each item of an agenda would begin. */
final class AgendaTimes {

    private AgendaTimes() {}

    /**
     * Were every item to take the time that is planned for it, and those without a plan none.
     *
     * @param items in order; a heading takes no time
     */
    static Map<AgendaItemId, Instant> beginnings(Instant startsAt, List<AgendaItem> items) {
        var beginnings = new HashMap<AgendaItemId, Instant>();
        var next = startsAt;
        for (var item : items) {
            if (!item.isHeading()) {
                beginnings.put(item.id(), next);
                next = next.plus(Duration.ofMinutes(item.minutes() == null ? 0 : item.minutes()));
            }
        }
        return beginnings;
    }
}
