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
import java.util.UUID;
import salaklang.committee.SeatId;

/** Whether a seat was filled, and by whom. It keeps the position as it was called on that day. */
@Entity
@Table(name = "attendance")
class Attendance {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "meeting_id")
    private Meeting meeting;

    private SeatId seatId;
    private int ordinal;
    private String position;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private String substitute;

    @Version
    private Integer version;

    protected Attendance() {}

    Attendance(Meeting meeting, SeatId seat) {
        this.id = UUID.randomUUID();
        this.meeting = meeting;
        this.seatId = seat;
    }

    void record(int ordinal, String position, Presence presence, String substitute) {
        this.ordinal = ordinal;
        this.position = position;
        this.presence = presence;
        this.substitute = substitute;
    }

    SeatId seat() {
        return seatId;
    }

    int ordinal() {
        return ordinal;
    }

    String position() {
        return position;
    }

    Presence presence() {
        return presence;
    }

    String substitute() {
        return substitute;
    }
}
