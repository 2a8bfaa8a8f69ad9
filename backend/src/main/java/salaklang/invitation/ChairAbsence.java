package salaklang.invitation;

import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;

/**
 * Who would preside where the chair does not come (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.81): to whom the chair has
 * delegated it, else the vice chairs by rank, else whom the members present elect.
 *
 * @param who by position; null where the members elect
 * @param certain whether this person has said that they come; a delegate is taken at the chair's word
 */
record ChairAbsence(Succession by, String who, boolean certain) {

    enum Succession {
        DELEGATED,
        VICE_CHAIR,
        ELECTED
    }

    /**
     * @param delegate to whom the chair has delegated it, by position; null for nobody
     * @return null where the chair has not said that they stay away
     */
    static ChairAbsence of(Collection<SeatView> seats, Map<SeatId, ReplyKind> replies, String delegate) {
        var chair = seats.stream()
                .filter(seat -> seat.office() == SeatOffice.CHAIR)
                .findFirst()
                .orElse(null);
        var reply = chair == null ? null : replies.get(chair.id());
        if (reply == null || reply == ReplyKind.ATTENDING) {
            return null;
        }
        if (delegate != null) {
            return new ChairAbsence(Succession.DELEGATED, delegate, true);
        }
        return seats.stream()
                .filter(seat -> seat.office() == SeatOffice.VICE_CHAIR)
                .filter(seat -> replies.get(seat.id()) == null || replies.get(seat.id()) == ReplyKind.ATTENDING)
                .min(Comparator.comparingInt(SeatView::rank))
                .map(vice -> new ChairAbsence(
                        Succession.VICE_CHAIR, vice.name(), replies.get(vice.id()) == ReplyKind.ATTENDING))
                .orElse(new ChairAbsence(Succession.ELECTED, null, true));
    }
}
