package salaklang.emeeting;

import salaklang.committee.SeatId;

/**
 * Who attends.
 *
 * @param seat null for somebody without one, such as an officer of the secretariat
 * @param position the seat, or what the person is
 */
record Participant(SeatId seat, String position, String name) {}
