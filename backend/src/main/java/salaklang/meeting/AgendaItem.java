package salaklang.meeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Objects;
import java.util.UUID;
import salaklang.identity.UnitCode;

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

    /** The official heading, 1 to 6. */
    private int heading;

    /** The place under the heading from 1 on; 0 for the heading itself. */
    private int sub;

    private String title;
    private UnitCode presenter;
    private boolean late;
    private String note;

    @Enumerated(EnumType.STRING)
    private OutcomeKind outcome;

    private String outcomeText;

    @Version
    private Integer version;

    protected AgendaItem() {}

    AgendaItem(
            Meeting meeting,
            AgendaItemKind kind,
            int heading,
            int sub,
            String title,
            UnitCode presenter,
            boolean late) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.kind = kind;
        this.heading = heading;
        this.sub = sub;
        this.title = title;
        this.presenter = presenter;
        this.late = late;
    }

    void rename(String newTitle, UnitCode newPresenter) {
        title = newTitle;
        presenter = newPresenter;
    }

    void moveTo(int newSub) {
        sub = newSub;
    }

    /** It goes out with the invitation. */
    void send() {
        late = false;
    }

    void note(String words) {
        note = words;
    }

    /** @return whether this says anything new */
    boolean decide(OutcomeKind kind, String text) {
        if (kind == outcome && Objects.equals(text, outcomeText)) {
            return false;
        }
        outcome = kind;
        outcomeText = text;
        return true;
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
        return !isHeading() && heading >= 4;
    }

    int heading() {
        return heading;
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

    AgendaItemView view() {
        return new AgendaItemView(id(), meeting(), number(), title, outcome, outcomeText);
    }
}
