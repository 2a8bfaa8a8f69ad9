package salaklang.decision;

import java.util.Map;
import salaklang.meeting.AgendaItemId;

/**
 * How far a meeting is.
 *
 * @param inHand the item that it has in hand; null before the first
 * @param items what is on record about each item about which something is
 */
public record MeetingDecisions(AgendaItemId inHand, Map<AgendaItemId, ItemDecisions> items) {

    public ItemDecisions of(AgendaItemId item) {
        return items.getOrDefault(item, ItemDecisions.none(item));
    }
}
