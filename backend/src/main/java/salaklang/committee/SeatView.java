package salaklang.committee;

import java.util.List;
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
 * @param listed those who may stand in, where {@code substitutes} says that they are listed
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
        SeatHolder holder,
        List<Substitute> listed) {

    /** A seat without a list of those who may stand in. */
    public SeatView(
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
        this(id, position, office, basis, unit, rank, counts, substitutes, substituteCounts, holder, List.of());
    }

    /** Whether this is the person's own seat. */
    public boolean isHeldBy(Person person) {
        return holder != null && person.userName().equals(holder.account());
    }

    /** Whether whoever holds it is known by an account. */
    public boolean hasAccount() {
        return holder != null && holder.account() != null;
    }

    /** Whether it is the governor's by its position. */
    public boolean isOfTheGovernor() {
        return unit == null && isOfTheGovernor(position);
    }

    public static boolean isOfTheGovernor(String position) {
        return position.startsWith("ผู้ว่าราชการจังหวัด");
    }

    /** Whether the person is on the list of those who may stand in. */
    public boolean lists(Person person) {
        return listed.stream().anyMatch(substitute -> person.userName().equals(substitute.account()));
    }

    /** The name as printed: the holder's, or the position where nobody is named. */
    public String name() {
        return holder == null ? position : holder.name();
    }
}
