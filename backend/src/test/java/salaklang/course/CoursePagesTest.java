package salaklang.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.followup.FollowUpPlan;
import salaklang.followup.FollowUpService;
import salaklang.followup.RoundInterval;
import salaklang.identity.Person;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

@FeatureTest
class CoursePagesTest {

    private static final String BASE = "/" + PROVINCE;
    private static final String TO_SECOND_FACTOR = "/oauth2/authorization/" + PROVINCE + "?acr=second-factor";
    private static final int MOST_STATEMENTS = 15;

    @Autowired
    MockMvc mvc;

    @Autowired
    AssignmentService assignments;

    @Autowired
    FollowUpService rounds;

    @Autowired
    JdbcClient database;

    private Casework cases;
    private Scene scene;

    @BeforeEach
    void casework(@Autowired ApplicationContext application, @Autowired BeanFactory beans) {
        cases = new Casework(application);
        scene = new Scene(beans);
    }

    @Test
    void anAssignmentStandsWithItsUnitUntilItIsHandedIn() throws Exception {
        var id = cases.offered(DLA_UNIT);
        var page = "/assignments/" + id;

        ask(DLA, page).andExpect(content().string(containsString(page + "/course")));
        ask(DLA, page + "/course")
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("data-now=\"gateway_WhicheverComesFirst userTask_Accept\""),
                                containsString("data-element=\"userTask_Accept\""),
                                containsString("data-element=\"timer_NextMoment\""),
                                containsString("ถึงเวลาขั้นต่อไป"),
                                containsString("/processes/assignment/"))));

        cases.run(DLA, () -> assignments.accept(id));
        ask(DLA, page + "/course")
                .andExpect(content()
                        .string(allOf(
                                containsString("data-element=\"userTask_SubmitEvidence\""),
                                containsString("รับงาน หรือส่งคืน"),
                                containsString(DLA.displayName()),
                                not(containsString("data-element=\"userTask_Accept\"")))));

        cases.run(
                DLA,
                () -> assignments.submit(
                        id, "ส่งแล้ว", java.util.List.of(), null, java.util.List.of(Casework.evidence())));
        cases.run(SECRETARY, () -> assignments.verify(id));
        ask(DLA, page + "/course")
                .andExpect(content()
                        .string(allOf(
                                containsString("สิ้นสุดกระบวนการแล้ว"),
                                not(containsString("data-now=")),
                                containsString("ตรวจสอบผลงาน"),
                                containsString(SECRETARY.displayName()))));
    }

    @Test
    void itIsShownToWhomTheRecordIsShown() throws Exception {
        var id = cases.offered(DLA_UNIT);
        ask(PR, "/assignments/" + id + "/course").andExpect(status().isNotFound());
        mvc.perform(get("/phrae/assignments/" + id + "/course").with(People.login(People.governor("phrae"))))
                .andExpect(status().isNotFound());
        ask(GOVERNOR, "/assignments/" + id + "/course").andExpect(status().isOk());
        ask(GOVERNOR, "/assignments/not-an-id/course").andExpect(status().isNotFound());
        ask(GOVERNOR, "/minutes/" + id + "/course").andExpect(status().isNotFound());
    }

    @Test
    void aSecretOneAsksForTheSecondFactor() throws Exception {
        var id = cases.offered(DLA_UNIT);
        cases.together(
                SECRETARY,
                () -> database.sql("update assignment set secret = true where id = :id")
                        .param("id", id.value())
                        .update());
        ask(DLA, "/assignments/" + id + "/course").andExpect(redirectedUrl(TO_SECOND_FACTOR));

        var meeting = cases.meeting(cases.committee(), 1);
        cases.together(
                SECRETARY,
                () -> database.sql("update meeting set secrecy = 'SECRET' where id = :id")
                        .param("id", meeting.value())
                        .update());
        ask(SECRETARY, "/meetings/" + meeting + "/course").andExpect(redirectedUrl(TO_SECOND_FACTOR));
        mvc.perform(get(BASE + "/meetings/" + meeting + "/course").with(People.loginWithSecondFactor(SECRETARY)))
                .andExpect(status().isOk());
    }

    @Test
    void aRecommendationLinksWhatItCalled() throws Exception {
        var recommendation = cases.approved(cases.committee(), cases.today().plusDays(14), DLA_UNIT, PR_UNIT);
        var mine = cases.assignment(recommendation, DLA_UNIT);
        var others = cases.assignment(recommendation, PR_UNIT);
        var page = "/recommendations/" + recommendation + "/course";
        ask(SECRETARY, page)
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(allOf(
                                containsString("/assignments/" + mine + "/course"),
                                containsString("/assignments/" + others + "/course"),
                                containsString("data-now=\"callActivity_CarryOutAssignments\""),
                                containsString("รองผู้ว่าราชการจังหวัดศรีสะเกษ"))));
        ask(DLA, page)
                .andExpect(content()
                        .string(allOf(
                                containsString("/assignments/" + mine + "/course"),
                                not(containsString("/assignments/" + others + "/course")))));
    }

    @Test
    void aMeetingAndARoundTellWhatTimerIsSet() throws Exception {
        var committee = scene.committee();
        var meeting = scene.planned(committee);
        ask(SECRETARY, "/meetings/" + meeting + "/course")
                .andExpect(content()
                        .string(allOf(
                                containsString("data-element=\"userTask_SendInvitation\""),
                                containsString("ถึงกำหนดแจ้งนัดประชุม"),
                                containsString("data-element=\"timer_NoticeDeadline\""))));

        var opens = LocalDate.now(java.time.ZoneId.of("Asia/Bangkok")).plusDays(3);
        var round = cases.as(
                SECRETARY,
                () -> rounds.plan(new FollowUpPlan(committee, RoundInterval.MONTHLY, opens, opens.plusDays(4))));
        ask(SECRETARY, "/follow-up-rounds/" + round + "/course")
                .andExpect(content()
                        .string(allOf(
                                containsString("data-mark=\"timer\""),
                                containsString("data-element=\"timer_RoundOpens\""))));
        ask(DLA, "/follow-up-rounds/" + round + "/course").andExpect(status().isNotFound());
    }

    @Test
    void theDiagramIsThatOfItsVersion() throws Exception {
        mvc.perform(get(BASE + "/processes/assignment/1/diagram").with(People.login(DLA)))
                .andExpect(status().isOk())
                .andExpect(content().contentType("application/xml"))
                .andExpect(content().string(containsString("bpmndi:BPMNDiagram")));
        for (var none : new String[] {"assignment/999999", "nothing/1", "assignment'--/1"}) {
            mvc.perform(get(BASE + "/processes/{process}/{version}/diagram", none.split("/")[0], none.split("/")[1])
                            .with(People.login(DLA)))
                    .andExpect(status().isNotFound());
        }
    }

    @Test
    void thePagesAskTheDatabaseLittle() throws Exception {
        var recommendation = cases.approved(cases.committee(), cases.today().plusDays(14), DLA_UNIT, PR_UNIT);
        var meeting = scene.planned(scene.committee());
        for (var page : new String[] {
            "/recommendations/" + recommendation,
            "/assignments/" + cases.assignment(recommendation, DLA_UNIT),
            "/meetings/" + meeting
        }) {
            ask(SECRETARY, page + "/course");
            assertThat(StatementCount.of(() -> ask(SECRETARY, page + "/course")))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        }
    }

    private ResultActions ask(Person person, String path) throws Exception {
        return mvc.perform(get(BASE + path).with(People.login(person)));
    }
}
