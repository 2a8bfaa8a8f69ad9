package salaklang.attendance;

import java.time.Instant;
import java.util.List;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;

/**
 * A seat in the attendance of a meeting, as it was on that day.
 *
 * @param ordinal its place in the committee's order, from 0
 * @param name the holder's name; null where only the position is known
 * @param member whether the seat counts for quorum and vote
 * @param presence null while it is not recorded
 * @param substitute the position that came for the member; null unless somebody did
 * @param substituteName that person's name, where it is known
 * @param counted whether who came counts for quorum and vote
 * @param account the user name of who attends, and so of who votes; null where it is not known
 * @param reason why the member is excused or absent
 * @param method how the coming was recorded; null while nothing is
 */
public record Attendee(
        SeatId seat,
        int ordinal,
        String position,
        String name,
        SeatOffice office,
        boolean member,
        Presence presence,
        String substitute,
        String substituteName,
        boolean counted,
        String account,
        List<StayView> stays,
        String reason,
        CheckIn method) {

    /** Whether somebody is there for the seat now. */
    public boolean isHere() {
        return stays.stream().anyMatch(stay -> stay.leftAt() == null);
    }

    public boolean wasHere(Instant at) {
        return stays.stream().anyMatch(stay -> stay.covers(at));
    }

    /** Whether it counts towards the quorum now. */
    public boolean isPresent() {
        return member && counted && isHere();
    }

    public boolean wasPresent(Instant at) {
        return member && counted && wasHere(at);
    }

    /** When who came first came; null where nobody did. */
    public Instant cameAt() {
        return stays.isEmpty() ? null : stays.get(0).enteredAt();
    }

    /** When who came left for good; null while they are there, and where nobody came. */
    public Instant wentAt() {
        return stays.isEmpty() ? null : stays.get(stays.size() - 1).leftAt();
    }

    /** Who sat there: the substitute, or else the holder. */
    public String whoCame() {
        return presence == Presence.SUBSTITUTE
                ? substituteName == null ? substitute : substituteName
                : name == null ? position : name;
    }
}
