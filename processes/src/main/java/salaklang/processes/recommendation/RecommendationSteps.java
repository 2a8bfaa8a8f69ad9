package salaklang.processes.recommendation;

import java.util.List;

/** What {@code recommendation.bpmn} asks of the platform, by the bean {@code recommendationSteps}. */
public interface RecommendationSteps {

    /**
     * Orders one assignment for each responsible unit; each becomes an {@code assignment} process.
     *
     * @return the ids of the assignments, in a list that can be serialized
     */
    List<String> assign(String recommendationId);

    /** Every assignment has ended: the recommendation is fulfilled. */
    void fulfil(String recommendationId);

    /** The recommendation has been superseded: cancels the records of its open assignments, whose processes have ended. */
    void cancelAssignments(String recommendationId);
}
