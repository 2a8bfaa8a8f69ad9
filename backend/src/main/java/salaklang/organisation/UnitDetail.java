package salaklang.organisation;

import java.time.LocalDate;
import java.util.List;

/**
 * A unit as the administrator sees it, or who leads it.
 *
 * @param office the unit of which it is a division, or null
 * @param divisions those at work
 * @param closedOn null while it is at work
 * @param open how much it still has to do or to check
 * @param manages whether the person is the administrator, and so renames any unit, moves its work and closes it
 */
record UnitDetail(
        UnitView unit,
        UnitView office,
        List<UnitView> divisions,
        LocalDate closedOn,
        String closedReason,
        long open,
        boolean manages) {

    /** Who leads a unit names its divisions, not the unit itself. */
    public boolean mayRename() {
        return manages || office != null;
    }

    public boolean mayHaveDivisions() {
        return unit.kind() == UnitKind.AGENCY || unit.kind() == UnitKind.DISTRICT;
    }
}
