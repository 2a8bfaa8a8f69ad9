package salaklang.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import salaklang.tenancy.CurrentTenant;

/** Reads where the process of a record stands. Who may know it, the record's feature says. */
@Component
@Transactional(readOnly = true)
public class ProcessCourse {

    /** More than any record has; what came first is left out then. */
    private static final int MOST = 2_000;

    private static final String MULTIPLE = "#multiInstanceBody";

    private final JdbcClient jdbc;
    private final Diagrams diagrams;

    ProcessCourse(JdbcClient jdbc, Diagrams diagrams) {
        this.jdbc = jdbc;
        this.diagrams = diagrams;
    }

    /** Nothing where no process ran for the record, or it is kept no longer. */
    public Optional<Course> of(String process, UUID businessKey) {
        var runs = new LinkedHashMap<String, Run>();
        jdbc.sql("""
                        select run.id_, run.proc_def_id_, run.end_time_, definition.act_id_, job.duedate_, job.retries_
                        from act_hi_procinst run
                        left join act_ru_job job on job.process_instance_id_ = run.id_ and job.duedate_ is not null
                        left join act_ru_jobdef definition on definition.id_ = job.job_def_id_
                        where run.tenant_id_ = :province and run.proc_def_key_ = :process
                          and run.business_key_ = :key
                        order by run.start_time_ desc, run.end_time_ desc nulls first, job.duedate_
                        """)
                .param("province", CurrentTenant.require())
                .param("process", process)
                .param("key", businessKey.toString())
                .query(row -> {
                    var run = runs.computeIfAbsent(row.getString("id_"), any -> run(row));
                    if (row.getString("act_id_") != null) {
                        run.timers().add(timer(row, run));
                    }
                });
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        var last = runs.values().iterator().next();
        return Optional.of(new Course(
                process,
                diagrams.version(last.definition()),
                last.ended(),
                passages(runs.keySet(), last),
                List.copyOf(last.timers())));
    }

    private static Run run(ResultSet row) {
        try {
            return new Run(
                    row.getString("id_"),
                    row.getString("proc_def_id_"),
                    row.getTimestamp("end_time_") != null,
                    new ArrayList<>());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private SetTimer timer(ResultSet row, Run run) throws SQLException {
        var element = row.getString("act_id_");
        return new SetTimer(
                element,
                diagrams.labels(run.definition()).get(element),
                instant(row.getTimestamp("duedate_")),
                row.getInt("retries_") == 0);
    }

    private List<Passage> passages(Collection<String> runs, Run last) {
        return jdbc.sql("""
                        select * from (
                            select a.proc_inst_id_, a.act_id_, a.act_name_, a.act_type_, a.start_time_, a.end_time_,
                                   a.act_inst_state_, a.sequence_counter_,
                                   called.proc_def_key_ as called_process, called.business_key_ as called_key
                            from act_hi_actinst a
                            left join act_hi_procinst called on called.id_ = a.call_proc_inst_id_
                            where a.proc_inst_id_ in (:runs)
                            order by a.start_time_ desc, a.sequence_counter_ desc limit :most) latest
                        order by start_time_, sequence_counter_
                        """)
                .param("runs", runs)
                .param("most", MOST)
                .query((row, number) -> passage(row, last))
                .list();
    }

    private static Passage passage(ResultSet row, Run last) throws SQLException {
        var element = row.getString("act_id_");
        var called = row.getString("called_process");
        return new Passage(
                element.endsWith(MULTIPLE) ? element.substring(0, element.length() - MULTIPLE.length()) : element,
                row.getString("act_name_"),
                row.getString("act_type_"),
                instant(row.getTimestamp("start_time_")),
                instant(row.getTimestamp("end_time_")),
                row.getInt("act_inst_state_") == 2,
                row.getString("proc_inst_id_").equals(last.id()),
                called == null ? null : new Passage.Called(called, UUID.fromString(row.getString("called_key"))));
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private record Run(String id, String definition, boolean ended, List<SetTimer> timers) {}
}
