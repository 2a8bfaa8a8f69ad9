package salaklang.decision;

import java.time.Instant;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;

/**
 * A conflict of interest as others see it.
 *
 * @param declared by the member; raised by somebody else otherwise
 * @param raisedBy the position of who declared or raised it
 * @param standing how far it has come where somebody else raised it
 * @param answer what the member says to it; null for nothing
 * @param carried declared where the item was before a lack of quorum carried it here
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
        ConflictStanding standing,
        String answer,
        Instant leftAt,
        Instant stayedAt,
        Instant returnedAt,
        Instant withdrawnAt,
        String withdrawnBy,
        String withdrawnReason,
        boolean carried) {

    /** Whether the member is out of the item's count. */
    public boolean isRecused() {
        return standing != ConflictStanding.RAISED && stayedAt == null && withdrawnAt == null;
    }

    /** Whether it waits for the member's answer or the meeting's decision. */
    public boolean isRaised() {
        return standing == ConflictStanding.RAISED && withdrawnAt == null;
    }

    public boolean isWithdrawn() {
        return withdrawnAt != null;
    }

    /** Without what only those who run the committee and the member concerned may read. */
    ConflictView withoutReasons() {
        return new ConflictView(
                id,
                item,
                seat,
                position,
                null,
                declared,
                raisedBy,
                standing,
                null,
                leftAt,
                stayedAt,
                returnedAt,
                withdrawnAt,
                withdrawnBy,
                null,
                carried);
    }
}
