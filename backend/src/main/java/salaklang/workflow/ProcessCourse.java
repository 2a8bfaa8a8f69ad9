package salaklang.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
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
        var runs = jdbc.sql("""
                        select id_, proc_def_id_, end_time_ from act_hi_procinst
                        where tenant_id_ = :province and proc_def_key_ = :process and business_key_ = :key
                        order by start_time_ desc, end_time_ desc nulls first
                        """)
                .param("province", CurrentTenant.require())
                .param("process", process)
                .param("key", businessKey.toString())
                .query((row, number) -> new Run(
                        row.getString("id_"), row.getString("proc_def_id_"), row.getTimestamp("end_time_") != null))
                .list();
        if (runs.isEmpty()) {
            return Optional.empty();
        }
        var last = runs.get(0);
        return Optional.of(new Course(
                process,
                diagrams.version(last.definition()),
                last.ended(),
                passages(runs, last),
                last.ended() ? List.of() : timers(last)));
    }

    private List<Passage> passages(List<Run> runs, Run last) {
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
                .param("runs", runs.stream().map(Run::id).toList())
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

    private List<SetTimer> timers(Run run) {
        var labels = diagrams.labels(run.definition());
        return jdbc.sql("""
                        select definition.act_id_, job.duedate_, job.retries_ from act_ru_job job
                        join act_ru_jobdef definition on definition.id_ = job.job_def_id_
                        where job.process_instance_id_ = :run and job.duedate_ is not null
                        order by job.duedate_
                        """)
                .param("run", run.id())
                .query((row, number) -> new SetTimer(
                        row.getString("act_id_"),
                        labels.get(row.getString("act_id_")),
                        instant(row.getTimestamp("duedate_")),
                        row.getInt("retries_") == 0))
                .list();
    }

    private static Instant instant(Timestamp timestamp) {
        return timestamp == null ? null : timestamp.toInstant();
    }

    private record Run(String id, String definition, boolean ended) {}
}
