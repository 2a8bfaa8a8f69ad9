package salaklang.attendance;

import salaklang.committee.SeatId;
import salaklang.web.NotFound;

/** @param seat empty for whom the chair has delegated and who has no seat */
record PresidingForm(String seat, String presidingReason, Integer votes, Integer voters) {

    Presides presides() {
        return new Presides(seat(seat), presidingReason, votes, voters);
    }

    static SeatId seat(String typed) {
        try {
            return typed == null || typed.isBlank() ? null : SeatId.of(typed);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
