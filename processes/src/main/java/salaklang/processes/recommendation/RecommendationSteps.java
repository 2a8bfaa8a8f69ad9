package salaklang.processes.recommendation;

import java.util.List;

/** What {@code recommendation.bpmn} asks of the platform, by the bean {@code recommendationSteps}. */
public interface RecommendationSteps {

    /** Orders one assignment for each responsible unit and gives their ids; each becomes an {@code assignment} process. */
    List<String> assign(String recommendationId);

    /** Every assignment has ended: the recommendation is fulfilled. */
    void fulfil(String recommendationId);

    /** The recommendation has been superseded: its open assignments are cancelled. */
    void cancelAssignments(String recommendationId);
}
