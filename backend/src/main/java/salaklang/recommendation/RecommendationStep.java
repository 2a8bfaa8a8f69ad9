package salaklang.recommendation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import salaklang.identity.Person;

/** One act on a recommendation's path; written once. */
@Entity
class RecommendationStep {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "recommendation_id", updatable = false)
    private Recommendation recommendation;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    private Instant at;
    private String byUser;
    private String byPosition;
    private String note;

    protected RecommendationStep() {}

    /** @param by null where no person acted */
    RecommendationStep(Recommendation recommendation, StepKind kind, Person by, Instant at, String note) {
        this.id = UUID.randomUUID();
        this.recommendation = recommendation;
        this.kind = kind;
        this.at = at;
        this.byUser = by == null ? null : by.userId();
        this.byPosition = by == null ? null : by.displayName();
        this.note = note;
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

    public String getNote() {
        return note;
    }
}
