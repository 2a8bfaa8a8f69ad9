package salaklang.committee;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;

/** A place in a committee, held by a position and never by a person's name. */
@Entity
class Seat {

    /** By office, and in the committee's own order within it. */
    static final Comparator<Seat> IN_ORDER = Comparator.comparing(Seat::office).thenComparing(Seat::rank);

    private static final int LONGEST_POSITION = 200;

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
    private Instant givenUpAt;

    protected Seat() {}

    Seat(String position, SeatOffice office, SeatBasis basis, UnitCode unit, int rank) {
        this.id = UUID.randomUUID();
        this.rank = rank;
        describe(position, office, basis, unit);
    }

    void describe(String position, SeatOffice office, SeatBasis basis, UnitCode unit) {
        if (position == null || position.isBlank()) {
            throw new InvalidInput("position", "committee.error.position-missing");
        }
        if (position.strip().length() > LONGEST_POSITION) {
            throw new InvalidInput("position", "committee.error.too-long", LONGEST_POSITION);
        }
        if (office == null) {
            throw new InvalidInput("office", "committee.error.office-missing");
        }
        if (basis == null) {
            throw new InvalidInput("basis", "committee.error.basis-missing");
        }
        if (basis == SeatBasis.REPRESENTATIVE && unit == null) {
            throw new InvalidInput("unit", "committee.error.representative-without-unit");
        }
        this.position = position.strip();
        this.office = office;
        this.basis = basis;
        this.unit = unit;
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

    SeatView view() {
        var standsIn = basis == SeatBasis.EXPERT ? Substitutes.NONE : Substitutes.ANY_WITH_LETTER;
        return new SeatView(id(), position, office, basis, unit, rank, true, standsIn, true, null);
    }
}
