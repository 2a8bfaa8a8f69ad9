package salaklang.meeting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** The lines of one meeting's agenda, in order and numbered without a gap under each heading. */
final class Agenda {

    /** The five official headings (ระเบียบสำนักนายกรัฐมนตรีว่าด้วยงานสารบรรณ พ.ศ. 2526, แบบที่ 11). */
    static final List<String> HEADINGS = List.of(
            "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
            "เรื่องรับรองรายงานการประชุม",
            "เรื่องที่เสนอให้ที่ประชุมทราบ",
            "เรื่องที่เสนอให้ที่ประชุมพิจารณา",
            "เรื่องอื่น ๆ (ถ้ามี)");

    private static final Comparator<AgendaItem> ORDER =
            Comparator.comparingInt(AgendaItem::heading).thenComparingInt(AgendaItem::sub);

    private final Meeting meeting;
    private final List<AgendaItem> items;

    /** @param items the meeting's own list, which this changes */
    Agenda(Meeting meeting, List<AgendaItem> items) {
        this.meeting = meeting;
        this.items = items;
    }

    /** @param lastMinutes the number of the meeting whose minutes are to be adopted, or null */
    void lay(String lastMinutes) {
        for (int heading = 1; heading <= HEADINGS.size(); heading++) {
            items.add(new AgendaItem(
                    meeting, AgendaItemKind.HEADING, heading, 0, HEADINGS.get(heading - 1), null, false));
        }
        if (lastMinutes != null) {
            append(AgendaItemKind.LAST_MINUTES, 2, "รับรองรายงานการประชุม ครั้งที่ " + lastMinutes, null, false);
        }
        append(AgendaItemKind.MATTERS_ARISING, 3, "เรื่องสืบเนื่อง", null, false);
    }

    AgendaItem add(int heading, String title, UnitCode presenter, boolean late) {
        if (items.stream().noneMatch(item -> item.isHeading() && item.heading() == heading)) {
            throw new InvalidInput("heading", "meeting.error.heading");
        }
        return append(AgendaItemKind.MATTER, heading, requireTitle(title), presenter, late);
    }

    void remove(AgendaItem item) {
        requireMatter(item);
        items.remove(item);
        under(item.heading()).stream()
                .filter(other -> other.sub() > item.sub())
                .forEach(other -> other.moveTo(other.sub() - 1));
    }

    /** Changes places with its neighbour; at either end nothing happens. */
    void move(AgendaItem item, boolean up) {
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

    private AgendaItem append(AgendaItemKind kind, int heading, String title, UnitCode presenter, boolean late) {
        var item = new AgendaItem(meeting, kind, heading, under(heading).size() + 1, title, presenter, late);
        items.add(item);
        return item;
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
