package salaklang.workflow;

import java.util.Map;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.WrongState;

/**
 * The door to the engine. A process instance is found by its process and its business key, the id of the record it
 * moves. Every step joins the transaction of the record's change, so that both stand or fall together.
 */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Processes {

    private final RuntimeService runtime;
    private final TaskService tasks;

    Processes(RuntimeService runtime, TaskService tasks) {
        this.runtime = runtime;
        this.tasks = tasks;
    }

    /** Starts a process for a record; the engine stamps it with the current province. */
    public void start(String process, UUID businessKey, Map<String, Object> variables) {
        step(() -> runtime.startProcessInstanceByKey(process, businessKey.toString(), variables));
    }

    /**
     * Completes a user task.
     *
     * @throws WrongState where the process does not wait there
     * @throws OptimisticLockingFailureException where somebody else completes it at the same moment
     */
    public void complete(String process, UUID businessKey, String userTask, Map<String, Object> variables) {
        var task = tasks.createTaskQuery()
                .tenantIdIn(CurrentTenant.require())
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey.toString())
                .taskDefinitionKey(userTask)
                .singleResult();
        if (task == null) {
            throw new WrongState(process, "OTHER");
        }
        step(() -> tasks.complete(task.getId(), variables));
    }

    /**
     * Gives a message to the process of a record.
     *
     * @throws WrongState where the process does not wait for it
     */
    public void correlate(String process, UUID businessKey, String message, Map<String, Object> variables) {
        var waiting = runtime.createExecutionQuery()
                .tenantIdIn(CurrentTenant.require())
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey.toString())
                .messageEventSubscriptionName(message)
                .singleResult();
        if (waiting == null) {
            throw new WrongState(process, "OTHER");
        }
        step(() -> runtime.messageEventReceived(message, waiting.getId(), variables));
    }

    private static void step(Runnable engineStep) {
        try {
            engineStep.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Somebody else was quicker", e);
        }
    }
}
