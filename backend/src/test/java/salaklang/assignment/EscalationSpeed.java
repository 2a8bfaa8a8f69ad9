package salaklang.assignment;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.followup.Rows;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

/**
 * How long it takes until 50,000 assignments that fall due in the same hour have been marked and escalated, and how quick
 * pages are meanwhile. It measures, so it does not run with the tests:
 * {@code ./mvnw -pl backend -am test -Dtest=EscalationSpeed -Dsurefire.failIfNoSpecifiedTests=false}
 */
@FeatureTest
@TestPropertySource(properties = "spring.datasource.hikari.maximum-pool-size=12")
class EscalationSpeed {

    private static final int ASSIGNMENTS = Integer.getInteger("escalation.assignments", 50_000);
    private static final int UNITS = 200;
    private static final int PARTS = 20;
    private static final int AT_ONCE = 500;
    private static final Logger LOG = LoggerFactory.getLogger(EscalationSpeed.class);

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentWorkflow workflow;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient client;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    MockMvc mvc;

    private Casework cases;

    @Test
    void whatFallsDueInTheSameHourIsEscalatedWithinTenMinutes() throws Exception {
        cases = new Casework(application);
        var rows = new Rows(PROVINCE, client, transaction);
        var units = new ArrayList<UnitCode>();
        for (int i = 0; i < UNITS; i++) {
            units.add(rows.unit("AGENCY", null));
        }
        var committee = cases.committee();
        var ids = new ArrayList<UUID>();
        for (int made = 0; made < ASSIGNMENTS; made += AT_ONCE) {
            int first = made;
            cases.together(SECRETARY, () -> {
                var recommendation = rows.recommendation(committee);
                for (int i = first; i < first + AT_ONCE; i++) {
                    if (i % PARTS == 0) {
                        recommendation = rows.recommendation(committee);
                    }
                    var id = rows.assignment(
                            committee,
                            recommendation,
                            units.get(i % UNITS),
                            "OFFERED",
                            cases.today().plusDays(30));
                    workflow.start(id);
                    ids.add(id.value());
                }
                return null;
            });
        }
        LOG.info("{} assignments are open", ids.size());

        long begun = System.nanoTime();
        cases.together(SECRETARY, () -> jdbc.update("""
                update assignment set due_date = current_date - 2, watched_from = now() - interval '5 days'
                where committee_id = ?""", committee.value()));
        cases.together(SECRETARY, () -> jdbc.update("""
                update act_ru_job set duedate_ = now() where handler_type_ = 'timer-intermediate-transition'
                  and process_instance_id_ in (select proc_inst_id_ from act_ru_execution where business_key_ in
                    (select id::text from assignment where committee_id = ?))""", committee.value()));
        var pages = new ArrayList<Long>();
        await().pollInterval(Duration.ofSeconds(2)).atMost(30, MINUTES).until(() -> {
            pages.add(page(DLA, "/assignments"));
            pages.add(page(SECRETARY, "/assignments"));
            return marked(committee.value()) == ids.size();
        });
        var seconds = (System.nanoTime() - begun) / 1_000_000_000.0;

        var sorted = pages.stream().sorted().toList();
        LOG.info(
                "{} assignments marked and escalated in {} s, {} a second; {} pages meanwhile, {} ms in the middle, {} ms at"
                        + " the 95th percentile",
                ids.size(),
                Math.round(seconds),
                Math.round(ids.size() / seconds),
                pages.size(),
                sorted.get(sorted.size() / 2),
                sorted.get(sorted.size() * 95 / 100));
        assertThat(repeated(committee.value())).isEmpty();
        assertThat(seconds).isLessThan(600);
    }

    private int marked(UUID committee) {
        return cases.together(
                SECRETARY,
                () -> jdbc.queryForObject(
                        "select count(*) from assignment where committee_id = ? and overdue_since is not null",
                        Integer.class,
                        committee));
    }

    /** Steps that were taken more than once. */
    private List<String> repeated(UUID committee) {
        return cases.together(SECRETARY, () -> jdbc.queryForList("""
                select s.assignment_id || ' ' || s.kind || ' ' || coalesce(s.note, '') from assignment_step s
                join assignment a on a.tenant_id = s.tenant_id and a.id = s.assignment_id
                where a.committee_id = ? and s.kind in ('OVERDUE', 'ESCALATED', 'REMINDED')
                group by s.assignment_id, s.kind, s.note having count(*) > 1""", String.class, committee));
    }

    private long page(Person person, String path) throws Exception {
        long begun = System.nanoTime();
        mvc.perform(get("/" + PROVINCE + path).with(People.login(person))).andExpect(status().isOk());
        return (System.nanoTime() - begun) / 1_000_000;
    }
}
