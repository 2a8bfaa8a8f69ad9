package salaklang.committee;

import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/**
 * A seat as others see it.
 *
 * @param position who sits here, by position, such as ผู้ว่าราชการจังหวัด
 * @param unit the unit that the seat represents; null for a position without one
 * @param rank the place among the seats of its office, such as the precedence of vice chairs; the least is the first
 * @param counts whether it counts for quorum and vote; some secretaries are no members
 * @param substitutes who may stand in
 * @param substituteCounts whether a substitute counts for quorum and vote as the holder would
 * @param holder null for a vacant seat, or one known by its position alone
 */
public record SeatView(
        SeatId id,
        String position,
        SeatOffice office,
        SeatBasis basis,
        UnitCode unit,
        int rank,
        boolean counts,
        Substitutes substitutes,
        boolean substituteCounts,
        SeatHolder holder) {

    /** Whether this is the person's own seat. */
    public boolean isHeldBy(Person person) {
        return holder != null && person.userName().equals(holder.account());
    }

    /** The name as printed: the holder's, or the position where nobody is named. */
    public String name() {
        return holder == null ? position : holder.name();
    }
}
