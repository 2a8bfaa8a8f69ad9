package salaklang.committee;

import java.time.LocalDate;
import java.util.List;

/**
 * All that is kept of a seat.
 *
 * @param version which form of it this is, for those who change it
 * @param holders everyone who held or will hold it, the latest first
 */
record SeatFile(SeatId id, int version, SeatParticulars particulars, List<TenureView> holders) {

    /** Null where nobody is named for that day. */
    TenureView holderOn(LocalDate day) {
        return holders.stream().filter(holder -> holder.isOn(day)).findFirst().orElse(null);
    }
}
