package salaklang.meeting;

import static salaklang.committee.AgendaHeadingKind.FOR_CONSIDERATION;
import static salaklang.committee.AgendaHeadingKind.OTHER_MATTERS;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import salaklang.committee.AgendaHeadingKind;
import salaklang.document.DocumentId;
import salaklang.identity.UnitCode;
import salaklang.web.NotFound;

/** A line of the agenda, and what the meeting made of it. Changed only through its {@link Meeting}. */
@Entity
@Table(name = "agenda_item")
class AgendaItem {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    @Enumerated(EnumType.STRING)
    private AgendaItemKind kind;

    /** The number of its heading, from 1 on. */
    private int heading;

    @Enumerated(EnumType.STRING)
    private AgendaHeadingKind headingKind;

    /** The place under the heading from 1 on; 0 for the heading itself. */
    private int sub;

    private String title;
    private UnitCode presenter;
    private String presenterName;
    private Integer minutes;
    private MeetingId adopts;
    private AgendaItemId carriedFrom;

    /** How often its words or papers were changed: whoever knows fewer has seen an older one. */
    private int changes;

    private boolean late;
    private String note;

    @Enumerated(EnumType.STRING)
    private OutcomeKind outcome;

    private String outcomeText;

    @ElementCollection
    @BatchSize(size = 200)
    @CollectionTable(name = "agenda_paper", joinColumns = @JoinColumn(name = "item_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<DocumentId> papers = new ArrayList<>();

    @Version
    private Integer version;

    protected AgendaItem() {}

    private AgendaItem(
            Meeting meeting, AgendaItemKind kind, int heading, AgendaHeadingKind headingKind, int sub, String title) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.kind = kind;
        this.heading = heading;
        this.headingKind = headingKind;
        this.sub = sub;
        this.title = title;
    }

    static AgendaItem top(Meeting meeting, int number, AgendaHeadingKind kind, String title) {
        return new AgendaItem(meeting, AgendaItemKind.HEADING, number, kind, 0, title);
    }

    /** @param under the heading that it stands under */
    static AgendaItem under(AgendaItem under, int sub, AgendaItemKind kind, String title) {
        return new AgendaItem(under.meeting, kind, under.heading, under.headingKind, sub, title);
    }

    void describe(String newTitle, UnitCode newPresenter, String newPresenterName, Integer newMinutes) {
        title = newTitle;
        presenter = newPresenter;
        presenterName = newPresenterName;
        minutes = newMinutes;
        changes++;
    }

    void attach(List<DocumentId> more) {
        papers.addAll(more);
        changes++;
    }

    void detach(DocumentId paper) {
        if (!papers.remove(paper)) {
            throw new NotFound();
        }
        changes++;
    }

    /** @throws StaleAgenda where somebody has changed it since; null has seen anything */
    void requireSeen(Integer seen) {
        if (seen != null && seen != changes) {
            throw new StaleAgenda();
        }
    }

    void moveUnder(AgendaItem other, int newSub) {
        heading = other.heading;
        headingKind = other.headingKind;
        sub = newSub;
    }

    /** @return whether this says anything new */
    boolean adopt(MeetingId last, String newTitle) {
        if (last.equals(adopts) && newTitle.equals(title)) {
            return false;
        }
        adopts = last;
        title = newTitle;
        changes++;
        return true;
    }

    /** It takes up what another meeting could not decide for lack of quorum. */
    void carry(AgendaItem from) {
        describe(from.title, from.presenter, from.presenterName, from.minutes);
        adopts = from.adopts;
        carriedFrom = from.id();
        papers.addAll(from.papers);
    }

    void moveTo(int newSub) {
        sub = newSub;
    }

    void comeLate() {
        late = true;
    }

    /** It goes out with the invitation. */
    void send() {
        late = false;
    }

    void note(String words) {
        note = words;
    }

    void decide(OutcomeKind kind, String text) {
        outcome = kind;
        outcomeText = text;
    }

    static boolean needsOutcome(AgendaItemKind kind, AgendaHeadingKind headingKind) {
        return kind != AgendaItemKind.HEADING && (headingKind == FOR_CONSIDERATION || headingKind == OTHER_MATTERS);
    }

    static boolean listsMattersArising(AgendaItemKind kind, AgendaHeadingKind headingKind) {
        return kind == AgendaItemKind.MATTERS_ARISING
                || kind == AgendaItemKind.HEADING && headingKind == AgendaHeadingKind.MATTERS_ARISING;
    }

    AgendaItemId id() {
        return new AgendaItemId(id);
    }

    MeetingId meeting() {
        return meeting.id();
    }

    AgendaItemKind kind() {
        return kind;
    }

    boolean isHeading() {
        return kind == AgendaItemKind.HEADING;
    }

    /** For consideration or other matters: it cannot be left without a decision. */
    boolean needsOutcome() {
        return needsOutcome(kind, headingKind);
    }

    int heading() {
        return heading;
    }

    AgendaHeadingKind headingKind() {
        return headingKind;
    }

    int sub() {
        return sub;
    }

    /** As printed: {@code 4} for a heading, {@code 4.2} below it. */
    String number() {
        return sub == 0 ? Integer.toString(heading) : heading + "." + sub;
    }

    String title() {
        return title;
    }

    UnitCode presenter() {
        return presenter;
    }

    String presenterName() {
        return presenterName;
    }

    Integer minutes() {
        return minutes;
    }

    boolean isLate() {
        return late;
    }

    String note() {
        return note;
    }

    OutcomeKind outcome() {
        return outcome;
    }

    String outcomeText() {
        return outcomeText;
    }

    MeetingId adopts() {
        return adopts;
    }

    int changes() {
        return changes;
    }

    List<DocumentId> papers() {
        return papers;
    }

    AgendaItemView view() {
        return new AgendaItemView(
                id(),
                meeting(),
                number(),
                heading,
                headingKind,
                kind,
                title,
                presenter,
                presenterName,
                minutes,
                late,
                note,
                outcome,
                outcomeText,
                adopts,
                carriedFrom,
                List.copyOf(papers));
    }
}
