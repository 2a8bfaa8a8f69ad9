package salaklang.workflow;

import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.camunda.bpm.engine.OptimisticLockingException;
import org.camunda.bpm.engine.RepositoryService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.impl.cfg.ProcessEngineConfigurationImpl;
import org.camunda.bpm.engine.impl.interceptor.CommandContext;
import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.camunda.bpm.engine.impl.persistence.entity.TaskEntity;
import org.camunda.bpm.engine.runtime.Execution;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
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
    private final RepositoryService models;
    private final JdbcClient database;
    private final ProcessEngineConfigurationImpl engine;

    Processes(
            RuntimeService runtime,
            TaskService tasks,
            RepositoryService models,
            JdbcClient database,
            ProcessEngineConfigurationImpl engine) {
        this.runtime = runtime;
        this.tasks = tasks;
        this.models = models;
        this.database = database;
        this.engine = engine;
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
        step(() -> {
            var waited = engine.getCommandExecutorTxRequired().execute(command -> {
                var task = readForStep(process, businessKey, userTask, command);
                task.ifPresent(id -> tasks.complete(id, variables));
                return task.isPresent();
            });
            if (!waited) {
                throw new WrongState(process, "OTHER");
            }
        });
    }

    /**
     * Reads what an instance consists of at once: within the same command the engine does not ask for each part again.
     *
     * @return the task's id
     */
    private Optional<String> readForStep(String process, UUID businessKey, String userTask, CommandContext command) {
        var executions = runtime
                .createNativeExecutionQuery()
                .sql("""
                        select part.* from act_ru_execution instance
                        join act_re_procdef model on model.id_ = instance.proc_def_id_
                        join act_ru_execution part on part.proc_inst_id_ = instance.id_
                        where instance.business_key_ = #{key} and model.key_ = #{process}
                          and instance.tenant_id_ = #{tenant}
                        """)
                .parameter("key", businessKey.toString())
                .parameter("process", process)
                .parameter("tenant", CurrentTenant.require())
                .list()
                .stream()
                .map(ExecutionEntity.class::cast)
                .toList();
        return executions.stream()
                .filter(ExecutionEntity::isProcessInstanceExecution)
                .findFirst()
                .flatMap(instance -> {
                    var own = executions.stream()
                            .filter(part -> instance.getId().equals(part.getProcessInstanceId()))
                            .toList();
                    var waiting = command.getTaskManager().findTasksByProcessInstanceId(instance.getId());
                    instance.restoreProcessInstance(own, null, null, waiting, null, null, null);
                    return waiting.stream()
                            .filter(task -> task.getTaskDefinitionKey().equals(userTask))
                            .findFirst()
                            .map(TaskEntity::getId);
                });
    }

    /** Whether the process of a record waits at a user task. */
    public boolean waitsAt(String process, UUID businessKey, String userTask) {
        return waiting(process, businessKey, userTask).isPresent();
    }

    /** Whether the process of a record, which may follow an older model, knows a user task. */
    public boolean knows(String process, UUID businessKey, String userTask) {
        var instance = runtime.createProcessInstanceQuery()
                .tenantIdIn(CurrentTenant.require())
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey.toString())
                .singleResult();
        return instance != null
                && models.getBpmnModelInstance(instance.getProcessDefinitionId())
                                .getModelElementById(userTask)
                        != null;
    }

    /**
     * Gives a message to the process of a record.
     *
     * @throws WrongState where the process does not wait for it
     */
    public void correlate(String process, UUID businessKey, String message, Map<String, Object> variables) {
        var waiting = waitingFor(process, businessKey, message);
        if (waiting.isEmpty()) {
            throw new WrongState(process, "OTHER");
        }
        step(() -> runtime.messageEventReceived(message, waiting.get().getId(), variables));
    }

    /** As {@link #correlate}, where the process waits for the message; otherwise nothing happens. */
    public void correlateWhereItWaits(String process, UUID businessKey, String message) {
        waitingFor(process, businessKey, message)
                .ifPresent(execution -> step(() -> runtime.messageEventReceived(message, execution.getId())));
    }

    /** The task's id; the engine's own query takes as long to put together as to answer. */
    private Optional<String> waiting(String process, UUID businessKey, String userTask) {
        return database.sql("""
                        select task.id_ from act_ru_execution instance
                        join act_ru_task task on task.proc_inst_id_ = instance.id_
                        join act_re_procdef model on model.id_ = task.proc_def_id_
                        where instance.business_key_ = :key and model.key_ = :process
                          and task.task_def_key_ = :task and task.tenant_id_ = :tenant
                        """)
                .param("key", businessKey.toString())
                .param("process", process)
                .param("task", userTask)
                .param("tenant", CurrentTenant.require())
                .query(String.class)
                .optional();
    }

    private Optional<Execution> waitingFor(String process, UUID businessKey, String message) {
        return Optional.ofNullable(runtime.createExecutionQuery()
                .tenantIdIn(CurrentTenant.require())
                .processDefinitionKey(process)
                .processInstanceBusinessKey(businessKey.toString())
                .messageEventSubscriptionName(message)
                .singleResult());
    }

    private static void step(Runnable engineStep) {
        try {
            engineStep.run();
        } catch (OptimisticLockingException e) {
            throw new OptimisticLockingFailureException("Somebody else was quicker", e);
        }
    }
}
