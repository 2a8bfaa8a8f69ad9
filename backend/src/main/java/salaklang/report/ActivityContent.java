package salaklang.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import salaklang.document.DocumentId;
import salaklang.web.InvalidInput;

/**
 * What the secretary writes of an activity. Of a meeting the first five come from its own record, and the texts only where
 * something else is to be said than what is on record.
 *
 * @param use how the outcome was used to improve the work
 * @param noticeGiven the participants were told that photos are taken and published
 */
record ActivityContent(
        String title,
        LocalDate heldOn,
        LocalTime startsAt,
        LocalTime endsAt,
        String place,
        String issues,
        String outcome,
        String use,
        List<ParticipantGroup> groups,
        boolean noticeGiven,
        List<DocumentId> photos) {

    private static final int LINE = 500;
    private static final int TEXT = 5_000;
    private static final int NAME = 200;
    private static final int MOST_GROUPS = 20;
    private static final int MOST_PHOTOS = 20;
    private static final int MOST_PEOPLE = 1_000_000;

    ActivityContent {
        title = text("title", title, LINE);
        place = text("place", place, LINE);
        issues = text("issues", issues, TEXT);
        outcome = text("outcome", outcome, TEXT);
        use = text("use", use, TEXT);
        if (startsAt != null && endsAt != null && !endsAt.isAfter(startsAt)) {
            throw new InvalidInput("endsAt", "report.error.times");
        }
        if (groups.size() > MOST_GROUPS || photos.size() > MOST_PHOTOS) {
            throw new InvalidInput("groups", "report.error.too-many", MOST_GROUPS);
        }
        for (var group : groups) {
            if (group.name() == null || group.name().isBlank() || group.people() < 1 || group.people() > MOST_PEOPLE) {
                throw new InvalidInput("groups", "report.error.group");
            }
            text("groups", group.name(), NAME);
        }
    }

    /** Of a meeting that has just been marked. */
    static ActivityContent nothing() {
        return new ActivityContent(null, null, null, null, null, null, null, null, List.of(), false, List.of());
    }

    private static String text(String field, String text, int length) {
        if (text == null || text.isBlank()) {
            return null;
        }
        if (text.strip().length() > length) {
            throw new InvalidInput(field, "report.error.too-long", length);
        }
        return text.strip();
    }
}
