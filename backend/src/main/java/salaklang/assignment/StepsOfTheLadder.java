package salaklang.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import salaklang.escalation.LadderAct;
import salaklang.escalation.LadderMoment;

/**
 * Reminds, marks overdue and escalates. Several steps may be due at once, where the platform was down meanwhile: of the
 * reminders only the last one is told then, and none after the due date; every step of the ladder is told.
 */
@Component
class StepsOfTheLadder {

    private final TakenSteps taken;
    private final ApplicationEventPublisher events;
    private final ZoneId zone;

    StepsOfTheLadder(TakenSteps taken, ApplicationEventPublisher events, Clock clock) {
        this.taken = taken;
        this.events = events;
        this.zone = clock.getZone();
    }

    /** @param ahead in order of time */
    void take(Assignment assignment, List<Watch.Moment> ahead, Instant now) {
        var due = ahead.stream().filter(moment -> !moment.at().isAfter(now)).toList();
        var lastReminder = due.stream()
                .filter(StepsOfTheLadder::reminds)
                .reduce((one, later) -> later)
                .orElse(null);
        for (var moment : due) {
            if (!taken.take(assignment.id(), assignment.dueDate(), moment.key(), now)) {
                continue;
            }
            if (moment.step() == null) {
                markOverdue(assignment, now);
            } else if (!reminds(moment)) {
                escalate(assignment, moment.step(), now);
            } else if (moment.equals(lastReminder) && !assignment.isLate(LocalDate.ofInstant(now, zone))) {
                remind(assignment, moment.step(), now);
            }
        }
    }

    private static boolean reminds(Watch.Moment moment) {
        return moment.step() != null && moment.step().act() == LadderAct.REMIND;
    }

    private void remind(Assignment assignment, LadderMoment step, Instant now) {
        if (assignment.remind(null, now)) {
            events.publishEvent(
                    new AssignmentReminded(assignment.view().concealed(), step.channels(), null, now, null));
        }
    }

    private void markOverdue(Assignment assignment, Instant now) {
        if (assignment.markOverdue(now)) {
            events.publishEvent(new AssignmentOverdue(assignment.view().concealed(), null, now, null));
        }
    }

    private void escalate(Assignment assignment, LadderMoment step, Instant now) {
        if (assignment.escalate(step.target(), now)) {
            events.publishEvent(new AssignmentEscalated(
                    assignment.view().concealed(), step.number(), step.target(), step.channels(), null, now, null));
        }
    }
}
