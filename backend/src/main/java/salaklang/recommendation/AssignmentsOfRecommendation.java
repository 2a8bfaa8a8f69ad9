package salaklang.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Tells how the assignments of recommendations stand; {@code assignment} answers. */
public interface AssignmentsOfRecommendation {

    /** Whether somebody still works on it. */
    boolean anyOpen(RecommendationId recommendation);

    /** By recommendation, in order of due date; one query whatever the number. */
    Map<RecommendationId, List<AssignmentLine>> of(Collection<RecommendationId> recommendations);

    /** What has been reported, by the id of the assignment; few queries whatever the number. */
    Map<String, AssignmentReport> reports(Collection<RecommendationId> recommendations);
}
