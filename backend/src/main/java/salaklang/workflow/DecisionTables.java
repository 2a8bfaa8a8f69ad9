package salaklang.workflow;

import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.DecisionService;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** The door to the decision tables, which are the same for every province. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class DecisionTables {

    private final DecisionService decisions;

    DecisionTables(DecisionService decisions) {
        this.decisions = decisions;
    }

    /**
     * The one answer of a table.
     *
     * @param decision the table's id
     * @param questions constants and names of enums only, never what somebody typed
     * @throws IllegalArgumentException where no rule answers
     */
    public Map<String, Object> answer(String decision, Map<String, Object> questions) {
        var answer = decisions
                .evaluateDecisionTableByKey(decision)
                .decisionDefinitionWithoutTenantId()
                .variables(questions)
                .evaluate()
                .getSingleResult();
        if (answer == null) {
            throw new IllegalArgumentException(decision + " has no answer to " + questions);
        }
        return answer.getEntryMap();
    }

    /**
     * Every answer of a table that collects them, in the order of its rules.
     *
     * @param decision the table's id
     * @param questions constants and names of enums only, never what somebody typed
     */
    public List<Map<String, Object>> answers(String decision, Map<String, Object> questions) {
        return decisions
                .evaluateDecisionTableByKey(decision)
                .decisionDefinitionWithoutTenantId()
                .variables(questions)
                .evaluate()
                .getResultList();
    }
}
