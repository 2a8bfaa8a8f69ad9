package salaklang.assignment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.repository.Deployment;
import org.springframework.context.ApplicationContext;
import org.springframework.core.io.ClassPathResource;
import salaklang.tenancy.CurrentTenant;

/**
 * The first model of an assignment, whose timers ask for steps that are no more, as if the platform had been updated while
 * instances of it were under way. What it deploys goes with it, and the instances that follow it.
 */
public final class FormerModel implements AutoCloseable {

    private static final String DATE = "2020-01-01T00:00:00";

    private final RepositoryService models;
    private final RuntimeService runtime;
    private final ManagementService jobs;
    private final List<Deployment> deployed = new ArrayList<>();

    public FormerModel(ApplicationContext application) {
        models = application.getBean(RepositoryService.class);
        runtime = application.getBean(RuntimeService.class);
        jobs = application.getBean(ManagementService.class);
    }

    /** What begins meanwhile follows the first model; afterwards the newest one holds again. */
    public <T> T meanwhile(Supplier<T> work) {
        // The steps that told when are no more; their timers were set when they were there.
        deploy(read("former/assignment.bpmn")
                .replace("${assignmentSteps.remindAt(assignmentId)}", DATE)
                .replace("${assignmentSteps.overdueAt(assignmentId)}", "2099-01-01T00:00:00"));
        try {
            return work.get();
        } finally {
            deploy(read("bpmn/assignment/assignment.bpmn"));
        }
    }

    /** The reminder's time comes, as often as the engine tries, on a thread such as the executor's. */
    public String fail(String province, AssignmentId id) {
        return CurrentTenant.in(CurrentTenant.EVERY_PROVINCE, () -> {
            var instance = runtime.createProcessInstanceQuery()
                    .tenantIdIn(province)
                    .processInstanceBusinessKey(id.toString())
                    .singleResult();
            var job = jobs.createJobQuery()
                    .processInstanceId(instance.getId())
                    .duedateLowerThan(new Date())
                    .singleResult();
            for (int left = job.getRetries(); left > 0; left--) {
                try {
                    jobs.executeJob(job.getId());
                    throw new AssertionError("It has the step that is no more");
                } catch (RuntimeException expected) {
                    // the engine keeps the reason with the job
                }
            }
            return job.getId();
        });
    }

    private void deploy(String model) {
        deployed.add(
                models.createDeployment().addString("assignment.bpmn", model).deploy());
    }

    private static String read(String path) {
        try {
            return new ClassPathResource(path).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        CurrentTenant.run(
                CurrentTenant.EVERY_PROVINCE,
                () -> deployed.forEach(each -> models.deleteDeployment(each.getId(), true, true, true)));
    }
}
