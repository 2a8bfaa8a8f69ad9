package salaklang.escalation;

import java.util.List;

/**
 * A ladder as its page shows it.
 *
 * @param plan what holds today
 * @param own whether the province has set it itself
 * @param versions the one recorded last first
 * @param version the number of the one that holds today; 0 where none does
 */
record LadderPageView(
        PlanKey key, StepPlan plan, boolean own, List<LadderVersionView> versions, int version, boolean mayChange) {

    public LadderDrawing drawing() {
        return LadderDrawing.of(plan);
    }
}
