package salaklang.assignment;

import java.util.function.Function;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.recommendation.RecommendationId;
import salaklang.web.NotFound;

/** What is typed above a list of assignments, or written in its address; empty means any. */
record AssignmentSearch(
        String state, String committee, String unit, String recommendation, Boolean late, String q, String after) {

    /** @param unless the state where none is given */
    AssignmentQuery query(AssignmentFilter unless) {
        var filter = given(state, AssignmentFilter::valueOf);
        return new AssignmentQuery(
                filter == null ? unless : filter,
                given(committee, CommitteeId::of),
                given(unit, UnitCode::of),
                given(recommendation, RecommendationId::of),
                Boolean.TRUE.equals(late),
                q,
                given(after, Function.identity()));
    }

    private static <T> T given(String text, Function<String, T> meaning) {
        try {
            return text == null || text.isBlank() ? null : meaning.apply(text);
        } catch (IllegalArgumentException e) {
            throw new NotFound();
        }
    }
}
