package salaklang.workflow;

import java.util.List;
import org.camunda.bpm.engine.RuntimeService;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.tenancy.CurrentTenant;

/** Lets instances that began in an earlier model go on in the newest one, where the earlier asks for what is no more. */
@Component
public class FormerModels {

    private static final Logger LOG = LoggerFactory.getLogger(FormerModels.class);

    private final RuntimeService runtime;
    private final Diagrams diagrams;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;

    FormerModels(RuntimeService runtime, Diagrams diagrams, JdbcClient jdbc, TransactionTemplate transaction) {
        this.runtime = runtime;
        this.diagrams = diagrams;
        this.jdbc = jdbc;
        this.transaction = transaction;
    }

    /** The earlier models of a process that lack an element of the newest. */
    public List<String> lacking(String process, String element) {
        return transaction.execute(status -> {
            var newest = diagrams.newest(process);
            return jdbc
                    .sql(
                            "select id_ from act_re_procdef where key_ = :process and tenant_id_ is null and id_ <> :newest")
                    .param("process", process)
                    .param("newest", newest)
                    .query(String.class)
                    .list()
                    .stream()
                    .filter(model -> !diagrams.labels(model).containsKey(element))
                    .toList();
        });
    }

    /**
     * Moves the instances of the current province that follow a model. Each goes on where it stands, for what is there in
     * both models keeps its name; one that is within a subprocess begins besides what is new there. Each in a transaction
     * of its own: one that cannot be moved stays as it was.
     *
     * @param former one of {@link #lacking}
     * @param within the subprocess
     * @param beginning the element with which the new part of the subprocess begins
     * @return how many were moved
     */
    public int renew(String process, String former, String within, String beginning) {
        var instances = transaction.execute(status -> jdbc.sql("""
                        select id_ from act_ru_execution
                        where proc_def_id_ = :former and parent_id_ is null and tenant_id_ = :province order by id_
                        """)
                .param("former", former)
                .param("province", CurrentTenant.require())
                .query(String.class)
                .list());
        int moved = 0;
        for (var instance : instances) {
            try {
                if (Boolean.TRUE.equals(
                        transaction.execute(status -> renewed(process, former, instance, within, beginning)))) {
                    moved++;
                }
            } catch (RuntimeException e) {
                LOG.warn("Instance {} of an earlier {} could not go on in the newest model", instance, process, e);
            }
        }
        return moved;
    }

    private boolean renewed(String process, String former, String instance, String within, String beginning) {
        if (isGoneOrHeld(instance, former)) {
            return false;
        }
        var plan = runtime.createMigrationPlan(former, diagrams.newest(process))
                .mapEqualActivities()
                .build();
        runtime.newMigration(plan).processInstanceIds(instance).execute();
        for (var scope : runtime.getActivityInstance(instance).getActivityInstances(within)) {
            runtime.createProcessInstanceModification(instance)
                    .startBeforeActivity(beginning, scope.getId())
                    .execute();
        }
        return true;
    }

    /** Another replica may be at it. */
    private boolean isGoneOrHeld(String instance, String former) {
        return jdbc.sql("""
                        select id_ from act_ru_execution
                        where id_ = :instance and proc_def_id_ = :former for update skip locked
                        """)
                .param("instance", instance)
                .param("former", former)
                .query(String.class)
                .optional()
                .isEmpty();
    }
}
