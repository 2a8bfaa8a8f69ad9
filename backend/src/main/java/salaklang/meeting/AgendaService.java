package salaklang.meeting;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.multipart.MultipartFile;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.Organisation;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** What is done with the agenda of a meeting. Each verb holds the meeting until it is through. */
@Service
@Transactional
public class AgendaService {

    private final Meetings meetings;
    private final MeetingAccess access;
    private final Organisation organisation;
    private final Documents documents;
    private final CurrentUser user;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    AgendaService(
            Meetings meetings,
            MeetingAccess access,
            Organisation organisation,
            Documents documents,
            CurrentUser user,
            ApplicationEventPublisher events,
            Clock clock) {
        this.meetings = meetings;
        this.access = access;
        this.organisation = organisation;
        this.documents = documents;
        this.user = user;
        this.events = events;
        this.clock = clock;
    }

    public AgendaItemId add(MeetingId id, AgendaEntry entry) {
        return add(id, entry, List.of());
    }

    /** @param papers stored only when all else is right */
    public AgendaItemId add(MeetingId id, AgendaEntry entry, List<MultipartFile> papers) {
        var meeting = hold(id);
        requireKnown(entry.presenter());
        var item = meeting.agenda().add(entry);
        item.attach(documents.store(papers));
        changed(meeting, item);
        return item.id();
    }

    /** A matter whose papers are there already. */
    public AgendaItemId take(MeetingId id, AgendaEntry entry, List<DocumentId> papers) {
        var meeting = hold(id);
        requireKnown(entry.presenter());
        var item = meeting.agenda().add(entry);
        item.attach(papers);
        changed(meeting, item);
        return item.id();
    }

    /**
     * Puts an item in other words.
     *
     * @param entry its heading stays as it is
     * @param seen the item's version that was read; null to change whatever it is
     * @param papers are added to those it has
     */
    public void change(MeetingId id, AgendaItemId item, AgendaEntry entry, Integer seen, List<MultipartFile> papers) {
        var meeting = hold(id);
        requireKnown(entry.presenter());
        var changed = meeting.agenda().require(item);
        changed.requireSeen(seen);
        meeting.agenda().change(item, entry);
        changed.attach(documents.store(papers));
        changed(meeting, changed);
    }

    /** Adds papers, to an item that has been sent already too. */
    public void addPapers(MeetingId id, AgendaItemId item, List<MultipartFile> papers) {
        var meeting = hold(id);
        var stored = documents.store(papers);
        if (stored.isEmpty()) {
            throw new InvalidInput("files", "meeting.error.no-paper");
        }
        changed(meeting, meeting.agenda().attach(item, stored));
    }

    public void removePaper(MeetingId id, AgendaItemId item, DocumentId paper) {
        var meeting = hold(id);
        changed(meeting, meeting.agenda().detach(item, paper));
    }

    /** @param seen the item's version that was read; null to remove whatever it is */
    public void remove(MeetingId id, AgendaItemId item, Integer seen) {
        var meeting = hold(id);
        var removed = meeting.agenda().require(item);
        removed.requireSeen(seen);
        meeting.agenda().remove(item);
        changed(meeting, removed);
    }

    public void move(MeetingId id, AgendaItemId item, boolean up) {
        var meeting = hold(id);
        meeting.agenda().move(item, up);
        changed(meeting, meeting.agenda().require(item));
    }

    /**
     * Puts all of the agenda in a new order.
     *
     * @param order each line once, the headings as they are, and under each what is to stand there
     * @param seen the agenda's version that was read; null to order whatever it is
     */
    public void order(MeetingId id, List<AgendaItemId> order, Integer seen) {
        var meeting = hold(id);
        meeting.agenda().order(order, seen);
        changed(meeting, (String) null);
    }

    private Meeting hold(MeetingId id) {
        var meeting = meetings.hold(id.value()).orElseThrow(NotFound::new);
        access.requireRuns(user.require(), meeting.committee());
        return meeting;
    }

    private void requireKnown(UnitCode presenter) {
        if (presenter != null && organisation.find(presenter).isEmpty()) {
            throw new InvalidInput("presenter", "meeting.error.presenter");
        }
    }

    private void changed(Meeting meeting, AgendaItem item) {
        changed(meeting, item.number() + " " + item.title());
    }

    private void changed(Meeting meeting, String what) {
        var by = user.require();
        meeting.agendaChangedBy(by.displayName());
        events.publishEvent(new AgendaChanged(meeting.id(), meeting.committee(), by, clock.instant(), what));
    }
}
