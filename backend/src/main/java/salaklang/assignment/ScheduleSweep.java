package salaklang.assignment;

import org.springframework.context.event.EventListener;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.calendar.HolidaysChanged;
import salaklang.escalation.Ladder;
import salaklang.escalation.LadderChanged;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Lets every open assignment ask anew what is next when a province's ladder or its holidays have changed, some hundred
 * at a time, on whichever replica comes first. What has been taken stays taken.
 */
@Component
class ScheduleSweep {

    private static final int AT_ONCE = 200;

    private final Assignments assignments;
    private final AssignmentWorkflow workflow;
    private final Ladder ladder;
    private final Provinces provinces;
    private final TransactionTemplate transaction;

    ScheduleSweep(
            Assignments assignments,
            AssignmentWorkflow workflow,
            Ladder ladder,
            Provinces provinces,
            TransactionTemplate transaction) {
        this.assignments = assignments;
        this.workflow = workflow;
        this.ladder = ladder;
        this.provinces = provinces;
        this.transaction = transaction;
    }

    @EventListener
    @Transactional
    public void on(LadderChanged changed) {
        assignments.markStale();
    }

    /** Moments that lay on what is now a holiday move, too. */
    @EventListener
    @Transactional
    public void on(HolidaysChanged changed) {
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
        ladder.readAnew();
        for (var assignment : assignments.findByIdIn(ids)) {
            if (assignment.state().waitsForUnit() || assignment.state() == AssignmentState.SUBMITTED) {
                workflow.scheduleChanged(assignment.id());
            }
        }
        assignments.markFresh(ids);
        return true;
    }
}
