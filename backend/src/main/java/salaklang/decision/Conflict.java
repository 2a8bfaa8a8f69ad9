package salaklang.decision;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.web.WrongState;

/**
 * A member's conflict of interest in an item (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.13-16). The member leaves the item,
 * unless the others let them stay.
 */
@Entity
@Table(name = "conflict_of_interest")
class Conflict {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private AgendaItemId itemId;
    private SeatId seatId;
    private String position;
    private String reason;

    /** Declared by the member; raised by somebody else otherwise. */
    private boolean declared;

    private String raisedBy;

    @Enumerated(EnumType.STRING)
    private ConflictStanding standing;

    /** What the member says to a challenge; null where nothing was said. */
    private String answer;

    /** When it was raised, and once the member has left the item, when that was. */
    private Instant leftAt;

    /** When the others let the member stay; null where the member left. */
    private Instant stayedAt;

    private Instant returnedAt;

    private Instant withdrawnAt;
    private String withdrawnBy;
    private String withdrawnReason;

    @Version
    private Integer version;

    protected Conflict() {}

    Conflict(MeetingId meeting, AgendaItemId item, Seated member, String why, boolean declared, Person by, Instant at) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.itemId = item;
        this.seatId = member.seat();
        this.position = member.position();
        this.reason = Outcome.requireReason(why);
        this.declared = declared;
        this.raisedBy = by.displayName();
        this.standing = declared ? ConflictStanding.STANDS : ConflictStanding.RAISED;
        this.leftAt = at;
    }

    /** The member owns what somebody else has raised, and leaves the item. */
    void own(Instant at) {
        requireRaised();
        standing = ConflictStanding.STANDS;
        leftAt = at;
    }

    /** The member explains why it is none; then the meeting decides. */
    void deny(String words) {
        requireRaised();
        answer = Outcome.requireReason(words);
    }

    /** The others decide whether the member may stay, who leaves meanwhile: the committee is deemed to be the others (ม.15). */
    void hear(Instant at) {
        if (stayedAt != null) {
            throw new WrongState("conflict", "STAYED");
        }
        requireNotWithdrawn();
        if (standing == ConflictStanding.RAISED) {
            standing = ConflictStanding.HEARD;
            leftAt = at;
        }
    }

    /** The others did not come to a decision. */
    void breakOffHearing() {
        if (standing == ConflictStanding.HEARD) {
            standing = ConflictStanding.RAISED;
        }
    }

    /** The others did not let the member stay. */
    void confirm() {
        standing = ConflictStanding.STANDS;
    }

    /** It was recorded by mistake. That it was, and why it is no more, stays on record. */
    void withdraw(String why, Person by, Instant at) {
        requireNotWithdrawn();
        withdrawnReason = Outcome.requireReason(why);
        withdrawnBy = by.displayName();
        withdrawnAt = at;
        returnedAt = returnedAt == null ? at : returnedAt;
    }

    /** The others let the member stay, by two thirds in a secret vote (ม.15). */
    void stay(Instant at) {
        if (stayedAt != null) {
            throw new WrongState("conflict", "STAYED");
        }
        stayedAt = at;
        returnedAt = at;
    }

    /** The item is over for the member, who comes back into the room. */
    void comeBack(Instant at) {
        requireNotWithdrawn();
        if (returnedAt != null) {
            throw new WrongState("conflict", "RETURNED");
        }
        returnedAt = at;
    }

    /** Whether it takes the member out of the item's count: it does for good, but for one who was let to stay. */
    boolean isRecused() {
        return standing != ConflictStanding.RAISED && stayedAt == null && withdrawnAt == null;
    }

    boolean isAway() {
        return isRecused() && returnedAt == null;
    }

    private void requireRaised() {
        requireNotWithdrawn();
        if (standing != ConflictStanding.RAISED) {
            throw new WrongState("conflict", "ANSWERED");
        }
    }

    private void requireNotWithdrawn() {
        if (withdrawnAt != null) {
            throw new WrongState("conflict", "WITHDRAWN");
        }
    }

    ConflictId id() {
        return new ConflictId(id);
    }

    MeetingId meeting() {
        return meetingId;
    }

    AgendaItemId item() {
        return itemId;
    }

    SeatId seat() {
        return seatId;
    }

    String position() {
        return position;
    }
}
