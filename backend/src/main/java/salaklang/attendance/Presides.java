package salaklang.attendance;

import salaklang.committee.SeatId;

/**
 * Who is to preside, as the secretary records it.
 *
 * @param seat a seat of the committee; null for a position without one
 * @param position needed where there is no seat
 * @param ground null lets the seat say it
 * @param reason needed unless the chair presides
 * @param votes how many voted for them; only where the members elected
 * @param voters how many voted; only where the members elected
 */
public record Presides(
        SeatId seat, String position, PresidingGround ground, String reason, Integer votes, Integer voters) {

    public static Presides by(SeatId seat) {
        return new Presides(seat, null, null, null, null, null);
    }

    public static Presides delegated(SeatId seat, String reason) {
        return new Presides(seat, null, PresidingGround.DELEGATED, reason, null, null);
    }
}
