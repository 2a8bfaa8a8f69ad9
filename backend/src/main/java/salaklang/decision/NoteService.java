package salaklang.decision;

import java.time.Clock;
import java.time.Duration;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.web.InvalidInput;
import salaklang.web.Live;

/** The notes of the discussion, saved as they are typed. */
@Service
@Transactional
public class NoteService {

    private static final int LENGTH = 50_000;

    /** What one person types within this time is one act in the audit trail. */
    private static final Duration ONE_ACT = Duration.ofMinutes(5);

    private final Notes notes;
    private final DecisionAccess access;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Live live;
    private final Clock clock;

    NoteService(
            Notes notes,
            DecisionAccess access,
            CurrentUser user,
            ApplicationEventPublisher events,
            Live live,
            Clock clock) {
        this.notes = notes;
        this.access = access;
        this.user = user;
        this.events = events;
        this.live = live;
        this.clock = clock;
    }

    /**
     * Saves a note that was made from a version of it. One that somebody else has changed since is not overwritten.
     *
     * @param version the one that the text was made from; 0 where there was none
     */
    public SavedNote save(MeetingId id, AgendaItemId itemId, int version, String text) {
        var by = user.require();
        var meeting = access.requireRuns(by, id);
        var item = access.requireItem(meeting, itemId);
        var words = text == null ? "" : text.replace("\r\n", "\n").stripTrailing();
        if (words.length() > LENGTH) {
            throw new InvalidInput("text", "decision.error.too-long", LENGTH);
        }
        var before = notes.find(itemId).orElse(NoteView.NONE);
        if (before.text().equals(words)) {
            return new SavedNote(true, before);
        }
        boolean saved = notes.save(id, itemId, version, words, by);
        if (saved) {
            live.publish("meeting/" + id, "note");
        }
        if (saved && isAnotherAct(before, by)) {
            events.publishEvent(new ItemHandled(
                    id,
                    meeting.committee(),
                    itemId,
                    item.number(),
                    ItemHandled.Act.DISCUSSION_NOTED,
                    null,
                    by,
                    clock.instant()));
        }
        return new SavedNote(saved, notes.find(itemId).orElse(NoteView.NONE));
    }

    private boolean isAnotherAct(NoteView before, Person by) {
        return before.at() == null
                || !by.displayName().equals(before.by())
                || before.at().plus(ONE_ACT).isBefore(clock.instant());
    }
}
