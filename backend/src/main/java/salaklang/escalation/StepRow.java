package salaklang.escalation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/** A step of a province's own ladder, with what it is for. */
@Embeddable
record StepRow(
        @Enumerated(EnumType.STRING) Urgency urgency,

        @Enumerated(EnumType.STRING) UnitClass unitKind,

        @Enumerated(EnumType.STRING) LadderAct act,

        int number,
        int days,

        @Enumerated(EnumType.STRING) DayKind dayKind,

        @Enumerated(EnumType.STRING) EscalationTarget target,

        @Enumerated(EnumType.STRING) Reach reach) {

    static StepRow of(PlanKey key, LadderStep step) {
        return new StepRow(
                key.urgency(),
                key.unit(),
                step.act(),
                step.number(),
                step.days(),
                step.dayKind(),
                step.target(),
                step.reach());
    }

    PlanKey key() {
        return new PlanKey(urgency, unitKind);
    }

    LadderStep step() {
        return new LadderStep(act, number, days, dayKind, target, reach);
    }
}
