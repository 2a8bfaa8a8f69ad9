package salaklang.attendance;

import salaklang.committee.SeatId;

/**
 * Somebody who attended and counts for nothing (ผู้เข้าร่วมประชุม).
 *
 * @param name null where only the position is known
 * @param attendsFor the seat of the member for whom they came, where a substitute does not count there; else null
 */
public record ParticipantView(String position, String name, SeatId attendsFor) {}
