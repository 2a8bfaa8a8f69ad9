package salaklang.decision;

import java.time.Instant;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;

/**
 * A conflict of interest as others see it.
 *
 * @param declared by the member; raised by somebody else otherwise
 * @param raisedBy the position of who declared or raised it
 * @param stayedAt when the others let the member stay (ม.15); null where the member left
 * @param returnedAt when the member came back; null while away
 */
public record ConflictView(
        ConflictId id,
        AgendaItemId item,
        SeatId seat,
        String position,
        String reason,
        boolean declared,
        String raisedBy,
        Instant leftAt,
        Instant stayedAt,
        Instant returnedAt) {

    /** Whether the member is out of the item's count. */
    public boolean isRecused() {
        return stayedAt == null;
    }
}
