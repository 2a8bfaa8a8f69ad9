package salaklang.recommendation;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** A meeting's outcome waits for its assignments to be named. */
public record RecommendationDrafted(
        RecommendationId recommendation, CommitteeId committee, String title, Person by, Instant at, String note)
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
