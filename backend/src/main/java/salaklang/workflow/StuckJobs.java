package salaklang.workflow;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.camunda.bpm.engine.ManagementService;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import salaklang.tenancy.CurrentTenant;

/** What failed in the current province, and to let it be tried again. */
@Component
@Transactional(readOnly = true)
public class StuckJobs {

    private static final Pattern UUID_FORM = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}");
    private static final int LONGEST_REASON = 240;

    /** As the engine tries a new job, see {@code default-number-of-retries}. */
    private static final int ATTEMPTS = 3;

    private static final String FAILED = """
            select job.id_, job.retries_, job.exception_msg_, job.duedate_, definition.proc_def_key_, definition.act_id_,
                   definition.proc_def_id_, instance.business_key_, incident.incident_timestamp_,
                   count(*) over () as failed
            from act_ru_job job
            left join act_ru_jobdef definition on definition.id_ = job.job_def_id_
            left join act_ru_execution instance on instance.id_ = job.process_instance_id_
            left join act_ru_incident incident
              on incident.configuration_ = job.id_ and incident.incident_type_ = 'failedJob'
            where job.tenant_id_ = :province and (job.retries_ = 0 or job.exception_msg_ is not null)
            """;

    private final JdbcClient jdbc;
    private final ManagementService jobs;
    private final Diagrams diagrams;

    StuckJobs(JdbcClient jdbc, ManagementService jobs, Diagrams diagrams) {
        this.jdbc = jdbc;
        this.jobs = jobs;
        this.diagrams = diagrams;
    }

    /**
     * What failed.
     *
     * @param count how many there are
     * @param jobs those that have waited longest first, as many as were asked for
     */
    public record Failed(long count, List<StuckJob> jobs) {}

    public Failed all(int most) {
        var labels = new HashMap<String, Map<String, String>>();
        return jdbc.sql(FAILED + " order by coalesce(incident.incident_timestamp_, job.duedate_), job.id_ limit :most")
                .param("province", CurrentTenant.require())
                .param("most", most)
                .query(rows -> {
                    long count = 0;
                    var jobs = new ArrayList<StuckJob>();
                    while (rows.next()) {
                        count = rows.getLong("failed");
                        jobs.add(job(rows, labels));
                    }
                    return new Failed(count, jobs);
                });
    }

    /** Nothing where the province has no such job, or it did not fail. */
    public Optional<StuckJob> find(String id) {
        return jdbc.sql(FAILED + " and job.id_ = :id")
                .param("province", CurrentTenant.require())
                .param("id", id)
                .query((row, number) -> job(row, new HashMap<>()))
                .optional();
    }

    /** How many failed, of which nothing else is told. */
    public long count() {
        return jdbc.sql("""
                        select count(*) from act_ru_job
                        where tenant_id_ = :province and (retries_ = 0 or exception_msg_ is not null)
                        """)
                .param("province", CurrentTenant.require())
                .query(Long.class)
                .single();
    }

    /**
     * Lets them be tried again, each as often as a new one.
     *
     * @param failed found here before, and so of this province
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void retry(Collection<StuckJob> failed) {
        if (!failed.isEmpty()) {
            jobs.setJobRetries(failed.stream().map(StuckJob::id).toList(), ATTEMPTS);
        }
    }

    private StuckJob job(ResultSet row, Map<String, Map<String, String>> labels) throws SQLException {
        var model = row.getString("proc_def_id_");
        var element = row.getString("act_id_");
        var key = row.getString("business_key_");
        var since = row.getTimestamp("incident_timestamp_");
        var due = row.getTimestamp("duedate_");
        var known = model == null ? Map.<String, String>of() : labels.computeIfAbsent(model, diagrams::labels);
        var moment = since == null ? due : since;
        return new StuckJob(
                row.getString("id_"),
                row.getString("proc_def_key_"),
                key == null || !UUID_FORM.matcher(key).matches() ? null : UUID.fromString(key),
                element,
                known.get(element),
                firstLine(row.getString("exception_msg_")),
                moment == null ? null : moment.toInstant(),
                row.getInt("retries_"));
    }

    private static String firstLine(String reason) {
        if (reason == null) {
            return null;
        }
        var line = reason.lines().findFirst().orElse("").strip();
        return line.length() > LONGEST_REASON ? line.substring(0, LONGEST_REASON) + "…" : line;
    }
}
