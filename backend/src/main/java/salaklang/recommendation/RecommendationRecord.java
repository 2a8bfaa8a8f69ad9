package salaklang.recommendation;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.committee.CommitteeId;
import salaklang.web.NotFound;

/** Recommendations as other features ask for them, secret ones concealed. It does not check who asks. */
@Component
@Transactional(readOnly = true)
public class RecommendationRecord {

    private final Recommendations recommendations;

    RecommendationRecord(Recommendations recommendations) {
        this.recommendations = recommendations;
    }

    /**
     * In full also where it is secret: for who has been asked for a second factor.
     *
     * @throws NotFound where there is none in this province
     */
    public RecommendationView require(RecommendationId id) {
        return recommendations.findById(id.value()).map(Recommendation::view).orElseThrow(NotFound::new);
    }

    /** One query whatever the number; unknown ones are left out. */
    public Map<RecommendationId, RecommendationView> byId(Collection<RecommendationId> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        return recommendations
                .findByIdIn(ids.stream().map(RecommendationId::value).toList())
                .stream()
                .map(RecommendationRecord::concealed)
                .collect(Collectors.toMap(RecommendationView::id, Function.identity()));
    }

    /** What waits for the governor or a vice governor, the oldest meeting first. */
    public List<RecommendationView> waitingForDecision() {
        return recommendations.findByStateOrderByMeetingAtAscIdAsc(RecommendationState.PROPOSED).stream()
                .map(RecommendationRecord::concealed)
                .toList();
    }

    /** What the secretary still has to plan: drafts and what was sent back, the oldest meeting first. */
    public List<RecommendationView> waitingForSecretary(Collection<CommitteeId> committees) {
        return committees.isEmpty()
                ? List.of()
                : recommendations
                        .findByCommitteeIdInAndStateInOrderByMeetingAtAscIdAsc(
                                committees, List.of(RecommendationState.DRAFT, RecommendationState.SENT_BACK))
                        .stream()
                        .map(RecommendationRecord::concealed)
                        .toList();
    }

    /**
     * Lets one transaction at a time end assignments of a recommendation, so that the last one is always noticed.
     *
     * @throws NotFound where there is none in this province
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(RecommendationId id) {
        recommendations.findForChange(id.value()).orElseThrow(NotFound::new);
    }

    private static RecommendationView concealed(Recommendation recommendation) {
        return recommendation.view().concealed();
    }
}
