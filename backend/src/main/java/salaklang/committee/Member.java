package salaklang.committee;

import salaklang.web.InvalidInput;

/**
 * A seat to be added together with who holds it.
 *
 * @param holder null where nobody is named
 */
public record Member(SeatParticulars seat, Appointment holder) {

    /** @throws InvalidInput for what no committee would take */
    public void check() {
        newSeat(1);
    }

    Seat newSeat(int rank) {
        var added = new Seat(seat, rank);
        if (holder != null) {
            added.appoint(holder);
        }
        return added;
    }
}
