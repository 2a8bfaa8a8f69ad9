package salaklang.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.Supplier;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentRecord;
import salaklang.assignment.AssignmentView;
import salaklang.assignment.ProgressReported;
import salaklang.committee.CommitteeId;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.processes.followup.FollowUpRoundProcess;
import salaklang.tenancy.CurrentTenant;

/** A committee with two open assignments, one of them late, and what the rounds of its follow-up are told. */
@FeatureTest
abstract class FollowUpScene {

    static final String PROVINCE = "si-sa-ket";

    static final Person SECRETARY = People.secretary(PROVINCE);

    static final LocalDate TODAY = LocalDate.now();

    @Autowired
    FollowUpService service;

    @Autowired
    AssignmentRecord assignments;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    RuntimeService runtime;

    @Autowired
    ManagementService management;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    Rows rows;

    CommitteeId committee;

    UnitCode unit;

    AssignmentId first;

    AssignmentId second;

    @BeforeEach
    void aCommitteeWithTwoOpenAssignments() {
        rows = new Rows(PROVINCE, jdbc, transaction);
        committee = rows.committee(UnitCode.of("agencies/nre"));
        unit = rows.unit("AGENCY", null);
        var recommendation = rows.recommendation(committee);
        first = rows.assignment(committee, recommendation, unit, "IN_PROGRESS", TODAY.plusDays(20));
        second = rows.assignment(committee, recommendation, unit, "IN_PROGRESS", TODAY.minusDays(3));
        rows.assignment(committee, recommendation, unit, "DONE", TODAY.minusDays(3), Instant.now());
    }

    FollowUpRoundId plan() {
        return as(
                SECRETARY,
                () -> service.plan(
                        new FollowUpPlan(committee, RoundInterval.MONTHLY, TODAY.plusDays(1), TODAY.plusDays(5))));
    }

    void report(AssignmentId assignment) {
        publish(new ProgressReported(
                view(assignment), People.representative(PROVINCE), Instant.now(), "ดำเนินการแล้ว"));
    }

    AssignmentView view(AssignmentId id) {
        return CurrentTenant.in(PROVINCE, () -> assignments.require(id));
    }

    void publish(Traced event) {
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    void change(String sql, AssignmentId id) {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql(sql).param(id.value()).update()));
    }

    void fire(FollowUpRoundId round, String timer) {
        CurrentTenant.run(PROVINCE, () -> {
            var instance = runtime.createProcessInstanceQuery()
                    .processDefinitionKey(FollowUpRoundProcess.PROCESS)
                    .processInstanceBusinessKey(round.toString())
                    .singleResult();
            var job = management
                    .createJobQuery()
                    .processInstanceId(instance.getId())
                    .activityId(timer)
                    .singleResult();
            management.executeJob(job.getId());
        });
    }

    FollowUpRoundView round(FollowUpRoundId id) {
        return as(SECRETARY, () -> service.read(id)).round();
    }

    FollowUpLine lineOf(FollowUpRoundId id, AssignmentId assignment) {
        return as(SECRETARY, () -> service.lines(id, null, 1000)).lines().stream()
                .filter(line -> line.assignment().equals(assignment))
                .findFirst()
                .orElseThrow();
    }

    static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }

    static void run(Person person, Runnable work) {
        CurrentTenant.run(PROVINCE, () -> CurrentUser.run(person, work));
    }
}
