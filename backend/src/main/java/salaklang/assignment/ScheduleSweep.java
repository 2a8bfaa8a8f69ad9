package salaklang.assignment;

import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.calendar.HolidaysChanged;
import salaklang.escalation.Ladder;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Lets every open assignment ask anew what is next when another ladder holds, or a holiday has come or gone: some hundred
 * at a time, on one replica at a time, from where the one before stopped. What has been taken stays taken.
 */
@Component
class ScheduleSweep {

    private static final int AT_ONCE = 200;
    private static final Logger LOG = LoggerFactory.getLogger(ScheduleSweep.class);

    private final SweepState state;
    private final Assignments assignments;
    private final AssignmentWorkflow workflow;
    private final Ladder ladder;
    private final Provinces provinces;
    private final TransactionTemplate transaction;
    private final TransactionTemplate alone;

    ScheduleSweep(
            SweepState state,
            Assignments assignments,
            AssignmentWorkflow workflow,
            Ladder ladder,
            Provinces provinces,
            TransactionTemplate transaction) {
        this.state = state;
        this.assignments = assignments;
        this.workflow = workflow;
        this.ladder = ladder;
        this.provinces = provinces;
        this.transaction = transaction;
        this.alone = new TransactionTemplate(transaction.getTransactionManager());
        this.alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    /** Moments that lay on what is now a holiday move, too. */
    @EventListener
    @Transactional
    public void on(HolidaysChanged changed) {
        state.ask();
    }

    /** Another ladder may hold since today, without anybody having done anything. */
    @Scheduled(initialDelay = 30_000, fixedDelay = 30_000)
    void everyProvince() {
        for (var province : provinces.all()) {
            try {
                CurrentTenant.run(province.id(), this::sweep);
            } catch (RuntimeException e) {
                LOG.warn("The schedules of {} are to be asked for again", province.id(), e);
            }
        }
    }

    /** Until none is left, or another replica is at it, which a lock on the province's row shows. */
    void sweep() {
        transaction.executeWithoutResult(status -> askForAnotherLadder());
        boolean more;
        do {
            more = Boolean.TRUE.equals(transaction.execute(status -> some()));
        } while (more);
    }

    private void askForAnotherLadder() {
        ladder.readAnew();
        state.askOnce(ladder.version());
    }

    private boolean some() {
        var from = state.take();
        if (from.isEmpty()) {
            return false;
        }
        var ids = assignments.findWatchedAfter(from.get(), AT_ONCE);
        var last = from.get();
        for (var id : ids) {
            if (!askAnew(id)) {
                state.reached(last);
                return false;
            }
            last = id;
        }
        state.reached(ids.size() < AT_ONCE ? null : last);
        return ids.size() == AT_ONCE;
    }

    /**
     * Each in a transaction of its own, so that nobody waits for more than one of them.
     *
     * @return false where somebody moves it at this moment: the next round goes on from there
     */
    private boolean askAnew(UUID id) {
        try {
            alone.executeWithoutResult(status -> workflow.scheduleChangedWhereItWaits(id));
            return true;
        } catch (ConcurrencyFailureException moved) {
            return false;
        }
    }
}
