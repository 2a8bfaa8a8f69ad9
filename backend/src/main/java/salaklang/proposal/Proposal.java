package salaklang.proposal;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
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
import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaEntry;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Secrecy;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** A matter that a unit asks to be put on the agenda of a committee's next meeting. */
@Entity
class Proposal {

    private static final int TITLE_LENGTH = 500;
    private static final int TEXT_LENGTH = 5000;
    private static final int NAME_LENGTH = 200;
    private static final int MOST_MINUTES = 600;

    @Id
    private UUID id;

    private CommitteeId committeeId;
    private UnitCode unit;
    private String title;
    private String why;

    @Enumerated(EnumType.STRING)
    private AgendaHeadingKind headingKind;

    private String presenterName;
    private Integer minutes;

    @Enumerated(EnumType.STRING)
    private ProposalState state;

    private String proposedByPosition;
    private Instant proposedAt;
    private String answeredByPosition;
    private Instant answeredAt;
    private String reason;
    private MeetingId meetingId;
    private AgendaItemId itemId;
    private boolean secret;

    @ElementCollection
    @CollectionTable(name = "proposal_paper", joinColumns = @JoinColumn(name = "proposal_id"))
    @OrderColumn(name = "position")
    @Column(name = "document_id")
    private List<DocumentId> papers = new ArrayList<>();

    @Version
    private Integer version;

    protected Proposal() {}

    Proposal(ProposedMatter matter, UnitCode unit, Person by, Instant at) {
        if (matter.headingKind() == null) {
            throw new InvalidInput("headingKind", "proposal.error.heading");
        }
        if (matter.minutes() != null && (matter.minutes() < 1 || matter.minutes() > MOST_MINUTES)) {
            throw new InvalidInput("minutes", "proposal.error.minutes", MOST_MINUTES);
        }
        var name = matter.presenterName();
        this.id = UUID.randomUUID();
        this.committeeId = matter.committee();
        this.unit = unit;
        this.title = requireText("title", matter.title(), TITLE_LENGTH);
        this.why = requireText("why", matter.why(), TEXT_LENGTH);
        this.headingKind = matter.headingKind();
        this.presenterName = name == null || name.isBlank() ? null : requireText("presenterName", name, NAME_LENGTH);
        this.minutes = matter.minutes();
        this.state = ProposalState.WAITING;
        this.proposedByPosition = by.displayName();
        this.proposedAt = at;
    }

    void attach(List<DocumentId> files) {
        papers.addAll(files);
    }

    void accept(MeetingView meeting, AgendaItemId item, Person by, Instant at) {
        answer(ProposalState.ACCEPTED, by, at);
        meetingId = meeting.id();
        secret = meeting.secrecy() == Secrecy.SECRET;
        itemId = item;
    }

    void decline(String why, Person by, Instant at) {
        requireWaiting();
        var words = requireText("reason", why, TEXT_LENGTH);
        answer(ProposalState.DECLINED, by, at);
        reason = words;
    }

    void withdraw(Person by, Instant at) {
        answer(ProposalState.WITHDRAWN, by, at);
    }

    void requireWaiting() {
        if (state != ProposalState.WAITING) {
            throw new WrongState("proposal", state);
        }
    }

    private void answer(ProposalState answer, Person by, Instant at) {
        requireWaiting();
        state = answer;
        answeredByPosition = by.displayName();
        answeredAt = at;
    }

    private static String requireText(String field, String words, int length) {
        if (words == null || words.isBlank()) {
            throw new InvalidInput(field, "proposal.error." + field);
        }
        if (words.strip().length() > length) {
            throw new InvalidInput(field, "proposal.error.too-long", length);
        }
        return words.strip();
    }

    AgendaEntry entry(int heading) {
        return new AgendaEntry(heading, title, unit, presenterName, minutes);
    }

    ProposalId id() {
        return new ProposalId(id);
    }

    CommitteeId committee() {
        return committeeId;
    }

    UnitCode unit() {
        return unit;
    }

    /** On the agenda of a secret meeting: shown in full only to a second factor. */
    boolean isSecret() {
        return secret;
    }

    String title() {
        return title;
    }

    String why() {
        return why;
    }

    AgendaHeadingKind headingKind() {
        return headingKind;
    }

    String presenterName() {
        return presenterName;
    }

    Integer minutes() {
        return minutes;
    }

    ProposalState state() {
        return state;
    }

    String proposedBy() {
        return proposedByPosition;
    }

    Instant proposedAt() {
        return proposedAt;
    }

    String answeredBy() {
        return answeredByPosition;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    String reason() {
        return reason;
    }

    MeetingId meeting() {
        return meetingId;
    }

    List<DocumentId> papers() {
        return papers;
    }
}
