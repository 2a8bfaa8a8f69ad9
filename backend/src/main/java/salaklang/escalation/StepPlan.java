package salaklang.escalation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import salaklang.calendar.WorkingDays;

/**
 * Reminders and ladder for work of one urgency of one class of unit.
 *
 * @param reminders in the order of time
 * @param escalations in the order of time
 */
record StepPlan(List<LadderStep> reminders, List<LadderStep> escalations) {

    StepPlan {
        reminders = sorted(reminders);
        escalations = sorted(escalations);
    }

    static StepPlan of(List<LadderStep> steps) {
        return new StepPlan(of(LadderAct.REMIND, steps), of(LadderAct.ESCALATE, steps));
    }

    private static List<LadderStep> of(LadderAct act, List<LadderStep> steps) {
        return steps.stream().filter(step -> step.act() == act).toList();
    }

    private static List<LadderStep> sorted(List<LadderStep> steps) {
        return steps.stream().sorted(Comparator.comparing(LadderStep::number)).toList();
    }

    /** Reminders, then escalations. */
    List<LadderStep> all() {
        return Stream.concat(reminders.stream(), escalations.stream()).toList();
    }

    /**
     * What happens around a due date, in the order of time and never two things on one day.
     *
     * <p>Where the due date is no working day, the reminder of the day comes on the last working day before, and in the
     * place of another that would come then. A step after the due date comes at the earliest on the working day after
     * the step before it.
     */
    List<LadderMoment> moments(LocalDate due, WorkingDays days) {
        var moments = new ArrayList<LadderMoment>();
        for (int place = 0; place < reminders.size(); place++) {
            var day = dayOf(reminders.get(place), due, days);
            if (place + 1 == reminders.size() || day.isBefore(dayOf(reminders.get(place + 1), due, days))) {
                moments.add(moment(reminders.get(place), day, days));
            }
        }
        var last = due;
        for (var step : escalations) {
            var day = dayOf(step, due, days);
            last = day.isAfter(last) ? day : days.after(last, 1);
            moments.add(moment(step, last, days));
        }
        return List.copyOf(moments);
    }

    private static LocalDate dayOf(LadderStep step, LocalDate due, WorkingDays days) {
        if (step.act() == LadderAct.REMIND) {
            var day = days.before(due, step.days());
            return days.isWorkingDay(day) ? day : days.before(day, 1);
        }
        if (step.dayKind() == DayKind.WORKING) {
            return days.after(due, step.days());
        }
        var day = due.plusDays(step.days());
        return days.isWorkingDay(day) ? day : days.after(day, 1);
    }

    private static LadderMoment moment(LadderStep step, LocalDate day, WorkingDays days) {
        return new LadderMoment(
                step.key(),
                days.startOfWork(day),
                step.act(),
                step.number(),
                step.target(),
                step.reach().channels());
    }
}
