package salaklang.assignment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;

/** One act on an assignment's path (เส้นทางเรื่องนี้); written once. */
@Entity
class AssignmentStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "assignment_id", updatable = false)
    private Assignment assignment;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Instant at;
    private String byUser;
    private String forUser;
    private String byPosition;
    private UnitCode unit;
    private Integer percent;
    private String note;
    private LocalDate day;

    @Column(insertable = false, updatable = false)
    private Long sequence;

    protected AssignmentStep() {}

    /** @param by null where a timer acted */
    AssignmentStep(
            Assignment assignment, StepKind kind, Person by, UnitCode unit, Integer percent, Instant at, String note) {
        this.id = UUID.randomUUID();
        this.assignment = assignment;
        this.kind = kind;
        this.at = at;
        this.byUser = by == null ? null : by.userId();
        this.forUser =
                by == null || by.onBehalfOf() == null ? null : by.onBehalfOf().userId();
        this.byPosition = by == null ? null : by.displayName();
        this.unit = unit;
        this.percent = percent;
        this.note = note;
    }

    /** @param day the due date that it asked for or set */
    void on(LocalDate day) {
        this.day = day;
    }

    boolean isBy(Person person) {
        return person.isOneWith(byUser) || person.isOneWith(forUser);
    }

    public StepKind getKind() {
        return kind;
    }

    public Instant getAt() {
        return at;
    }

    public String getByPosition() {
        return byPosition;
    }

    public UnitCode getUnit() {
        return unit;
    }

    public Integer getPercent() {
        return percent;
    }

    public String getNote() {
        return note;
    }

    /** The due date that it asked for or set, or null. */
    public LocalDate getDay() {
        return day;
    }
}
