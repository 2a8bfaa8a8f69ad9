package salaklang.workflow;

import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.tenancy.CurrentTenant;

/** Where the processes of the current province wait, and how long their steps take. It tells of no single record. */
@Component
@Transactional(readOnly = true)
public class ProcessLoad {

    /** What was waited for elsewhere begins and ends in one transaction. */
    private static final Duration SHORTEST_WAIT = Duration.ofSeconds(1);

    private final JdbcClient jdbc;
    private final Diagrams diagrams;

    ProcessLoad(JdbcClient jdbc, Diagrams diagrams) {
        this.jdbc = jdbc;
        this.diagrams = diagrams;
    }

    /** How many instances are under way, by process. */
    public Map<String, Long> underWay() {
        var counts = new LinkedHashMap<String, Long>();
        jdbc.sql("""
                        select definition.key_, count(*) as instances from act_ru_execution instance
                        join act_re_procdef definition on definition.id_ = instance.proc_def_id_
                        where instance.tenant_id_ = :province and instance.parent_id_ is null
                        group by definition.key_
                        """).param("province", CurrentTenant.require()).query(row -> {
            counts.put(row.getString("key_"), row.getLong("instances"));
        });
        return counts;
    }

    /**
     * The steps of a process at which it waits or waited, in its newest model and those before.
     *
     * @param from the first moment of the period in which a step must have ended to be counted
     * @param until the first moment after it
     */
    public ModelLoad of(String process, Instant from, Instant until) {
        var newest = diagrams.newest(process);
        var labels = diagrams.labels(newest);
        var waiting = waiting(process);
        var lasted = lasted(process, from, until);
        var elements = new LinkedHashSet<>(labels.keySet());
        elements.addAll(waiting.keySet());
        elements.addAll(lasted.keySet());
        var loads = new ArrayList<StepLoad>();
        for (var element : elements) {
            var now = waiting.getOrDefault(element, Waiting.NONE);
            var took = lasted.getOrDefault(element, Lasted.NEVER);
            if (now.count() > 0 || took.count() > 0) {
                loads.add(new StepLoad(
                        element,
                        labels.getOrDefault(element, now.label() == null ? took.label() : now.label()),
                        labels.containsKey(element),
                        now.count(),
                        now.oldest(),
                        took.count(),
                        took.median(),
                        took.slowTenth()));
            }
        }
        loads.sort(Comparator.comparingLong(StepLoad::waiting).reversed());
        return new ModelLoad(diagrams.version(newest), loads);
    }

    /** What waits for events beside somebody's work, such as the watch over a due date, waits for nobody. */
    private Map<String, Waiting> waiting(String process) {
        var found = new LinkedHashMap<String, Waiting>();
        jdbc.sql("""
                        select step.act_id_, max(step.act_name_) as label, count(*) as waiting,
                               min(step.start_time_) as oldest
                        from act_hi_actinst step
                        where step.tenant_id_ = :province and step.proc_def_key_ = :process
                          and step.end_time_ is null
                          and step.act_type_ in ('userTask', 'callActivity', 'intermediateMessageCatch',
                                                 'intermediateTimer', 'eventBasedGateway')
                          and (step.act_type_ <> 'eventBasedGateway' or step.proc_inst_id_ not in (
                              select work.proc_inst_id_ from act_hi_actinst work
                              where work.tenant_id_ = :province and work.proc_def_key_ = :process
                                and work.end_time_ is null and work.act_type_ = 'userTask'))
                        group by step.act_id_
                        """)
                .param("province", CurrentTenant.require())
                .param("process", process)
                .query(row -> {
                    found.put(
                            row.getString("act_id_"),
                            new Waiting(
                                    row.getString("label"),
                                    row.getLong("waiting"),
                                    row.getTimestamp("oldest").toInstant()));
                });
        return found;
    }

    /** What something else ended, and an event that was waited for elsewhere, say nothing of how long it takes. */
    private Map<String, Lasted> lasted(String process, Instant from, Instant until) {
        var found = new LinkedHashMap<String, Lasted>();
        jdbc.sql("""
                        select act_id_, max(act_name_) as label, count(*) as finished,
                               percentile_cont(0.5) within group (order by duration_) as median,
                               percentile_cont(0.9) within group (order by duration_) as slow_tenth
                        from act_hi_actinst
                        where tenant_id_ = :province and proc_def_key_ = :process
                          and end_time_ is not null and end_time_ >= :from and end_time_ < :until
                          and act_type_ in ('userTask', 'callActivity', 'intermediateMessageCatch',
                                            'intermediateTimer')
                          and act_inst_state_ <> 2 and (duration_ >= :waited or act_type_ in ('userTask', 'callActivity'))
                        group by act_id_
                        """)
                .param("province", CurrentTenant.require())
                .param("process", process)
                .param("waited", SHORTEST_WAIT.toMillis())
                .param("from", Timestamp.from(from))
                .param("until", Timestamp.from(until))
                .query(row -> {
                    found.put(
                            row.getString("act_id_"),
                            new Lasted(
                                    row.getString("label"),
                                    row.getLong("finished"),
                                    Duration.ofMillis((long) row.getDouble("median")),
                                    Duration.ofMillis((long) row.getDouble("slow_tenth"))));
                });
        return found;
    }

    private record Waiting(String label, long count, Instant oldest) {
        static final Waiting NONE = new Waiting(null, 0, null);
    }

    private record Lasted(String label, long count, Duration median, Duration slowTenth) {
        static final Lasted NEVER = new Lasted(null, 0, null, null);
    }
}
