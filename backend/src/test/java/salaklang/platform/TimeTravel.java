package salaklang.platform;

import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.impl.jobexecutor.JobExecutor;
import org.camunda.bpm.engine.impl.util.ClockUtil;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.springframework.context.ApplicationContext;
import org.springframework.test.context.junit.jupiter.SpringExtension;
import salaklang.notification.Outbox;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/**
 * Moves the clock of the platform and that of the engine together, from where time goes on, and back after each test;
 * what was told in the days to come is then forgotten. Both are those of every application of this JVM.
 * Meanwhile no timer fires by itself, for it would be others' as well: the test fires those of its own process. As a field
 * with {@code @RegisterExtension} in a {@code @FeatureTest} or {@code @PlatformTest}.
 */
public class TimeTravel implements BeforeEachCallback, AfterEachCallback {

    private ApplicationContext application;
    private List<JobExecutor> stopped;

    @Override
    public void beforeEach(ExtensionContext test) {
        application = SpringExtension.getApplicationContext(test);
        stopped = MovableClock.applications().stream()
                .map(each -> each.getBean(JobExecutor.class))
                .filter(JobExecutor::isActive)
                .toList();
        stopped.forEach(JobExecutor::shutdown);
    }

    @Override
    public void afterEach(ExtensionContext test) {
        MovableClock.setAhead(Duration.ZERO);
        ClockUtil.reset();
        MovableClock.applications().forEach(TimeTravel::forgetTheFuture);
        stopped.forEach(JobExecutor::start);
    }

    private static void forgetTheFuture(ApplicationContext application) {
        application
                .getBean(Provinces.class)
                .all()
                .forEach(province -> Outbox.forgetTheFuture(application, province.id()));
    }

    /** Sets both clocks to a moment. */
    public void to(Instant moment) {
        var ahead = Duration.between(Instant.now(), moment);
        MovableClock.setAhead(ahead);
        ClockUtil.offset(ahead.toMillis());
    }

    /**
     * Fires the timers of a record's process that are due by now, until none is.
     *
     * @param businessKey the record's id
     * @return how many were fired
     */
    public int fireTimers(String province, String businessKey) {
        return CurrentTenant.in(province, () -> {
            var fired = 0;
            for (var due = nextTimer(businessKey); due != null; due = nextTimer(businessKey)) {
                jobs().executeJob(due.getId());
                fired++;
            }
            return fired;
        });
    }

    private Job nextTimer(String businessKey) {
        var instances = application
                .getBean(RuntimeService.class)
                .createProcessInstanceQuery()
                .processInstanceBusinessKey(businessKey)
                .list();
        return instances.stream()
                .flatMap(instance -> jobs()
                        .createJobQuery()
                        .processInstanceId(instance.getId())
                        .timers()
                        .duedateLowerThan(new Date(ClockUtil.getCurrentTime().getTime() + 1))
                        .withRetriesLeft()
                        .orderByJobDuedate()
                        .asc()
                        .list()
                        .stream())
                .findFirst()
                .orElse(null);
    }

    private ManagementService jobs() {
        return application.getBean(ManagementService.class);
    }
}
