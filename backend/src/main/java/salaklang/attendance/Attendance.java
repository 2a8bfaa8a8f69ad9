package salaklang.attendance;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.meeting.MeetingId;

/** Whether a seat was filled, by whom and when. It keeps the position and the name as they were on that day. */
@Entity
class Attendance {

    @Id
    private UUID id;

    private MeetingId meetingId;
    private SeatId seatId;
    private int ordinal;
    private String position;
    private String name;

    @Enumerated(EnumType.STRING)
    private SeatOffice office;

    private boolean member;

    @Enumerated(EnumType.STRING)
    private Presence presence;

    private String substitute;
    private String substituteName;

    @Enumerated(EnumType.STRING)
    private Authority authority;

    private boolean counted;
    private String account;
    private String reason;

    @Enumerated(EnumType.STRING)
    private CheckIn method;

    @OneToMany(mappedBy = "attendance", cascade = CascadeType.ALL, orphanRemoval = true)
    private List<Stay> stays = new ArrayList<>();

    @Version
    private Integer version;

    protected Attendance() {}

    Attendance(MeetingId meeting, SeatView seat, int ordinal) {
        this.id = UUID.randomUUID();
        this.meetingId = meeting;
        this.seatId = seat.id();
        this.ordinal = ordinal;
    }

    /** Somebody came for the seat, or did not. Who does not come after all was never there; another comes anew. */
    void record(SeatView seat, Arrival arrival, CheckIn by, Instant at) {
        describe(seat);
        boolean another = presence != null && presence.isPresent() && !Objects.equals(account, arrival.account());
        presence = arrival.presence();
        substitute = arrival.substitute();
        substituteName = arrival.substituteName();
        authority = arrival.authority();
        counted = arrival.counted();
        account = arrival.account();
        reason = arrival.reason();
        method = by;
        if (!presence.isPresent()) {
            stays.clear();
        } else if (stays.isEmpty() || another && !isHere()) {
            enter(at);
        }
    }

    /** @return whether somebody was there to leave */
    boolean leave(Instant at) {
        var open = stays.stream().filter(Stay::isOpen).findFirst();
        open.ifPresent(stay -> stay.end(at));
        return open.isPresent();
    }

    /** @return whether somebody had left who comes back */
    boolean comeBack(Instant at, CheckIn by) {
        if (!presence.isPresent() || isHere()) {
            return false;
        }
        method = by;
        enter(at);
        return true;
    }

    boolean isHere() {
        return stays.stream().anyMatch(Stay::isOpen);
    }

    SeatId seat() {
        return seatId;
    }

    MeetingId meeting() {
        return meetingId;
    }

    String account() {
        return account;
    }

    Presence presence() {
        return presence;
    }

    Attendee view() {
        return new Attendee(
                seatId,
                ordinal,
                position,
                name,
                office,
                member,
                presence,
                substitute,
                substituteName,
                counted,
                account,
                stays.stream()
                        .sorted(Comparator.comparing(Stay::enteredAt))
                        .map(Stay::view)
                        .toList(),
                reason,
                method);
    }

    private void enter(Instant at) {
        stays.add(new Stay(this, at, method));
    }

    private void describe(SeatView seat) {
        position = seat.position();
        name = seat.holder() == null ? null : seat.holder().name();
        office = seat.office();
        member = seat.counts();
    }
}
