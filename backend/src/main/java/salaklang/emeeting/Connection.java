package salaklang.emeeting;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.meeting.MeetingId;

/** One attendee in the electronic meeting: identified, joined, left. */
@Entity
@Table(name = "emeeting_connection")
class Connection {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private SeatId seatId;
    private String position;
    private String name;
    private String account;

    @Enumerated(EnumType.STRING)
    private Identification identifiedBy;

    private String voucher;
    private Instant identifiedAt;
    private Instant joinedAt;
    private Instant leftAt;
    private String address;

    @Version
    private Integer version;

    protected Connection() {}

    private Connection(MeetingId meeting, Participant who, Identification by, Instant at) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.seatId = who.seat();
        this.position = who.position();
        this.name = who.name();
        this.identifiedBy = by;
        this.identifiedAt = at;
        this.joinedAt = at;
    }

    /** Somebody who is logged in joins. */
    static Connection of(
            MeetingId meeting, Participant who, String account, Identification by, String address, Instant at) {
        var connection = new Connection(meeting, who, by, at);
        connection.account = account;
        connection.address = address;
        return connection;
    }

    /** Somebody joins for whom another attendee vouches. */
    static Connection vouched(MeetingId meeting, Participant who, String voucher, Instant at) {
        var connection = new Connection(meeting, who, Identification.VOUCHED, at);
        connection.voucher = voucher;
        return connection;
    }

    void leave(Instant at) {
        if (leftAt == null) {
            leftAt = at.isBefore(joinedAt) ? joinedAt : at;
        }
    }

    boolean isOpen() {
        return leftAt == null;
    }

    ConnectionView view() {
        return new ConnectionView(
                id, seatId, position, name, account, identifiedBy, voucher, identifiedAt, joinedAt, leftAt, address);
    }
}
