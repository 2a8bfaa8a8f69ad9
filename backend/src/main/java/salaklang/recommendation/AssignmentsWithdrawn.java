package salaklang.recommendation;

import java.time.Instant;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A recommendation has been superseded: its open assignments end as cancelled before the listener returns. */
public record AssignmentsWithdrawn(RecommendationId recommendation, Person by, Instant at, String note)
        implements Traced {

    @Override
    public String subject() {
        return "recommendation";
    }

    @Override
    public String subjectId() {
        return recommendation.toString();
    }
}
