package salaklang.assignment;

import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.CurrentUser;
import salaklang.identity.UnitCode;
import salaklang.organisation.OpenWorkOfUnit;
import salaklang.organisation.Organisation;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** Gives what a unit does and what it checks to another unit, each assignment in a transaction of its own. */
@Component
class WorkOfDissolvedUnit implements OpenWorkOfUnit {

    private final Assignments assignments;
    private final AssignmentWorkflow workflow;
    private final MatterLock matters;
    private final Organisation organisation;
    private final TransactionTemplate transaction;
    private final ApplicationEventPublisher events;
    private final CurrentUser currentUser;
    private final Clock clock;

    WorkOfDissolvedUnit(
            Assignments assignments,
            AssignmentWorkflow workflow,
            MatterLock matters,
            Organisation organisation,
            TransactionTemplate transaction,
            ApplicationEventPublisher events,
            CurrentUser currentUser,
            Clock clock) {
        this.assignments = assignments;
        this.workflow = workflow;
        this.matters = matters;
        this.organisation = organisation;
        this.transaction = transaction;
        this.events = events;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    @Override
    public long count(UnitCode unit) {
        return assignments.countOpenAround(unit, AssignmentRecord.OPEN);
    }

    @Override
    public void move(UnitCode from, UnitCode to, String reason) {
        var open = transaction.execute(status -> assignments.findOpenAround(from, AssignmentRecord.OPEN));
        for (var id : open) {
            transaction.executeWithoutResult(status -> move(new AssignmentId(id), from, to, reason));
        }
    }

    private void move(AssignmentId id, UnitCode from, UnitCode to, String reason) {
        matters.lock(id);
        var by = currentUser.require();
        var at = clock.instant();
        var assignment = assignments.findForChange(id.value()).orElseThrow(NotFound::new);
        if (!assignment.state().isOpen()) {
            return;
        }
        if (!organisation.areAtWork(List.of(to))) {
            throw new InvalidInput("to", "assignment.error.unit");
        }
        if (from.equals(assignment.assigner())) {
            assignment.checkBy(to, reason, by, at);
        }
        if (from.equals(assignment.unit())) {
            assignment.move(to, reason, by, at);
            if (assignment.state().waitsForUnit() || assignment.state() == AssignmentState.SUBMITTED) {
                workflow.scheduleChanged(id);
            }
            events.publishEvent(new AssignmentReassigned(assignment.view().concealed(), by, at, reason));
        }
    }
}
