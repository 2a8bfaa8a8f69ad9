package salaklang.organisation;

import java.time.LocalDate;

/**
 * A unit as the administrator sees it.
 *
 * @param closedOn null while it is at work
 * @param open how much it still has to do or to check
 */
record UnitDetail(UnitView unit, LocalDate closedOn, String closedReason, long open) {}
