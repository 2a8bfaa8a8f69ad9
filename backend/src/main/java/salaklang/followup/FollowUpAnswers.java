package salaklang.followup;

import java.time.Clock;
import java.time.LocalDate;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.assignment.AssignmentCancelled;
import salaklang.assignment.AssignmentDeclined;
import salaklang.assignment.AssignmentOverdue;
import salaklang.assignment.AssignmentReassigned;
import salaklang.assignment.AssignmentReturned;
import salaklang.assignment.AssignmentSubmitted;
import salaklang.assignment.AssignmentVerified;
import salaklang.assignment.ExtensionGranted;
import salaklang.assignment.NothingReported;
import salaklang.assignment.ProgressReported;

/** Takes what the units report anyway as their answers, so that nobody writes anything twice. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
class FollowUpAnswers {

    private final FollowUpLines lines;
    private final Clock clock;

    FollowUpAnswers(FollowUpLines lines, Clock clock) {
        this.lines = lines;
        this.clock = clock;
    }

    @EventListener
    public void on(ProgressReported event) {
        lines.answer(event.assignment(), LineState.ANSWERED, event.at());
    }

    @EventListener
    public void on(AssignmentSubmitted event) {
        lines.handIn(event.assignment(), event.at());
    }

    @EventListener
    public void on(AssignmentVerified event) {
        lines.handIn(event.assignment(), event.at());
    }

    @EventListener
    public void on(NothingReported event) {
        lines.answer(event.assignment(), LineState.NOTHING, event.at());
    }

    @EventListener
    public void on(ExtensionGranted event) {
        lines.extend(event.assignment());
    }

    @EventListener
    public void on(AssignmentReturned event) {
        lines.handIn(event.assignment(), event.at());
    }

    @EventListener
    public void on(AssignmentDeclined event) {
        lines.withdraw(event.assignment().id());
    }

    @EventListener
    public void on(AssignmentOverdue event) {
        lines.overdue(event.assignment().id(), true);
    }

    @EventListener
    public void on(AssignmentCancelled event) {
        lines.withdraw(event.assignment().id());
    }

    @EventListener
    public void on(AssignmentReassigned event) {
        lines.askAnew(event.assignment(), LocalDate.now(clock));
    }
}
