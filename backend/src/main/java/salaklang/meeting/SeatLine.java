package salaklang.meeting;

import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;

/**
 * A seat in the attendance of a meeting.
 *
 * @param presence null while it is not recorded
 * @param substitutable whether somebody may attend for it
 */
record SeatLine(
        SeatId id, String position, SeatOffice office, Presence presence, String substitute, boolean substitutable) {}
