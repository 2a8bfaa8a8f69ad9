package salaklang.emeeting;

import java.time.Instant;
import java.util.UUID;
import salaklang.committee.SeatId;

/**
 * One attendee in the electronic meeting, as others see it.
 *
 * @param seat null for somebody without one
 * @param account the user name; null for somebody who was vouched for
 * @param voucher who vouched; null where nobody had to
 * @param leftAt null while they are there
 * @param address from where, as the server saw it; null where they did not join through the platform
 */
record ConnectionView(
        UUID id,
        SeatId seat,
        String position,
        String name,
        String account,
        Identification identifiedBy,
        String voucher,
        Instant identifiedAt,
        Instant joinedAt,
        Instant leftAt,
        String address) {

    boolean isHere() {
        return leftAt == null;
    }

    ConnectionView withoutAddress() {
        return new ConnectionView(
                id, seat, position, name, account, identifiedBy, voucher, identifiedAt, joinedAt, leftAt, null);
    }
}
