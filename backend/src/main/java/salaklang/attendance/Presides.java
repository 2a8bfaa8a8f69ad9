package salaklang.attendance;

import salaklang.committee.SeatId;

/**
 * Who is to preside, as the secretary records it. The ground follows from who is here.
 *
 * @param seat a seat of the committee; null for whom the chair has delegated and who has none
 * @param reason what else is to be said of it, such as why the chair left; may be null
 * @param votes how many voted for them; only where the members elect
 * @param voters how many voted; only where the members elect
 */
public record Presides(SeatId seat, String reason, Integer votes, Integer voters) {

    public static Presides by(SeatId seat) {
        return new Presides(seat, null, null, null);
    }

    /** Whom the chair has delegated, somebody without a seat. */
    public static Presides delegate() {
        return by(null);
    }

    public static Presides elected(SeatId seat, int votes, int voters) {
        return new Presides(seat, null, votes, voters);
    }
}
