package salaklang.attendance;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A time that somebody spent in the meeting. */
@Entity
class Stay {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "attendance_id")
    private Attendance attendance;

    private Instant enteredAt;
    private Instant leftAt;

    @Enumerated(EnumType.STRING)
    private CheckIn method;

    @Version
    private Integer version;

    protected Stay() {}

    Stay(Attendance attendance, Instant enteredAt, CheckIn method) {
        this.id = UUID.randomUUID();
        this.attendance = attendance;
        this.enteredAt = enteredAt;
        this.method = method;
    }

    void end(Instant at) {
        leftAt = at.isBefore(enteredAt) ? enteredAt : at;
    }

    boolean isOpen() {
        return leftAt == null;
    }

    Instant enteredAt() {
        return enteredAt;
    }

    Instant leftAt() {
        return leftAt;
    }

    StayView view() {
        return new StayView(enteredAt, leftAt, method);
    }
}
