package salaklang.committee;

import java.time.LocalDate;
import java.util.List;
import salaklang.identity.UnitCode;

/**
 * What a seat is.
 *
 * @param unit the unit that it represents; needed for the seat of a representative, else it may be null
 * @param counts whether it counts for quorum and vote
 * @param listed those who may stand in, where {@code substitutes} says that they are listed
 * @param substituteCounts whether a substitute counts for quorum and vote as the holder would
 * @param since its first day; null where it is as old as the committee
 * @param until its last day; null where none is set
 */
public record SeatParticulars(
        String position,
        SeatOffice office,
        SeatBasis basis,
        UnitCode unit,
        boolean counts,
        Substitutes substitutes,
        List<Substitute> listed,
        boolean substituteCounts,
        LocalDate since,
        LocalDate until) {

    public SeatParticulars {
        listed = List.copyOf(listed);
    }

    /**
     * A seat as it usually is: it counts, and whoever brings a letter stands in for an office and counts as well. Somebody
     * appointed by name sends nobody.
     */
    public static SeatParticulars usual(String position, SeatOffice office, SeatBasis basis, UnitCode unit) {
        var byName = basis == SeatBasis.EXPERT;
        return new SeatParticulars(
                position,
                office,
                basis,
                unit,
                true,
                byName ? Substitutes.NONE : Substitutes.ANY_WITH_LETTER,
                List.of(),
                !byName,
                null,
                null);
    }
}
