package salaklang.attendance;

import java.util.Set;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;

/**
 * Who stays out of the item in hand for a conflict of interest.
 *
 * @param item null where the meeting has none in hand
 */
public record Recusal(AgendaItemId item, Set<SeatId> seats) {

    public static final Recusal NONE = new Recusal(null, Set.of());
}
