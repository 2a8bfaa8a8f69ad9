package salaklang.assignment;

import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final JdbcClient database;

    MatterLock(Assignments assignments, RecommendationRecord recommendations, JdbcClient database) {
        this.assignments = assignments;
        this.recommendations = recommendations;
        this.database = database;
    }

    /**
     * For what changes assignments only, never their recommendation.
     *
     * @throws NotFound where the province has no such assignment
     */
    void lockAssignments(AssignmentId id) {
        database.sql("""
                        select pg_advisory_xact_lock(hashtextextended(cast(matter_id as text), 0))
                        from assignment where id = :id
                        """)
                .param("id", id.value())
                .query((row, number) -> true)
                .optional()
                .orElseThrow(NotFound::new);
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
