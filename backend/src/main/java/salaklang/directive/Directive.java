package salaklang.directive;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import salaklang.assignment.AssignmentSource;
import salaklang.document.DocumentId;
import salaklang.escalation.Urgency;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** What the governor orders, or a letter asks for, of one unit or many. */
@Entity
class Directive {

    private static final int TITLE_LENGTH = 500;
    private static final int TEXT_LENGTH = 5000;
    private static final int NAME_LENGTH = 200;
    private static final int REASON_LENGTH = 1000;

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Enumerated(EnumType.STRING)
    private DirectiveKind kind;

    private int number;
    private int yearBe;
    private String title;
    private String text;

    @Embedded
    private Letter letter;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    private UnitCode assigner;

    @Embedded
    private About about;

    private String issuedBy;
    private String issuedByPosition;
    private Instant issuedAt;
    private UUID programmeId;

    @Enumerated(EnumType.STRING)
    private DirectiveState state;

    private String reason;
    private Instant endedAt;

    @ElementCollection
    @CollectionTable(name = "directive_document", joinColumns = @JoinColumn(name = "directive_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<DocumentId> documents = new ArrayList<>();

    protected Directive() {}

    /** @param programme the id of the one it belongs to, or null */
    Directive(NewDirective of, UnitCode assigner, UUID programme, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.kind = of.kind();
        this.title = filled("title", of.title(), TITLE_LENGTH);
        this.text = filled("text", of.text(), TEXT_LENGTH);
        this.letter = of.kind() == DirectiveKind.LETTER ? checked(of.letter()) : null;
        this.urgency = of.urgency() == null ? Urgency.NORMAL : of.urgency();
        this.assigner = assigner;
        this.about = of.kind() == DirectiveKind.DIRECTIVE ? of.about() : null;
        this.programmeId = programme;
        this.issuedBy = by.userId();
        this.issuedByPosition = by.displayName();
        this.issuedAt = at;
        this.state = DirectiveState.OPEN;
    }

    /** @param number counts within its kind and year, in the Buddhist Era */
    void register(int number, int yearBe, List<DocumentId> documents) {
        this.number = number;
        this.yearBe = yearBe;
        this.documents.addAll(documents);
    }

    /** @return false where it was no longer open */
    boolean finish(Instant at) {
        if (state != DirectiveState.OPEN) {
            return false;
        }
        state = DirectiveState.DONE;
        endedAt = at;
        return true;
    }

    /** One of its parts has been opened again. @return false where it was open */
    boolean reopen() {
        if (state == DirectiveState.CANCELLED) {
            throw new WrongState("directive", state);
        }
        if (state == DirectiveState.OPEN) {
            return false;
        }
        state = DirectiveState.OPEN;
        endedAt = null;
        return true;
    }

    /** @return the reason as it is kept, where it can be cancelled for it */
    String reasonToCancel(String why) {
        if (state != DirectiveState.OPEN) {
            throw new WrongState("directive", state);
        }
        return filled("reason", why, REASON_LENGTH);
    }

    void cancel(String why, Instant at) {
        reason = reasonToCancel(why);
        state = DirectiveState.CANCELLED;
        endedAt = at;
    }

    private static Letter checked(Letter letter) {
        if (letter.date() == null) {
            throw new InvalidInput("letterDate", "assignment.error.missing");
        }
        return new Letter(
                filled("letterNumber", letter.number(), NAME_LENGTH),
                letter.date(),
                filled("letterFrom", letter.from(), NAME_LENGTH));
    }

    private static String filled(String field, String words, int length) {
        if (words == null || words.isBlank()) {
            throw new InvalidInput(field, "assignment.error.missing");
        }
        if (words.strip().length() > length) {
            throw new InvalidInput(field, "assignment.error.too-long", length);
        }
        return words.strip();
    }

    DirectiveId id() {
        return new DirectiveId(id);
    }

    AssignmentSource source() {
        return new AssignmentSource(AssignmentSource.Kind.DIRECTIVE, id);
    }

    DirectiveKind kind() {
        return kind;
    }

    DirectiveState state() {
        return state;
    }

    /** Such as 12/2569. */
    String number() {
        return number + "/" + yearBe;
    }

    String title() {
        return title;
    }

    String text() {
        return text;
    }

    Letter letter() {
        return letter;
    }

    Urgency urgency() {
        return urgency;
    }

    UnitCode assigner() {
        return assigner;
    }

    About about() {
        return about;
    }

    /** The id of the user. */
    String issuer() {
        return issuedBy;
    }

    String issuedBy() {
        return issuedByPosition;
    }

    Instant issuedAt() {
        return issuedAt;
    }

    /** Why it was cancelled, or null. */
    String reason() {
        return reason;
    }

    Instant endedAt() {
        return endedAt;
    }

    List<DocumentId> documents() {
        return documents;
    }

    /** The id of the programme that it belongs to, or null. */
    UUID programme() {
        return programmeId;
    }

    boolean isIssuedBy(Person person) {
        return person.isOneWith(issuedBy);
    }
}
