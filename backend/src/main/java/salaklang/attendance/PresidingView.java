package salaklang.attendance;

import java.time.Instant;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;

/**
 * Who presided, and when.
 *
 * @param seat null where somebody without a seat presided
 * @param position such as รองผู้ว่าราชการจังหวัด
 * @param name null where only the position is known
 * @param account the user name of who presides; null where it is not known
 * @param reason such as ผู้ว่าราชการจังหวัดมอบหมาย ตามคำสั่งที่ 12/2569; null for the chair
 * @param votes of those who elected; null unless elected
 * @param voters how many voted in that election
 * @param item the one item over which they presided in place of whoever stayed out of it; null for the whole meeting
 * @param until null while it lasts
 */
public record PresidingView(
        SeatId seat,
        String position,
        String name,
        String account,
        PresidingGround ground,
        String reason,
        Integer votes,
        Integer voters,
        AgendaItemId item,
        Instant since,
        Instant until) {

    /** The same from a moment on, over the whole meeting again. */
    PresidingView again(Instant at) {
        return new PresidingView(seat, position, name, account, ground, reason, votes, voters, null, at, null);
    }
}
