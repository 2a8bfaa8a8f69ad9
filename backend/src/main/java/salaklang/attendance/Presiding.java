package salaklang.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;

/** A time during which somebody presided. It keeps the position and the name as they were on that day. */
@Entity
class Presiding {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private SeatId seatId;
    private String position;
    private String name;
    private String account;

    @Enumerated(EnumType.STRING)
    private PresidingGround ground;

    private String reason;
    private Integer votes;
    private Integer voters;
    private AgendaItemId itemId;
    private Instant since;
    private Instant until;

    @Version
    private Integer version;

    protected Presiding() {}

    Presiding(MeetingId meeting, PresidingView as) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.seatId = as.seat();
        this.position = as.position();
        this.name = as.name();
        this.account = as.account();
        this.ground = as.ground();
        this.reason = as.reason();
        this.votes = as.votes();
        this.voters = as.voters();
        this.itemId = as.item();
        this.since = as.since();
    }

    void end(Instant at) {
        until = at.isBefore(since) ? since : at;
    }

    /** Whether this says the same of the same one. */
    boolean isAs(PresidingView other) {
        return Objects.equals(seatId, other.seat())
                && position.equals(other.position())
                && ground == other.ground()
                && Objects.equals(reason, other.reason())
                && Objects.equals(votes, other.votes())
                && Objects.equals(voters, other.voters())
                && Objects.equals(itemId, other.item());
    }

    SeatId seat() {
        return seatId;
    }

    /** Null for the whole meeting. */
    AgendaItemId item() {
        return itemId;
    }

    PresidingView view() {
        return new PresidingView(seatId, position, name, account, ground, reason, votes, voters, itemId, since, until);
    }
}
