package salaklang.recommendation;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import salaklang.identity.UnitCode;

/** What one unit is to be asked for, once approved. Its id becomes the assignment's. */
@Entity
class PlannedAssignment {

    @Id
    private UUID id;

    @Version
    private Integer version;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recommendation_id", updatable = false)
    private Recommendation recommendation;

    private UnitCode unit;
    private String expected;
    private LocalDate dueDate;
    private int position;

    @Embedded
    private PlannedTerms terms;

    protected PlannedAssignment() {}

    PlannedAssignment(
            Recommendation recommendation,
            UnitCode unit,
            String expected,
            LocalDate dueDate,
            PlannedTerms terms,
            int position) {
        this.id = UUID.randomUUID();
        this.recommendation = recommendation;
        this.unit = unit;
        this.expected = expected;
        this.dueDate = dueDate;
        this.terms = terms;
        this.position = position;
    }

    void change(String expected, LocalDate dueDate, PlannedTerms terms) {
        this.expected = expected;
        this.dueDate = dueDate;
        this.terms = terms;
    }

    AssignmentOrder order() {
        return new AssignmentOrder(id, unit, expected, dueDate, terms);
    }

    UUID id() {
        return id;
    }

    UnitCode unit() {
        return unit;
    }

    String expected() {
        return expected;
    }

    LocalDate dueDate() {
        return dueDate;
    }

    PlannedTerms terms() {
        return terms;
    }

    int position() {
        return position;
    }
}
