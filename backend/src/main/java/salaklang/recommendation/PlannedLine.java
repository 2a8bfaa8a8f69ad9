package salaklang.recommendation;

import java.time.LocalDate;
import java.util.UUID;
import salaklang.identity.UnitCode;

/** A planned assignment as shown. */
record PlannedLine(UUID id, UnitCode unit, String expected, LocalDate dueDate, PlannedTerms terms) {

    static PlannedLine of(PlannedAssignment part) {
        return new PlannedLine(part.id(), part.unit(), part.expected(), part.dueDate(), part.terms());
    }
}
