package salaklang.committee;

import jakarta.persistence.CascadeType;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
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
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** A seat, those who hold it one after another, and those who may stand in. */
@Entity
class Seat {

    /** By office, and in the committee's own order within it. */
    static final Comparator<Seat> IN_ORDER = Comparator.comparing(Seat::office).thenComparing(Seat::rank);

    private static final int MOST_SUBSTITUTES = 20;

    @Id
    private UUID id;

    @Version
    private Integer version;

    @Column(name = "committee_id", insertable = false, updatable = false)
    private UUID committeeId;

    private String position;

    @Enumerated(EnumType.STRING)
    private SeatOffice office;

    @Enumerated(EnumType.STRING)
    private SeatBasis basis;

    private UnitCode unit;
    private int rank;
    private boolean counts;

    @Enumerated(EnumType.STRING)
    private Substitutes substitutes;

    @ElementCollection
    @CollectionTable(name = "seat_substitute", joinColumns = @JoinColumn(name = "seat_id"))
    @OrderColumn(name = "place")
    private List<Substitute> listed = new ArrayList<>();

    private boolean substituteCounts;
    private LocalDate since;
    private LocalDate until;
    private Instant givenUpAt;

    @OneToMany(cascade = CascadeType.ALL)
    @JoinColumn(name = "seat_id", nullable = false, updatable = false)
    private List<Tenure> tenures = new ArrayList<>();

    protected Seat() {}

    Seat(SeatParticulars particulars, int rank) {
        this.id = UUID.randomUUID();
        this.rank = rank;
        describe(particulars);
    }

    void describe(SeatParticulars seat) {
        var rightPosition = Texts.required("position", seat.position(), "committee.error.position-missing");
        require(seat.office() != null, "office", "committee.error.office-missing");
        require(seat.basis() != null, "basis", "committee.error.basis-missing");
        require(
                seat.basis() != SeatBasis.REPRESENTATIVE || seat.unit() != null,
                "unit",
                "committee.error.representative-without-unit");
        require(seat.substitutes() != null, "substitutes", "committee.error.substitutes-missing");
        require(
                seat.since() == null || seat.until() == null || !seat.until().isBefore(seat.since()),
                "until",
                "committee.error.ends-before-it-begins");
        var rightList = seat.substitutes() == Substitutes.LISTED ? checked(seat.listed()) : List.<Substitute>of();
        this.position = rightPosition;
        this.office = seat.office();
        this.basis = seat.basis();
        this.unit = seat.unit();
        this.counts = seat.counts();
        this.substitutes = seat.substitutes();
        this.substituteCounts = seat.substituteCounts();
        this.since = seat.since();
        this.until = seat.until();
        if (!listed.equals(rightList)) {
            listed.clear();
            listed.addAll(rightList);
        }
    }

    /**
     * Somebody takes the seat, and whoever held it until then leaves it the day before. Who replaces somebody appointed by
     * name serves the rest of the term (พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง ม.77), unless an order says otherwise.
     */
    void appoint(Appointment appointment) {
        var next = new Tenure(withRestOfTerm(appointment));
        last().ifPresent(before -> {
            require(before.since().isBefore(next.since()), "since", "committee.error.before-the-last-holder");
            if (!before.endsBefore(next.since())) {
                before.end(next.since().minusDays(1));
            }
        });
        tenures.add(next);
    }

    /** Writes the name or the addresses of a holder right. */
    void correctHolder(UUID tenure, String name, String account, String email) {
        tenure(tenure).name(name, account, email);
    }

    /** The holder leaves, and nobody comes yet. */
    void vacate(UUID tenure, LocalDate lastDay) {
        tenure(tenure).end(lastDay);
    }

    void giveUp(Instant at) {
        givenUpAt = at;
    }

    void moveTo(int rank) {
        this.rank = rank;
    }

    SeatId id() {
        return new SeatId(id);
    }

    /** Grows with every change of the seat or of its holders. */
    int version() {
        return (version == null ? 0 : version)
                + tenures.stream().mapToInt(Tenure::version).sum();
    }

    int rank() {
        return rank;
    }

    SeatOffice office() {
        return office;
    }

    UnitCode unit() {
        return unit;
    }

    boolean isTaken() {
        return givenUpAt == null;
    }

    /** Whether the committee had this seat at a moment of a day. */
    boolean isTaken(Instant at, LocalDate day) {
        return (givenUpAt == null || givenUpAt.isAfter(at))
                && (since == null || !since.isAfter(day))
                && (until == null || !until.isBefore(day));
    }

    boolean listsSomebody() {
        return substitutes == Substitutes.LISTED;
    }

    SeatView view(LocalDate day) {
        var holder = tenures.stream()
                .filter(tenure -> tenure.isOn(day))
                .findFirst()
                .map(Tenure::holder)
                .orElse(null);
        return new SeatView(
                id(), position, office, basis, unit, rank, counts, substitutes, substituteCounts, holder, listed());
    }

    private List<Substitute> listed() {
        return listsSomebody() ? List.copyOf(listed) : List.of();
    }

    SeatParticulars particulars() {
        return new SeatParticulars(
                position, office, basis, unit, counts, substitutes, listed(), substituteCounts, since, until);
    }

    SeatFile file() {
        var holders = tenures.stream()
                .sorted(Comparator.comparing(Tenure::since).reversed())
                .map(Tenure::view)
                .toList();
        return new SeatFile(id(), version(), particulars(), holders);
    }

    private Appointment withRestOfTerm(Appointment next) {
        var rest = last().map(Tenure::termEnds)
                .filter(ends -> basis == SeatBasis.EXPERT && next.since() != null && !ends.isBefore(next.since()))
                .orElse(null);
        if (rest == null || next.order() != null && next.termEnds() != null) {
            return next;
        }
        require(next.termEnds() == null || !next.termEnds().isAfter(rest), "termEnds", "committee.error.beyond-term");
        var ends = next.termEnds() == null ? rest : next.termEnds();
        return new Appointment(next.name(), next.account(), next.email(), next.since(), ends, next.order());
    }

    private Optional<Tenure> last() {
        return tenures.stream().max(Comparator.comparing(Tenure::since));
    }

    private Tenure tenure(UUID id) {
        return tenures.stream()
                .filter(tenure -> tenure.id().equals(id))
                .findFirst()
                .orElseThrow(NotFound::new);
    }

    private static List<Substitute> checked(List<Substitute> listed) {
        require(!listed.isEmpty(), "listed", "committee.error.nobody-listed");
        require(listed.size() <= MOST_SUBSTITUTES, "listed", "committee.error.too-many-listed");
        return listed.stream().map(Substitute::checked).toList();
    }

    private static void require(boolean right, String field, String message) {
        if (!right) {
            throw new InvalidInput(field, message);
        }
    }
}
