package salaklang.committee;

import java.time.LocalDate;
import java.util.UUID;

/**
 * Who sat in a seat from when to when.
 *
 * @param until the last day in the seat; null where none is known
 * @param termEnds the last day of the term; null where there is none
 * @param order null where none is recorded
 */
record TenureView(UUID id, SeatHolder holder, LocalDate since, LocalDate until, LocalDate termEnds, OrderId order) {

    boolean isOn(LocalDate day) {
        return !since.isAfter(day) && (until == null || !until.isBefore(day));
    }
}
