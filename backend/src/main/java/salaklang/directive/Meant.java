package salaklang.directive;

import java.time.LocalDate;
import java.util.List;
import salaklang.organisation.UnitView;

/**
 * Who is meant and when it is due, before anything is issued.
 *
 * @param due null where it cannot be told yet
 * @param workingDay whether the offices work on that day
 * @param next the first working day after it
 * @param absent whose head is away on that day
 */
record Meant(List<UnitView> units, LocalDate due, boolean workingDay, LocalDate next, List<Away> absent) {

    /**
     * @param until the last day
     * @param deputy who deputises, or null
     */
    record Away(UnitView unit, LocalDate until, String deputy) {}

    /** To these it is a request for cooperation. */
    public List<UnitView> laos() {
        return units.stream().filter(unit -> unit.kind().isLao()).toList();
    }

    public List<UnitView> others() {
        return units.stream().filter(unit -> !unit.kind().isLao()).toList();
    }
}
