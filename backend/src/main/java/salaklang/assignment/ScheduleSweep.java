package salaklang.assignment;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.escalation.LadderChanged;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Lets every open assignment ask anew what is next when a province's ladder has changed, some hundred at a time, on
 * whichever replica comes first. What has been taken stays taken.
 */
@Component
class ScheduleSweep {

    private static final int AT_ONCE = 200;

    private final Assignments assignments;
    private final AssignmentWorkflow workflow;
    private final Provinces provinces;
    private final TransactionTemplate transaction;

    ScheduleSweep(
            Assignments assignments,
            AssignmentWorkflow workflow,
            Provinces provinces,
            TransactionTemplate transaction) {
        this.assignments = assignments;
        this.workflow = workflow;
        this.provinces = provinces;
        this.transaction = transaction;
    }

    @EventListener
    @Transactional
    public void on(LadderChanged changed) {
        assignments.markStale();
    }

    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void everyProvince() {
        for (var province : provinces.all()) {
            CurrentTenant.run(province.id(), this::sweep);
        }
    }

    /** Until none is left. */
    void sweep() {
        boolean more;
        do {
            more = Boolean.TRUE.equals(transaction.execute(status -> some()));
        } while (more);
    }

    private boolean some() {
        var ids = assignments.takeStale(AT_ONCE);
        if (ids.isEmpty()) {
            return false;
        }
        for (var assignment : assignments.findByIdIn(ids)) {
            if (assignment.state().waitsForUnit() || assignment.state() == AssignmentState.SUBMITTED) {
                workflow.scheduleChanged(assignment.id());
            }
        }
        assignments.markFresh(ids);
        return true;
    }
}
