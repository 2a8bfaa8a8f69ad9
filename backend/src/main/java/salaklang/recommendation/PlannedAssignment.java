package salaklang.recommendation;

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

    protected PlannedAssignment() {}

    PlannedAssignment(Recommendation recommendation, UnitCode unit, String expected, LocalDate dueDate, int position) {
        this.id = UUID.randomUUID();
        this.recommendation = recommendation;
        this.unit = unit;
        this.expected = expected;
        this.dueDate = dueDate;
        this.position = position;
    }

    void change(String expected, LocalDate dueDate) {
        this.expected = expected;
        this.dueDate = dueDate;
    }

    AssignmentOrder order() {
        return new AssignmentOrder(id, unit, expected, dueDate);
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

    int position() {
        return position;
    }
}
