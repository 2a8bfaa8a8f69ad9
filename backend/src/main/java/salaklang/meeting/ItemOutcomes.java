package salaklang.meeting;

import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.web.NotFound;

/**
 * What became of the items, told to their agenda by the feature that decides them. It asks nobody's permission: whoever
 * decides does.
 */
@Service
@Transactional
public class ItemOutcomes {

    private final Meetings meetings;

    ItemOutcomes(Meetings meetings) {
        this.meetings = meetings;
    }

    /**
     * Keeps the outcome that an item has first of all.
     *
     * @param kind null where the item is undecided, or undecided again
     */
    public void record(MeetingId meeting, AgendaItemId item, OutcomeKind kind, String text) {
        hold(meeting).recordOutcome(item, kind, text);
    }

    /** Keeps what was discussed, as it stands when the meeting ends. */
    public void keepNotes(MeetingId meeting, Map<AgendaItemId, String> notes) {
        hold(meeting).keepNotes(notes);
    }

    private Meeting hold(MeetingId id) {
        return meetings.hold(id.value()).orElseThrow(NotFound::new);
    }
}
