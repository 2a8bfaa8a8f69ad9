package salaklang.escalation;

import java.time.LocalDate;
import java.util.Map;

/**
 * A version of a province's own ladder.
 *
 * @param plans what differs from the decision tables
 */
record RecordedLadder(int number, LocalDate validFrom, Map<PlanKey, StepPlan> plans) {

    static RecordedLadder of(LadderVersion version) {
        return new RecordedLadder(version.number(), version.validFrom(), Map.copyOf(version.plans()));
    }
}
