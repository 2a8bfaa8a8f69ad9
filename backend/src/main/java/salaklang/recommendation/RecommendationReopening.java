package salaklang.recommendation;

import java.time.Instant;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.Person;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/**
 * What becomes of a recommendation when finished work of it is opened again: it is in progress once more, while its
 * process waits for the report to the committee, and fulfilled again when nobody works on it any more.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class RecommendationReopening {

    private final Recommendations recommendations;
    private final ApplicationEventPublisher events;

    RecommendationReopening(Recommendations recommendations, ApplicationEventPublisher events) {
        this.recommendations = recommendations;
        this.events = events;
    }

    /** @throws WrongState where it has been reported back already */
    public void reopen(RecommendationId id, String reason, Person by, Instant at) {
        forChange(id).reopen(reason, by, at);
    }

    /** The work that was opened again has ended too. */
    public void fulfil(RecommendationId id, Person by, Instant at) {
        fulfil(forChange(id), by, at);
    }

    void fulfil(Recommendation recommendation, Person by, Instant at) {
        recommendation.fulfil(by, at);
        events.publishEvent(new RecommendationFulfilled(
                recommendation.id(), recommendation.committee(), recommendation.title(), by, at, null));
    }

    private Recommendation forChange(RecommendationId id) {
        return recommendations.findForChange(id.value()).orElseThrow(NotFound::new);
    }
}
