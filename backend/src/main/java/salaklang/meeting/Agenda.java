package salaklang.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import salaklang.committee.AgendaHeading;
import salaklang.committee.AgendaHeadingKind;
import salaklang.document.DocumentId;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** The lines of one meeting's agenda, in order and numbered without a gap under each heading. */
final class Agenda {

    private static final Comparator<AgendaItem> ORDER =
            Comparator.comparingInt(AgendaItem::heading).thenComparingInt(AgendaItem::sub);

    private static final String ADOPTION = "รับรองรายงานการประชุม ครั้งที่ ";
    private static final MeetingState[] UNTIL_ITS_END = {
        MeetingState.PLANNED, MeetingState.INVITED, MeetingState.IN_SESSION
    };
    private static final int LONGEST_NAME = 200;
    private static final int MOST_MINUTES = 600;

    private final Meeting meeting;
    private final List<AgendaItem> items;

    /** @param items the meeting's own list, which this changes */
    Agenda(Meeting meeting, List<AgendaItem> items) {
        this.meeting = meeting;
        this.items = items;
    }

    /**
     * Lays the headings, and below them what is always on the agenda.
     *
     * @param last the meeting whose minutes are to be adopted, or null
     */
    void lay(List<AgendaHeading> headings, LastMeeting last) {
        for (int i = 0; i < headings.size(); i++) {
            items.add(AgendaItem.top(
                    meeting, i + 1, headings.get(i).kind(), headings.get(i).title()));
        }
        adopt(last);
        if (heading(AgendaHeadingKind.MATTERS_ARISING).isEmpty()) {
            heading(AgendaHeadingKind.FOR_INFORMATION)
                    .ifPresent(heading -> append(heading, AgendaItemKind.MATTERS_ARISING, "เรื่องสืบเนื่อง"));
        }
    }

    /**
     * Has the minutes of another meeting adopted; words that somebody has put otherwise stay.
     *
     * @param last null for none
     * @return whether that changes anything
     */
    boolean adopt(LastMeeting last) {
        var item = items.stream()
                .filter(line -> line.kind() == AgendaItemKind.LAST_MINUTES)
                .findFirst()
                .orElse(null);
        if (last == null) {
            if (item != null) {
                remove(item);
            }
            return item != null;
        }
        var title = ADOPTION + last.number();
        if (item == null) {
            var heading = heading(AgendaHeadingKind.ADOPTION_OF_MINUTES);
            heading.ifPresent(
                    under -> append(under, AgendaItemKind.LAST_MINUTES, title).adopt(last.id(), title));
            return heading.isPresent();
        }
        return item.adopt(last.id(), item.title().startsWith(ADOPTION) ? title : item.title());
    }

    /** Takes up items of another agenda and nothing else, each under the heading of its kind. */
    void carry(List<AgendaHeading> headings, List<AgendaItem> carried) {
        for (int i = 0; i < headings.size(); i++) {
            items.add(AgendaItem.top(
                    meeting, i + 1, headings.get(i).kind(), headings.get(i).title()));
        }
        for (var item : carried) {
            var under = heading(item.headingKind())
                    .or(() -> heading(AgendaHeadingKind.FOR_CONSIDERATION))
                    .orElseGet(() -> items.get(headings.size() - 1));
            append(under, item.kind(), item.title()).carry(item);
        }
    }

    /** Once the invitation is out, what is added is marked late. */
    AgendaItem add(AgendaEntry entry) {
        meeting.changeAgenda(UNTIL_ITS_END);
        var heading = items.stream()
                .filter(item -> item.isHeading() && item.heading() == entry.heading())
                .findFirst()
                .orElseThrow(() -> new InvalidInput("heading", "meeting.error.heading"));
        var item = append(heading, AgendaItemKind.MATTER, requireTitle(entry.title()));
        describe(item, entry);
        if (meeting.state() != MeetingState.PLANNED) {
            item.comeLate();
        }
        return item;
    }

    /** @param entry its heading stays */
    void change(AgendaItemId id, AgendaEntry entry) {
        var item = require(id);
        requireMatter(item);
        if (!isChangeable(item)) {
            throw new WrongState("meeting", meeting.state());
        }
        meeting.changeAgenda(UNTIL_ITS_END);
        describe(item, entry);
    }

    /** Papers may come until the meeting ends, also on what was sent. */
    AgendaItem attach(AgendaItemId id, List<DocumentId> papers) {
        var item = require(id);
        meeting.changeAgenda(UNTIL_ITS_END);
        item.attach(papers);
        return item;
    }

    /** What was sent with the invitation stays. */
    AgendaItem detach(AgendaItemId id, DocumentId paper) {
        var item = require(id);
        meeting.changeAgenda(MeetingState.PLANNED);
        item.detach(paper);
        return item;
    }

    /** Whether an item may still be put in other words. What was sent stays as it was sent. */
    boolean isChangeable(AgendaItem item) {
        return !item.isHeading()
                && (meeting.state() == MeetingState.PLANNED
                        || item.isLate()
                                && item.outcome() == null
                                && List.of(UNTIL_ITS_END).contains(meeting.state()));
    }

    private void describe(AgendaItem item, AgendaEntry entry) {
        var name = entry.presenterName();
        if (name != null && name.strip().length() > LONGEST_NAME) {
            throw new InvalidInput("presenterName", "meeting.error.too-long", LONGEST_NAME);
        }
        if (entry.minutes() != null && (entry.minutes() < 1 || entry.minutes() > MOST_MINUTES)) {
            throw new InvalidInput("minutes", "meeting.error.minutes", MOST_MINUTES);
        }
        item.describe(
                requireTitle(entry.title()),
                entry.presenter(),
                name == null || name.isBlank() ? null : name.strip(),
                entry.minutes());
    }

    void remove(AgendaItemId id) {
        var item = require(id);
        meeting.changeAgenda(MeetingState.PLANNED);
        remove(item);
    }

    private void remove(AgendaItem item) {
        requireMatter(item);
        items.remove(item);
        under(item.heading()).stream()
                .filter(other -> other.sub() > item.sub())
                .forEach(other -> other.moveTo(other.sub() - 1));
    }

    /** Changes places with its neighbour; at either end nothing happens. */
    void move(AgendaItemId id, boolean up) {
        var item = require(id);
        meeting.changeAgenda(MeetingState.PLANNED);
        requireMatter(item);
        under(item.heading()).stream()
                .filter(other -> other.sub() == item.sub() + (up ? -1 : 1))
                .findFirst()
                .ifPresent(other -> {
                    int place = item.sub();
                    item.moveTo(other.sub());
                    other.moveTo(place);
                });
    }

    /**
     * Puts the lines in another order. The headings stay as they are, and so does what always stands under one of them.
     *
     * @param order every line once, each below the heading that it is to stand under
     * @param seen the agenda's version that was read; null for any
     */
    void order(List<AgendaItemId> order, Integer seen) {
        if (seen != null && seen != meeting.agendaChanges()) {
            throw new StaleAgenda();
        }
        meeting.changeAgenda(MeetingState.PLANNED);
        var lines = order.stream().map(this::require).toList();
        var headings = inOrder().stream().filter(AgendaItem::isHeading).toList();
        if (lines.size() != items.size()
                || Set.copyOf(order).size() != items.size()
                || !lines.get(0).isHeading()
                || !lines.stream().filter(AgendaItem::isHeading).toList().equals(headings)) {
            throw new InvalidInput("order", "meeting.error.order");
        }
        AgendaItem heading = null;
        int sub = 0;
        for (var line : lines) {
            if (line.isHeading()) {
                heading = line;
                sub = 0;
                continue;
            }
            if (line.kind() != AgendaItemKind.MATTER && line.heading() != heading.heading()) {
                throw new InvalidInput("order", "meeting.error.stays-under", line.title());
            }
            line.moveUnder(heading, ++sub);
        }
    }

    AgendaItem require(AgendaItemId id) {
        return items.stream().filter(item -> item.id().equals(id)).findFirst().orElseThrow(NotFound::new);
    }

    List<AgendaItem> inOrder() {
        return items.stream().sorted(ORDER).toList();
    }

    /** What cannot be left open when the meeting closes. */
    List<AgendaItem> undecided() {
        return inOrder().stream()
                .filter(item -> item.needsOutcome() && item.outcome() == null)
                .toList();
    }

    /** What a meeting that was given up leaves to another: of one that never began every matter, else what is undecided. */
    List<AgendaItem> leftOpen(boolean begun) {
        return inOrder().stream()
                .filter(item -> item.outcome() == null)
                .filter(item -> item.kind() == AgendaItemKind.MATTER || item.kind() == AgendaItemKind.LAST_MINUTES)
                .filter(item -> !begun || item.needsOutcome() || item.kind() == AgendaItemKind.LAST_MINUTES)
                .toList();
    }

    /** A heading with items below it is only their heading: what is decided is decided there. */
    boolean isOnlyHeading(AgendaItem item) {
        return item.isHeading() && !under(item.heading()).isEmpty();
    }

    static String requireTitle(String title) {
        if (title == null || title.isBlank()) {
            throw new InvalidInput("title", "meeting.error.title");
        }
        if (title.strip().length() > 500) {
            throw new InvalidInput("title", "meeting.error.too-long", 500);
        }
        return title.strip();
    }

    private static void requireMatter(AgendaItem item) {
        if (item.isHeading()) {
            throw new InvalidInput("item", "meeting.error.heading-stays");
        }
    }

    private AgendaItem append(AgendaItem heading, AgendaItemKind kind, String title) {
        var item = AgendaItem.under(heading, under(heading.heading()).size() + 1, kind, title);
        items.add(item);
        return item;
    }

    private Optional<AgendaItem> heading(AgendaHeadingKind kind) {
        return items.stream()
                .filter(item -> item.isHeading() && item.headingKind() == kind)
                .findFirst();
    }

    private List<AgendaItem> under(int heading) {
        var found = new ArrayList<AgendaItem>();
        for (var item : items) {
            if (item.heading() == heading && !item.isHeading()) {
                found.add(item);
            }
        }
        return found;
    }
}
