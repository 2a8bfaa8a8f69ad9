package salaklang.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import salaklang.web.InvalidInput;

/** What is typed of a ladder: days for each reminder and for each who is told; a line without days is no step. */
public class LadderForm {

    static final int REMINDERS = 5;
    private static final int MOST_DAYS = 365;

    private Urgency urgency = Urgency.NORMAL;
    private UnitClass unit = UnitClass.AGENCY;
    private Integer shown;
    private List<Line> reminders = lines(REMINDERS);
    private List<Line> steps = lines(EscalationTarget.values().length);
    private String legalBasis = "";
    private LocalDate validFrom;

    /** A line of the form. */
    public static class Line {

        private Integer days;
        private DayKind dayKind = DayKind.WORKING;
        private Reach reach = Reach.ALL;

        public Integer getDays() {
            return days;
        }

        public void setDays(Integer days) {
            this.days = days;
        }

        public DayKind getDayKind() {
            return dayKind;
        }

        public void setDayKind(DayKind dayKind) {
            this.dayKind = dayKind;
        }

        public Reach getReach() {
            return reach;
        }

        public void setReach(Reach reach) {
            this.reach = reach;
        }

        private void fill(LadderStep step) {
            days = step.days();
            dayKind = step.dayKind();
            reach = step.reach();
        }
    }

    /** The plan as it is; its legal basis is to be said anew. */
    static LadderForm of(PlanKey key, StepPlan plan, LocalDate validFrom) {
        var form = new LadderForm();
        form.urgency = key.urgency();
        form.unit = key.unit();
        form.validFrom = validFrom;
        for (int place = 0; place < Math.min(REMINDERS, plan.reminders().size()); place++) {
            form.reminders.get(place).fill(plan.reminders().get(place));
        }
        plan.escalations()
                .forEach(step -> form.steps.get(step.target().ordinal()).fill(step));
        return form;
    }

    PlanKey key() {
        return new PlanKey(urgency, unit);
    }

    /** @throws InvalidInput beside the line where days are out of bounds or out of order, or where nobody is told */
    StepPlan plan() {
        var before = new ArrayList<LadderStep>();
        for (int place = 0; place < Math.min(REMINDERS, reminders.size()); place++) {
            var line = reminders.get(place);
            if (line.days != null) {
                var field = "reminders[" + place + "].days";
                within(field, line.days, 0);
                if (!before.isEmpty() && before.get(before.size() - 1).days() <= line.days) {
                    throw new InvalidInput(field, "escalation.error.reminders-fall");
                }
                before.add(LadderStep.reminder(before.size() + 1, line.days, reach(line)));
            }
        }
        var after = new ArrayList<LadderStep>();
        var weight = 0;
        for (int place = 0; place < Math.min(EscalationTarget.values().length, steps.size()); place++) {
            var line = steps.get(place);
            if (line.days != null) {
                var field = "steps[" + place + "].days";
                within(field, line.days, 1);
                var step = new LadderStep(
                        LadderAct.ESCALATE,
                        after.size() + 1,
                        line.days,
                        line.dayKind == null ? DayKind.WORKING : line.dayKind,
                        EscalationTarget.values()[place],
                        reach(line));
                if (step.weight() <= weight) {
                    throw new InvalidInput(field, "escalation.error.steps-rise");
                }
                weight = step.weight();
                after.add(step);
            }
        }
        if (after.isEmpty()) {
            throw new InvalidInput("steps[0].days", "escalation.error.nobody");
        }
        return new StepPlan(before, after);
    }

    private static void within(String field, int days, int fewest) {
        if (days < fewest || days > MOST_DAYS) {
            throw new InvalidInput(
                    field, "escalation.error.days", Integer.toString(fewest), Integer.toString(MOST_DAYS));
        }
    }

    private static Reach reach(Line line) {
        return line.reach == null ? Reach.ALL : line.reach;
    }

    private static List<Line> lines(int size) {
        return IntStream.range(0, size)
                .mapToObj(place -> new Line())
                .collect(ArrayList::new, ArrayList::add, ArrayList::addAll);
    }

    public Urgency getUrgency() {
        return urgency;
    }

    public void setUrgency(Urgency urgency) {
        this.urgency = urgency == null ? Urgency.NORMAL : urgency;
    }

    public UnitClass getUnit() {
        return unit;
    }

    public void setUnit(UnitClass unit) {
        this.unit = unit == null ? UnitClass.AGENCY : unit;
    }

    public Integer getShown() {
        return shown;
    }

    public void setShown(Integer shown) {
        this.shown = shown;
    }

    public List<Line> getReminders() {
        return reminders;
    }

    public void setReminders(List<Line> reminders) {
        this.reminders = reminders;
    }

    public List<Line> getSteps() {
        return steps;
    }

    public void setSteps(List<Line> steps) {
        this.steps = steps;
    }

    public String getLegalBasis() {
        return legalBasis;
    }

    public void setLegalBasis(String legalBasis) {
        this.legalBasis = legalBasis;
    }

    public LocalDate getValidFrom() {
        return validFrom;
    }

    public void setValidFrom(LocalDate validFrom) {
        this.validFrom = validFrom;
    }
}
