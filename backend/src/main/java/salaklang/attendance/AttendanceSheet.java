package salaklang.attendance;

import java.util.List;
import java.util.Map;
import salaklang.committee.SeatId;

/**
 * Who came, as the secretary records it.
 *
 * @param seats how seats were filled; those not named keep what they have
 * @param participants who else attended (ผู้เข้าร่วมประชุม), by position; null keeps what is there
 * @param presides who presides; null keeps what is there
 */
public record AttendanceSheet(Map<SeatId, SeatAttendance> seats, List<String> participants, Presides presides) {}
