package salaklang.recommendation;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The states that a list of recommendations is narrowed to. */
enum RecommendationFilter {
    /** Not ended. */
    OPEN(RecommendationState::isOpen),
    /** With the secretary. */
    DRAFT(state -> state == RecommendationState.DRAFT || state == RecommendationState.SENT_BACK),
    PROPOSED(state -> state == RecommendationState.PROPOSED),
    IN_PROGRESS(state -> state == RecommendationState.IN_PROGRESS),
    FULFILLED(state -> state == RecommendationState.FULFILLED),
    ENDED(state -> !state.isOpen()),
    ALL(state -> true);

    private final List<RecommendationState> states;

    RecommendationFilter(Predicate<RecommendationState> includes) {
        this.states =
                Arrays.stream(RecommendationState.values()).filter(includes).toList();
    }

    List<RecommendationState> states() {
        return states;
    }
}
