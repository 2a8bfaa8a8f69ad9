package salaklang.decision;

import jakarta.persistence.Entity;
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
    private Instant leftAt;

    /** When the others let the member stay; null where the member left. */
    private Instant stayedAt;

    private Instant returnedAt;

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
        this.leftAt = at;
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
        if (returnedAt != null) {
            throw new WrongState("conflict", "RETURNED");
        }
        returnedAt = at;
    }

    /** Whether it takes the member out of the item's count: it does for good, but for one who was let to stay. */
    boolean isRecused() {
        return stayedAt == null;
    }

    boolean isAway() {
        return returnedAt == null;
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
