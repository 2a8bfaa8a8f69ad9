package salaklang.attendance;

import salaklang.committee.SeatId;

/**
 * A seat for which somebody speaks.
 *
 * @param as how they come to it: as the holder, or in somebody's place; null where nobody may stand in
 * @param here whether they are checked in there now
 * @param taken whether somebody else is
 * @param counts whether a substitute counts towards the quorum there
 */
record OwnSeat(SeatId seat, String position, String name, Presence as, boolean here, boolean taken, boolean counts) {}
