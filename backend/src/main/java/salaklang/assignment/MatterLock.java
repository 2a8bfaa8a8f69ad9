package salaklang.assignment;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationRecord;
import salaklang.web.NotFound;

/**
 * Lets one transaction at a time change what depends on the other parts of a matter: who comes next, whether all of it
 * is done. The order is always the same: the recommendation, the matter, then single assignments.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class MatterLock {

    private final Assignments assignments;
    private final RecommendationRecord recommendations;

    MatterLock(Assignments assignments, RecommendationRecord recommendations) {
        this.assignments = assignments;
        this.recommendations = recommendations;
    }

    /** @throws NotFound where the province has no such assignment */
    void lock(AssignmentId id) {
        var of = assignments.findBelonging(id.value()).orElseThrow(NotFound::new);
        if (of.getRecommendationId() != null) {
            recommendations.lock(new RecommendationId(of.getRecommendationId()));
        }
        assignments.lockMatter(of.getMatterId());
    }
}
