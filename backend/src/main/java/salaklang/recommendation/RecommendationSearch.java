package salaklang.recommendation;

import java.util.function.Function;
import salaklang.committee.CommitteeId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.web.NotFound;

/** What is typed above a list of recommendations, or written in its address; empty means any. */
record RecommendationSearch(String state, String committee, String meeting, String item, String after) {

    RecommendationQuery query() {
        return new RecommendationQuery(
                given(state, RecommendationFilter::valueOf),
                given(committee, CommitteeId::of),
                given(meeting, MeetingId::of),
                given(item, AgendaItemId::of),
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
