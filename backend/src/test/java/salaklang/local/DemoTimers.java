package salaklang.local;

import java.time.Instant;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.joda.time.DateTimeUtils;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import salaklang.tenancy.CurrentTenant;

/**
 * Fires the timers of the demonstration's past in their own time, one after the other. The engine goes by the clock of the
 * demonstration meanwhile, so that its history says how long each step took.
 */
@Component
@Profile("demo-case")
class DemoTimers {

    private final ManagementService jobs;
    private final JobExecutor executor;
    private final DemoTime time;

    DemoTimers(ManagementService jobs, JobExecutor executor, DemoTime time) {
        this.jobs = jobs;
        this.executor = executor;
        this.time = time;
    }

    /** Runs a story during which no timer fires but in the story's own time. To all other threads it stays today. */
    void hold(Runnable story) {
        boolean wasActive = executor.isActive();
        if (wasActive) {
            executor.shutdown();
        }
        try {
            DateTimeUtils.setCurrentMillisProvider(time::millis);
            story.run();
        } finally {
            time.returnToNow();
            ClockUtil.reset();
            if (wasActive) {
                executor.start();
            }
        }
    }

    /** Goes on to a moment; what falls due on the way is done on the way. */
    void goOnTo(Instant moment) {
        while (true) {
            var due = jobs.createJobQuery()
                    .tenantIdIn(CurrentTenant.require())
                    .timers()
                    .duedateLowerThan(Date.from(moment))
                    .withRetriesLeft()
                    .orderByJobDuedate()
                    .asc()
                    .listPage(0, 1);
            if (due.isEmpty()) {
                break;
            }
            var fallsDue = due.get(0).getDuedate().toInstant();
            time.travelTo(fallsDue.isAfter(time.instant()) ? fallsDue : time.instant());
            jobs.executeJob(due.get(0).getId());
        }
        time.travelTo(moment);
    }
}
