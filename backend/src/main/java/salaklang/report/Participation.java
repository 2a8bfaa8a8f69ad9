package salaklang.report;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** The participation report of a unit for half a fiscal year: drafted, published edition by edition, withdrawn. */
@Entity
@Table(name = "report_participation")
class Participation {

    private static final int ITEM_LENGTH = 50;
    private static final int REASON_LENGTH = 1_000;

    @Id
    private UUID id;

    private UnitCode unit;
    private int yearBe;
    private int half;
    private String item;

    @Enumerated(EnumType.STRING)
    private ParticipationState state;

    private int edition;
    private String reason;
    private Instant createdAt;

    @Version
    private Integer version;

    protected Participation() {}

    /** @param item of the OIT list, as in the report before; or null */
    Participation(UnitCode unit, FiscalYear year, int half, String item, Instant at) {
        if (half != 1 && half != 2) {
            throw new InvalidInput("half", "report.error.half");
        }
        this.id = UUID.randomUUID();
        this.unit = unit;
        this.yearBe = year.yearBE();
        this.half = half;
        this.item = item;
        this.state = ParticipationState.DRAFT;
        this.createdAt = at;
    }

    void answers(String number) {
        if (number != null && number.strip().length() > ITEM_LENGTH) {
            throw new InvalidInput("item", "report.error.too-long", ITEM_LENGTH);
        }
        item = number == null || number.isBlank() ? null : number.strip();
    }

    /** Whether its half year has ended: before, more may come of it, and it is not published. */
    boolean isOver(LocalDate today) {
        return !today.isBefore(publishedFrom());
    }

    /** The first day on which it can be published. */
    LocalDate publishedFrom() {
        return period().to().plusDays(1);
    }

    /**
     * Gives the number of the new edition.
     *
     * @param gaps what it lacks
     */
    int publish(List<Gap> gaps, LocalDate today) {
        if (!isOver(today)) {
            throw new InvalidInput("half", "report.error.not-over");
        }
        if (!gaps.isEmpty()) {
            throw new InvalidInput("item", "report.error.incomplete", gaps.size());
        }
        state = ParticipationState.PUBLISHED;
        reason = null;
        return ++edition;
    }

    void withdraw(String why) {
        if (state != ParticipationState.PUBLISHED) {
            throw new WrongState("participation", state);
        }
        if (why == null || why.isBlank()) {
            throw new InvalidInput("reason", "report.error.reason");
        }
        if (why.strip().length() > REASON_LENGTH) {
            throw new InvalidInput("reason", "report.error.too-long", REASON_LENGTH);
        }
        state = ParticipationState.WITHDRAWN;
        reason = why.strip();
    }

    ParticipationId id() {
        return new ParticipationId(id);
    }

    UnitCode unit() {
        return unit;
    }

    FiscalYear year() {
        return new FiscalYear(yearBe);
    }

    int half() {
        return half;
    }

    Period period() {
        return year().half(half);
    }

    String item() {
        return item;
    }

    ParticipationState state() {
        return state;
    }

    int edition() {
        return edition;
    }

    String reason() {
        return reason;
    }

    Integer version() {
        return version;
    }
}
