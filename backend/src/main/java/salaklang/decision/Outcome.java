package salaklang.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** One thing that an item led to. Each is decided by itself; once decided it stays until it is reopened for a reason. */
@Entity
@Table(name = "item_outcome")
class Outcome {

    static final int TEXT_LENGTH = 5000;
    static final int REASON_LENGTH = 1000;

    @Id
    private UUID id;

    private MeetingId meetingId;
    private AgendaItemId itemId;

    /** Its place among the outcomes of the item, from 1 on. */
    private int position;

    @Enumerated(EnumType.STRING)
    private OutcomeKind kind;

    private String text;

    @Enumerated(EnumType.STRING)
    private OutcomeState state;

    /** The vote that decided it; null where nobody objected. */
    private BallotId ballotId;

    private Instant decidedAt;
    private String decidedBy;

    /** Why it was last reopened or withdrawn. */
    private String reason;

    @Version
    private Integer version;

    protected Outcome() {}

    Outcome(MeetingId meeting, AgendaItemId item, int position, OutcomeKind kind, String text) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.itemId = item;
        this.position = position;
        this.state = OutcomeState.OPEN;
        word(kind, text);
    }

    /** Puts it in other words while it is open. */
    void reword(OutcomeKind newKind, String newText) {
        require(OutcomeState.OPEN);
        word(newKind, newText);
    }

    /** The chair asked and nobody objected (ม.82). */
    void decideWithoutObjection(Person by, Instant at) {
        decide(OutcomeState.DECIDED, null, by, at);
    }

    void decideByVote(BallotId ballot, boolean carried, Person by, Instant at) {
        decide(carried ? OutcomeState.DECIDED : OutcomeState.FALLEN, ballot, by, at);
    }

    private void decide(OutcomeState decided, BallotId ballot, Person by, Instant at) {
        require(OutcomeState.OPEN);
        state = decided;
        ballotId = ballot;
        decidedBy = by.displayName();
        decidedAt = at;
        reason = null;
    }

    void reopen(String why) {
        require(OutcomeState.DECIDED, OutcomeState.FALLEN);
        reason = requireReason(why);
        state = OutcomeState.OPEN;
        ballotId = null;
        decidedBy = null;
        decidedAt = null;
    }

    /** Takes back what is not decided. */
    void withdraw(String why) {
        require(OutcomeState.OPEN);
        reason = requireReason(why);
        state = OutcomeState.WITHDRAWN;
    }

    private void word(OutcomeKind newKind, String newText) {
        if (newKind == null) {
            throw new InvalidInput("kind", "decision.error.kind");
        }
        boolean blank = newText == null || newText.isBlank();
        if (blank && newKind.needsText()) {
            throw new InvalidInput("text", "decision.error.text");
        }
        if (!blank && newText.strip().length() > TEXT_LENGTH) {
            throw new InvalidInput("text", "decision.error.too-long", TEXT_LENGTH);
        }
        kind = newKind;
        text = blank ? null : newText.strip();
    }

    static String requireReason(String why) {
        if (why == null || why.isBlank()) {
            throw new InvalidInput("reason", "decision.error.reason");
        }
        if (why.strip().length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "decision.error.too-long", REASON_LENGTH);
        }
        return why.strip();
    }

    private void require(OutcomeState... anyOf) {
        for (var possible : anyOf) {
            if (state == possible) {
                return;
            }
        }
        throw new WrongState("outcome", state);
    }

    OutcomeId id() {
        return new OutcomeId(id);
    }

    MeetingId meeting() {
        return meetingId;
    }

    AgendaItemId item() {
        return itemId;
    }

    int position() {
        return position;
    }

    OutcomeKind kind() {
        return kind;
    }

    String text() {
        return text;
    }

    OutcomeState state() {
        return state;
    }
}
