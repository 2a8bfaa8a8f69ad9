package salaklang.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** A committee and its seats. It has one chair at most; without a chair it cannot meet. */
@Entity
class Committee {

    private static final int LONGEST_NAME = 300;
    private static final int MOST_HEADINGS = 12;

    @Id
    private UUID id;

    @Version
    private Integer version;

    private String name;

    @Enumerated(EnumType.STRING)
    private CommitteeKind kind;

    private CommitteeId parentId;
    private UnitCode secretariat;
    private LocalDate establishedOn;

    @Enumerated(EnumType.STRING)
    private CommitteeState state;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "committee_id", nullable = false, updatable = false)
    private List<Seat> seats = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "committee_heading", joinColumns = @JoinColumn(name = "committee_id"))
    @OrderColumn(name = "place")
    private List<AgendaHeading> headings = new ArrayList<>();

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
        var rightName = Texts.required("name", name, "committee.error.name-missing", LONGEST_NAME);
        if (kind == null) {
            throw new InvalidInput("kind", "committee.error.kind-missing");
        }
        this.name = rightName;
        this.kind = kind;
        this.establishedOn = establishedOn;
    }

    /**
     * Puts it under another committee, or under none.
     *
     * @param tree from each committee to the one above it
     */
    void placeUnder(CommitteeId parent, Map<CommitteeId, CommitteeId> tree) {
        requireActive();
        for (var above = parent; above != null; above = tree.get(above)) {
            if (above.equals(id())) {
                throw new InvalidInput("parent", "committee.error.under-itself");
            }
        }
        this.parentId = parent;
    }

    /** The headings of its agendas from now on, in this order; none stands for the official five. */
    void useHeadings(List<AgendaHeading> wanted) {
        requireActive();
        if (wanted.size() > MOST_HEADINGS) {
            throw new InvalidInput("headings", "committee.error.too-many-headings", MOST_HEADINGS);
        }
        var right = wanted.stream().map(AgendaHeading::checked).toList();
        for (var only : List.of(AgendaHeadingKind.ADOPTION_OF_MINUTES, AgendaHeadingKind.MATTERS_ARISING)) {
            if (right.stream().filter(heading -> heading.kind() == only).count() > 1) {
                throw new InvalidInput("headings", "committee.error.heading-twice");
            }
        }
        headings.clear();
        headings.addAll(right);
    }

    List<AgendaHeading> headings() {
        return headings.isEmpty() ? AgendaHeading.FIVE : List.copyOf(headings);
    }

    /** A new seat, the last of all. */
    SeatId addSeat(SeatParticulars particulars) {
        requireActive();
        requireOneChair(particulars.office(), null);
        var seat = new Seat(particulars, lastRank() + 1);
        seats.add(seat);
        return seat.id();
    }

    /** A new seat with its holder, where one is named. */
    void addMember(Member member) {
        requireActive();
        requireOneChair(member.seat().office(), null);
        seats.add(member.newSeat(lastRank() + 1));
    }

    void changeSeat(SeatId id, SeatParticulars particulars) {
        requireActive();
        requireOneChair(particulars.office(), id);
        seat(id).describe(particulars);
    }

    /** @see Seat#appoint */
    void appoint(SeatId id, Appointment appointment) {
        requireActive();
        seat(id).appoint(appointment);
    }

    void correctHolder(SeatId id, UUID tenure, String name, String account, String email) {
        requireActive();
        seat(id).correctHolder(tenure, name, account, email);
    }

    void vacate(SeatId id, UUID tenure, LocalDate lastDay) {
        requireActive();
        seat(id).vacate(tenure, lastDay);
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

    void dissolve(boolean hasOthersBelow) {
        requireActive();
        if (hasOthersBelow) {
            throw new WrongState("committee", "ABOVE_OTHERS");
        }
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
                taken.stream().anyMatch(seat -> seat.office() == SeatOffice.CHAIR),
                parentId,
                version);
    }

    int version() {
        return version;
    }

    /** @throws NotFound where it has no such seat, or gave it up */
    Seat seat(SeatId id) {
        return takenSeats().stream()
                .filter(seat -> seat.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private int lastRank() {
        return seats.stream().mapToInt(Seat::rank).max().orElse(0);
    }

    void requireActive() {
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
