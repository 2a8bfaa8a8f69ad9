package salaklang.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** A committee and its seats. It has one chair at most; without a chair it cannot meet. */
@Entity
class Committee {

    private static final int LONGEST_NAME = 300;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private CommitteeKind kind;

    private UnitCode secretariat;
    private LocalDate establishedOn;

    @Enumerated(EnumType.STRING)
    private CommitteeState state;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "committee_id", nullable = false, updatable = false)
    private List<Seat> seats = new ArrayList<>();

    protected Committee() {}

    Committee(String name, CommitteeKind kind, UnitCode secretariat, LocalDate establishedOn) {
        if (secretariat == null) {
            throw new InvalidInput("secretariat", "committee.error.secretariat-missing");
        }
        this.id = UUID.randomUUID();
        this.secretariat = secretariat;
        this.state = CommitteeState.ACTIVE;
        describe(name, kind, establishedOn);
    }

    void describe(String name, CommitteeKind kind, LocalDate establishedOn) {
        requireActive();
        if (name == null || name.isBlank()) {
            throw new InvalidInput("name", "committee.error.name-missing");
        }
        if (name.strip().length() > LONGEST_NAME) {
            throw new InvalidInput("name", "committee.error.too-long", LONGEST_NAME);
        }
        if (kind == null) {
            throw new InvalidInput("kind", "committee.error.kind-missing");
        }
        this.name = name.strip();
        this.kind = kind;
        this.establishedOn = establishedOn;
    }

    /** A new seat, the last of all. */
    SeatId addSeat(String position, SeatOffice office, SeatBasis basis, UnitCode unit) {
        requireActive();
        requireOneChair(office, null);
        var seat = new Seat(position, office, basis, unit, lastRank() + 1);
        seats.add(seat);
        return seat.id();
    }

    void changeSeat(SeatId id, String position, SeatOffice office, SeatBasis basis, UnitCode unit) {
        requireActive();
        requireOneChair(office, id);
        seat(id).describe(position, office, basis, unit);
    }

    /** The seat is given up; the meetings of its time keep it. */
    void removeSeat(SeatId id, Instant at) {
        requireActive();
        seat(id).giveUp(at);
    }

    /** One place up among the seats of its office; nothing happens where it is the first of them. */
    void moveUp(SeatId id) {
        requireActive();
        var moved = seat(id);
        takenSeats().stream()
                .filter(seat -> seat.office() == moved.office() && seat.rank() < moved.rank())
                .max(Seat.IN_ORDER)
                .ifPresent(before -> {
                    var rank = moved.rank();
                    moved.moveTo(before.rank());
                    before.moveTo(rank);
                });
    }

    void dissolve() {
        requireActive();
        state = CommitteeState.DISSOLVED;
    }

    CommitteeId id() {
        return new CommitteeId(id);
    }

    UnitCode secretariat() {
        return secretariat;
    }

    /** The seats at present: by office, and in the committee's own order within it. */
    List<Seat> takenSeats() {
        return seats.stream().filter(Seat::isTaken).sorted(Seat.IN_ORDER).toList();
    }

    boolean hasSeatOf(UnitCode unit) {
        return takenSeats().stream().anyMatch(seat -> unit.equals(seat.unit()));
    }

    CommitteeView view() {
        var taken = takenSeats();
        return new CommitteeView(
                id(),
                name,
                kind,
                secretariat,
                establishedOn,
                state,
                taken.size(),
                taken.stream().anyMatch(seat -> seat.office() == SeatOffice.CHAIR));
    }

    private Seat seat(SeatId id) {
        return takenSeats().stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private int lastRank() {
        return seats.stream().mapToInt(Seat::rank).max().orElse(0);
    }

    private void requireActive() {
        if (state != CommitteeState.ACTIVE) {
            throw new WrongState("committee", state);
        }
    }

    private void requireOneChair(SeatOffice office, SeatId but) {
        if (office == SeatOffice.CHAIR
                && takenSeats().stream()
                        .anyMatch(seat ->
                                seat.office() == SeatOffice.CHAIR && !seat.id().equals(but))) {
            throw new InvalidInput("office", "committee.error.second-chair");
        }
    }
}
