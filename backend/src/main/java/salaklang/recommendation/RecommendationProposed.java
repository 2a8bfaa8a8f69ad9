package salaklang.recommendation;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** It waits for the governor's or a vice governor's decision. */
public record RecommendationProposed(
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
