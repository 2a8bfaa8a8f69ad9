package salaklang.recommendation;

import java.time.Instant;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Traced;

/** It has been reported back to a meeting. */
public record RecommendationClosed(
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
