package salaklang.report;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import salaklang.document.DocumentId;
import salaklang.meeting.MeetingId;

/**
 * An activity as a report tells of it: what is on record, and what the secretary wrote in its place.
 *
 * @param meeting null outside of meetings
 * @param issues what was put to the participants
 * @param outcome what came of it, line by line
 * @param uses how the outcome was used
 */
record ActivityFacts(
        ActivityId id,
        MeetingId meeting,
        String title,
        LocalDate date,
        LocalTime from,
        LocalTime to,
        String place,
        List<String> issues,
        List<ParticipantGroup> groups,
        List<String> outcome,
        List<Use> uses,
        List<DocumentId> photos,
        boolean noticeGiven) {

    /**
     * What was done with the outcome.
     *
     * @param unit by its short name; null where the secretary wrote it
     * @param percent of the work done, null where the secretary wrote it
     */
    record Use(String unit, String text, Integer percent) {}

    public int people() {
        return groups.stream().mapToInt(ParticipantGroup::people).sum();
    }
}
