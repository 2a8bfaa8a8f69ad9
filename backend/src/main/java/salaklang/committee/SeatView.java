package salaklang.committee;

import salaklang.identity.UnitCode;

/**
 * A seat as others see it.
 *
 * @param position who sits here, by position, such as ผู้ว่าราชการจังหวัด
 * @param unit the unit that the seat represents; null for a position without one
 */
public record SeatView(SeatId id, String position, SeatOffice office, SeatBasis basis, UnitCode unit) {}
