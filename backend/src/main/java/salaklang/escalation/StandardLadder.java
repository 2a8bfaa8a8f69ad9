package salaklang.escalation;

import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.processes.followup.EscalationLadder;
import salaklang.processes.followup.ReminderSchedule;
import salaklang.workflow.DecisionTables;

/** The ladder of the decision tables, for provinces that have none of their own. Each question is asked once. */
@Component
class StandardLadder {

    private final Map<PlanKey, StepPlan> plans = new ConcurrentHashMap<>();
    private final DecisionTables tables;
    private final TransactionTemplate transaction;

    StandardLadder(DecisionTables tables, TransactionTemplate transaction) {
        this.tables = tables;
        this.transaction = transaction;
    }

    StepPlan plan(PlanKey key) {
        var plan = plans.get(key);
        if (plan == null) {
            plan = transaction.execute(status -> ask(key));
            plans.put(key, plan);
        }
        return plan;
    }

    private StepPlan ask(PlanKey key) {
        return new StepPlan(
                answers(ReminderSchedule.DECISION, ReminderSchedule.URGENCY, ReminderSchedule.UNIT_KIND, key).stream()
                        .map(StandardLadder::reminder)
                        .toList(),
                answers(EscalationLadder.DECISION, EscalationLadder.URGENCY, EscalationLadder.UNIT_KIND, key).stream()
                        .map(StandardLadder::escalation)
                        .toList());
    }

    private List<Map<String, Object>> answers(String decision, String urgency, String unitKind, PlanKey key) {
        return tables.answers(
                decision,
                Map.of(urgency, key.urgency().name(), unitKind, key.unit().name()));
    }

    private static LadderStep reminder(Map<String, Object> answer) {
        return LadderStep.reminder(
                (Integer) answer.get(ReminderSchedule.STEP),
                (Integer) answer.get(ReminderSchedule.WORKING_DAYS_BEFORE),
                Reach.valueOf((String) answer.get(ReminderSchedule.CHANNELS)));
    }

    private static LadderStep escalation(Map<String, Object> answer) {
        return new LadderStep(
                LadderAct.ESCALATE,
                (Integer) answer.get(EscalationLadder.STEP),
                (Integer) answer.get(EscalationLadder.DAYS_AFTER),
                DayKind.valueOf((String) answer.get(EscalationLadder.DAY_KIND)),
                EscalationTarget.valueOf((String) answer.get(EscalationLadder.TARGET)),
                Reach.valueOf((String) answer.get(EscalationLadder.CHANNELS)));
    }
}
