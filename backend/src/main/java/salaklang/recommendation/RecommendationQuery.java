package salaklang.recommendation;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.springframework.data.jpa.domain.Specification;
import salaklang.committee.CommitteeId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.recommendation.RecommendationAccess.Scope;
import salaklang.web.NotFound;

/**
 * Which recommendations a list asks for; null where it does not matter. The newest meeting's come first.
 *
 * @param after the key of the last one already seen
 */
record RecommendationQuery(
        RecommendationFilter state, CommitteeId committee, MeetingId meeting, AgendaItemId item, String after) {

    /** The same from another key on. */
    RecommendationQuery from(String key) {
        return new RecommendationQuery(state, committee, meeting, item, key);
    }

    /** Without a state: the open ones, or all those of a meeting or an item. */
    RecommendationFilter states() {
        if (state != null) {
            return state;
        }
        return meeting == null && item == null ? RecommendationFilter.OPEN : RecommendationFilter.ALL;
    }

    Specification<Recommendation> within(Scope scope) {
        return (root, query, build) -> {
            var all = build.conjunction();
            if (!scope.all()) {
                var approved = build.isNotNull(root.get("decidedAt"));
                all = build.and(
                        all,
                        build.or(
                                root.get("committeeId").in(scope.run()),
                                build.and(root.get("committeeId").in(scope.visible()), approved)));
            }
            if (states() != RecommendationFilter.ALL) {
                all = build.and(all, root.get("state").in(states().states()));
            }
            if (committee != null) {
                all = build.and(all, build.equal(root.get("committeeId"), committee));
            }
            if (meeting != null) {
                all = build.and(all, build.equal(root.get("meetingId"), meeting));
            }
            if (item != null) {
                all = build.and(all, build.equal(root.get("itemId"), item));
            }
            if (after != null) {
                var key = Key.of(after);
                all = build.and(
                        all,
                        build.or(
                                build.lessThan(root.get("meetingAt"), key.meetingAt()),
                                build.and(
                                        build.equal(root.get("meetingAt"), key.meetingAt()),
                                        build.greaterThan(root.get("id"), key.id()))));
            }
            return all;
        };
    }

    /** Where a page ended. */
    record Key(Instant meetingAt, UUID id) {

        static Key of(String text) {
            try {
                var parts = text.split("_", 2);
                return new Key(Instant.parse(parts[0]), UUID.fromString(parts[1]));
            } catch (DateTimeParseException | IllegalArgumentException | ArrayIndexOutOfBoundsException e) {
                throw new NotFound();
            }
        }

        static String after(RecommendationView last) {
            return last.meetingAt() + "_" + last.id();
        }
    }
}
