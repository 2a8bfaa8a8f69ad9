package salaklang.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.assignment.FormerModel;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.followup.Rows;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.platform.TimeTravel;
import salaklang.workflow.ProcessLoad;
import salaklang.workflow.StepLoad;
import salaklang.workflow.StuckJobs;

@FeatureTest
class LoadPagesTest {

    private static final String PAGE = "/" + PROVINCE + "/processes";
    private static final Person ADMIN = People.of(PROVINCE, Role.PROVINCE_ADMIN);
    private static final Person OTHER_ADMIN = People.of("phrae", Role.PROVINCE_ADMIN);
    private static final Person PLATFORM_ADMIN = People.of("central", Role.PLATFORM_ADMIN);

    @RegisterExtension
    TimeTravel time = new TimeTravel();

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    ProcessLoad load;

    @Autowired
    StuckJobs stuck;

    @Autowired
    JdbcClient database;

    private final List<String> madeUp = new ArrayList<>();
    private Casework cases;
    private FormerModel model;

    @BeforeEach
    void deploy() {
        cases = new Casework(application);
        model = new FormerModel(application);
    }

    @AfterEach
    void undeploy() {
        for (var table : List.of("act_ru_job", "act_ru_execution", "act_ru_jobdef")) {
            madeUp.forEach(id -> cases.together(
                    ADMIN,
                    () -> database.sql("delete from " + table + " where id_ = :id")
                            .param("id", id)
                            .update()));
        }
        model.close();
    }

    @Test
    void theAdministratorSeesWhereMattersWait() throws Exception {
        cases.offered(DLA_UNIT);
        mvc.perform(get(PAGE).with(People.login(ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("data-element=\"userTask_Accept\""),
                                containsString("data-mark=\"heat"),
                                containsString("รับงาน หรือส่งคืน"))));
        assertThat(StatementCount.of(() -> mvc.perform(get(PAGE).with(People.login(ADMIN)))))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void aStepIsMeasuredInThePeriodInWhichItEnded() {
        var start = Instant.now().plus(Duration.ofDays(3000));
        time.to(start);
        var quick = cases.submitted(DLA);
        var slow = cases.submitted(DLA);
        var assignments = application.getBean(AssignmentService.class);
        time.to(start.plus(Duration.ofDays(2)));
        cases.run(SECRETARY, () -> assignments.verify(quick));
        time.to(start.plus(Duration.ofDays(4)));
        cases.run(SECRETARY, () -> assignments.verify(slow));

        var measured = steps("userTask_Verify", start);
        assertThat(measured.finished()).isEqualTo(2);
        assertThat(measured.median()).isBetween(Duration.ofHours(71), Duration.ofHours(73));
        assertThat(measured.slowTenth()).isBetween(Duration.ofHours(90), Duration.ofHours(93));
        assertThat(steps("userTask_Verify", start.minus(Duration.ofDays(30)), start))
                .satisfiesAnyOf(
                        none -> assertThat(none).isNull(),
                        waiting -> assertThat(waiting.finished()).isZero());
    }

    @Test
    void aMomentThatWasWaitedForElsewhereIsNoStep() {
        var start = Instant.now().plus(Duration.ofDays(4000));
        time.to(start);
        var id = cases.inProgress(DLA);
        time.to(start.plus(Duration.ofDays(40)));
        assertThat(time.fireTimers(PROVINCE, id.toString())).isPositive();
        cases.together(ADMIN, () -> database.sql("""
                        update act_hi_actinst set duration_ = 12
                        where act_id_ = 'timer_NextMoment' and start_time_ > now() + interval '3990 days'
                        """).update());

        assertThat(steps("timer_NextMoment", start, start.plus(Duration.ofDays(50))))
                .isNull();
    }

    private StepLoad steps(String element, Instant from) {
        return steps(element, from, from.plus(Duration.ofDays(30)));
    }

    private StepLoad steps(String element, Instant from, Instant until) {
        return cases.as(ADMIN, () -> load.of("assignment", from, until)).steps().stream()
                .filter(step -> step.element().equals(element))
                .findFirst()
                .orElse(null);
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefused() throws Exception {
        mvc.perform(get(PAGE)
                        .param("from", "10/7/2569")
                        .param("until", "9/7/2569")
                        .with(People.login(ADMIN)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content()
                        .string(allOf(
                                containsString("until-error"), containsString("วันสิ้นสุดต้องไม่ก่อนวันเริ่มต้น"))));
        mvc.perform(get(PAGE)
                        .param("from", "10/7/2560")
                        .param("until", "9/7/2569")
                        .with(People.login(ADMIN)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get(PAGE).param("until", "+999999999-12-31").with(People.login(ADMIN)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get(PAGE).param("from", "มะรืน").with(People.login(ADMIN)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get(PAGE).param("process", "' or 1=1").with(People.login(ADMIN)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatFailedIsSeenAndTriedAgain() throws Exception {
        var id = model.meanwhile(() -> cases.inProgress(DLA));
        var job = model.fail(PROVINCE, id);

        mvc.perform(get(PAGE).with(People.login(ADMIN)))
                .andExpect(content()
                        .string(allOf(
                                containsString("ใกล้ครบกำหนด"),
                                containsString("/assignments/" + id + "/course"),
                                containsString("/jobs/" + job + "/retry"),
                                containsString("remind"))));
        mvc.perform(get("/" + PROVINCE + "/assignments/" + id + "/course").with(People.login(DLA)))
                .andExpect(content().string(containsString("ผู้ดูแลระบบต้องสั่งทำอีกครั้ง")));

        mvc.perform(post(PAGE + "/jobs/" + job + "/retry").with(People.login(ADMIN)))
                .andExpect(redirectedUrl(PAGE));
        assertThat(cases.as(ADMIN, () -> stuck.find(job)))
                .hasValueSatisfying(again -> assertThat(again.attemptsLeft()).isEqualTo(3));
        assertThat(cases.together(
                        ADMIN,
                        () -> database.sql("""
                                select count(*) from audit_entry where action = 'StuckJobRetried'
                                  and subject = 'assignment' and subject_id = :id and note = 'ใกล้ครบกำหนด'
                                """)
                                .param("id", id.toString())
                                .query(Long.class)
                                .single()))
                .isOne();

        model.fail(PROVINCE, id);
        mvc.perform(post(PAGE + "/jobs/retry").with(People.login(ADMIN))).andExpect(redirectedUrl(PAGE));
        assertThat(cases.as(ADMIN, () -> stuck.find(job)))
                .hasValueSatisfying(again -> assertThat(again.attemptsLeft()).isEqualTo(3));
    }

    /** Of one more job of each process no more is asked of the database. */
    @Test
    void whatFailedIsNamedByWhatItIsAbout() throws Exception {
        var rows = new Rows(PROVINCE, database, application.getBean(TransactionTemplate.class));
        var committee = cases.committee();
        var name = cases.as(
                ADMIN,
                () -> application
                        .getBean(CommitteeRegister.class)
                        .require(committee)
                        .name());
        var meeting = rows.meeting(committee, Instant.now(), "INVITED");
        var recommendation = rows.recommendation(committee);
        var round = round(committee, "OPEN");
        var secret = rows.recommendation(committee);
        cases.together(
                ADMIN,
                () -> database.sql(
                                "update recommendation set title = :title, secret = (id = :secret) where id in (:ids)")
                        .param("title", "ป้องกันน้ำท่วม " + committee)
                        .param("secret", secret.value())
                        .param("ids", List.of(secret.value(), recommendation.value()))
                        .update());
        var waits = List.of("committee-meeting", "minutes", "recommendation", "follow-up-round", "assignment");
        failed(waits.get(0), meeting.value());
        failed(waits.get(1), rows.lockedMinutes(committee, meeting));
        failed(waits.get(2), recommendation.value());
        failed(waits.get(3), round);
        failed(waits.get(4), cases.offered(DLA_UNIT).value());
        mvc.perform(get(PAGE).with(People.login(ADMIN))); // a model is read once
        var asked = StatementCount.of(() -> mvc.perform(get(PAGE).with(People.login(ADMIN)))
                .andExpect(content()
                        .string(allOf(
                                containsString(name + " ครั้งที่ 1/2569"),
                                containsString("รายงานการประชุม ครั้งที่ 1/2569 คณะกรรมการทดสอบ"),
                                containsString("ป้องกันน้ำท่วม " + committee),
                                containsString("· " + name)))));
        assertThat(asked).hasSizeLessThanOrEqualTo(15);

        failed(waits.get(0), rows.meeting(committee, Instant.now(), "INVITED").value());
        var other = cases.committee();
        failed(waits.get(1), rows.lockedMinutes(other, rows.meeting(other, Instant.now(), "HELD")));
        failed(waits.get(2), secret.value());
        failed(waits.get(3), round(committee, "CANCELLED"));
        assertThat(StatementCount.of(() -> mvc.perform(get(PAGE).with(People.login(ADMIN)))
                        .andExpect(content()
                                .string(allOf(
                                        containsString(name + " ครั้งที่ 4/2569"), containsString("เรื่องลับ"))))))
                .hasSameSizeAs(asked);
    }

    private UUID round(CommitteeId committee, String state) {
        var id = UUID.randomUUID();
        cases.together(
                ADMIN,
                () -> database.sql("""
                        insert into follow_up_round (id, committee_id, every, opens_on, closes_on, state, asked, answered, late,
                            silent, version)
                        values (:id, :committee, 'MONTHLY', current_date, current_date + 7, :state, 0, 0, 0, 0, 0)
                        """)
                        .param("id", id)
                        .param("committee", committee.value())
                        .param("state", state)
                        .update());
        return id;
    }

    /** A job as the engine leaves it that does not try again. */
    private void failed(String process, UUID record) {
        var id = "failed-" + UUID.randomUUID();
        madeUp.add(id);
        for (var sql : List.of("""
                insert into act_ru_jobdef (id_, rev_, proc_def_key_, act_id_, job_type_, tenant_id_)
                values (:id, 1, :process, 'timer', 't', :province)
                """, """
                insert into act_ru_execution (id_, rev_, business_key_, tenant_id_) values (:id, 1, :record, :province)
                """, """
                insert into act_ru_job (id_, rev_, type_, retries_, exception_msg_, duedate_, job_def_id_,
                    process_instance_id_, tenant_id_) values (:id, 1, 'timer', 0, 'It failed', now(), :id, :id, :province)
                """)) {
            cases.together(
                    ADMIN,
                    () -> database.sql(sql)
                            .param("id", id)
                            .param("process", process)
                            .param("record", record.toString())
                            .param("province", PROVINCE)
                            .update());
        }
    }

    @Test
    void anotherProvinceSeesNothingOfItAndCannotRetry() throws Exception {
        var id = model.meanwhile(() -> cases.inProgress(DLA));
        var job = model.fail(PROVINCE, id);

        mvc.perform(get("/phrae/processes").with(People.login(OTHER_ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString(job))));
        mvc.perform(post("/phrae/processes/jobs/" + job + "/retry").with(People.login(OTHER_ADMIN)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/phrae/processes/jobs/retry").with(People.login(OTHER_ADMIN)));
        mvc.perform(get(PAGE).with(People.login(OTHER_ADMIN))).andExpect(status().isNotFound());
        assertThat(cases.as(ADMIN, () -> stuck.find(job)))
                .hasValueSatisfying(still -> assertThat(still.attemptsLeft()).isZero());
    }

    @Test
    void theCentreSeesAProvinceButNoRecord() throws Exception {
        var id = model.meanwhile(() -> cases.inProgress(DLA));
        var job = model.fail(PROVINCE, id);
        mvc.perform(get("/central/processes").param("where", PROVINCE).with(People.login(PLATFORM_ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("data-element=\"userTask_SubmitEvidence\""),
                                containsString("ระบบทำไม่สำเร็จ"),
                                not(containsString(id.toString())),
                                not(containsString(job)))));
        mvc.perform(get("/central/processes").param("where", "nowhere").with(People.login(PLATFORM_ADMIN)))
                .andExpect(status().isNotFound());
        mvc.perform(post("/central/processes/jobs/" + job + "/retry").with(People.login(PLATFORM_ADMIN)))
                .andExpect(status().isNotFound());
    }

    @ParameterizedTest
    @EnumSource(names = {"GOVERNOR", "COMMITTEE_SECRETARY", "AGENCY_HEAD", "AUDITOR", "DISTRICT_OFFICER"})
    void toOthersThereIsNoSuchPage(Role role) throws Exception {
        mvc.perform(get(PAGE).with(People.login(PROVINCE, role))).andExpect(status().isNotFound());
        mvc.perform(post(PAGE + "/jobs/retry").with(People.login(PROVINCE, role)))
                .andExpect(status().isNotFound());
    }
}
