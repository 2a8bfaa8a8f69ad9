package salaklang.recommendation;

import java.time.Instant;
import java.util.List;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A recommendation has been approved: each order becomes an assignment before the listener returns. */
public record AssignmentsOrdered(RecommendationView recommendation, List<AssignmentOrder> orders, Person by, Instant at)
        implements Traced {

    @Override
    public String subject() {
        return "recommendation";
    }

    @Override
    public String subjectId() {
        return recommendation.id().toString();
    }
}
