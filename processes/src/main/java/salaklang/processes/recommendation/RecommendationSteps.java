package salaklang.processes.recommendation;

import java.util.List;

/** What {@code recommendation.bpmn} asks of the platform, by the bean {@code recommendationSteps}. */
public interface RecommendationSteps {

    /** Orders one assignment for each responsible unit. */
    void assign(String recommendationId);

    /** The ids of the assignments that were ordered; each becomes an {@code assignment} process. */
    List<String> assignments(String recommendationId);

    /** Every assignment has ended: the recommendation is fulfilled. */
    void fulfil(String recommendationId);

    /** The recommendation has been superseded: cancels the records of its open assignments, whose processes have ended. */
    void cancelAssignments(String recommendationId);
}
