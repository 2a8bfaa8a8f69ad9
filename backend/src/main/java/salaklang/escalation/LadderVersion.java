package salaklang.escalation;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import salaklang.web.InvalidInput;

/** The province's own ladder from a day on. A version never changes: another one follows it. */
@Entity
class LadderVersion {

    private static final int LONGEST_BASIS = 1000;

    @Id
    private UUID id;

    private int number;
    private LocalDate validFrom;
    private String legalBasis;
    private Instant recordedAt;
    private String recordedBy;

    @ElementCollection(fetch = FetchType.LAZY)
    @CollectionTable(name = "ladder_step", joinColumns = @JoinColumn(name = "version_id"))
    private Set<StepRow> steps = new HashSet<>();

    protected LadderVersion() {}

    /**
     * @param plans what differs from the decision tables
     * @param recordedBy by position
     * @throws InvalidInput where there is no legal basis
     */
    LadderVersion(
            int number,
            Map<PlanKey, StepPlan> plans,
            LocalDate validFrom,
            String legalBasis,
            Instant recordedAt,
            String recordedBy) {
        this.id = UUID.randomUUID();
        this.number = number;
        this.validFrom = validFrom;
        this.legalBasis = legalBasis == null ? "" : legalBasis.strip();
        this.recordedAt = recordedAt;
        this.recordedBy = recordedBy;
        if (this.legalBasis.isEmpty()) {
            throw new InvalidInput("legalBasis", "escalation.error.legal-basis-missing");
        }
        if (this.legalBasis.length() > LONGEST_BASIS) {
            throw new InvalidInput("legalBasis", "escalation.error.too-long", Integer.toString(LONGEST_BASIS));
        }
        plans.forEach((key, plan) -> plan.all().forEach(step -> steps.add(StepRow.of(key, step))));
    }

    int number() {
        return number;
    }

    LocalDate validFrom() {
        return validFrom;
    }

    Map<PlanKey, StepPlan> plans() {
        var plans = new HashMap<PlanKey, StepPlan>();
        steps.stream().collect(Collectors.groupingBy(StepRow::key)).forEach((key, rows) -> plans.put(key, plan(rows)));
        return plans;
    }

    private static StepPlan plan(List<StepRow> rows) {
        return StepPlan.of(rows.stream().map(StepRow::step).toList());
    }

    LadderVersionView view() {
        return new LadderVersionView(number, validFrom, legalBasis, recordedAt, recordedBy);
    }
}
