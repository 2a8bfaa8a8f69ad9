package salaklang.minutes;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import salaklang.identity.Person;
import salaklang.web.WrongState;

/** What somebody wants to read otherwise, and the answer. Changed only through its {@link Minutes}. */
@Entity
@Table(name = "minutes_correction")
class Correction {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "minutes_id")
    private Minutes minutes;

    private UUID sectionId;
    private String wish;
    private String reason;
    private String askedBy;
    private String askedByName;
    private Instant askedAt;

    @Enumerated(EnumType.STRING)
    private CorrectionState state;

    private String answer;
    private String answeredByName;
    private Instant answeredAt;

    @Version
    private Integer version;

    protected Correction() {}

    /** @param name who asks, as printed */
    Correction(Minutes minutes, Section section, String wish, String reason, Person by, String name, Instant at) {
        this.id = UUID.randomUUID();
        this.minutes = minutes;
        this.sectionId = section.id().value();
        this.wish = wish;
        this.reason = reason;
        this.askedBy = by.userId();
        this.askedByName = name;
        this.askedAt = at;
        this.state = CorrectionState.OPEN;
    }

    /** @param words what was written instead, or why not */
    void answer(CorrectionState how, String words, Person by, Instant at) {
        if (!isOpen()) {
            throw new WrongState("minutes.correction", state);
        }
        state = how;
        answer = words;
        answeredByName = by.displayName();
        answeredAt = at;
    }

    boolean isOpen() {
        return state == CorrectionState.OPEN;
    }

    CorrectionId id() {
        return new CorrectionId(id);
    }

    SectionId section() {
        return new SectionId(sectionId);
    }

    CorrectionState state() {
        return state;
    }

    CorrectionView view() {
        return new CorrectionView(
                id(),
                section(),
                minutes.section(section()).label(),
                wish,
                reason,
                askedByName,
                askedAt,
                state,
                answer,
                answeredByName,
                answeredAt);
    }
}
