package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;

import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.runtime.Job;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.assignment.FormerModel;
import salaklang.identity.Role;
import salaklang.meeting.Scene;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.platform.TimeTravel;
import salaklang.tenancy.CurrentTenant;

/** Where a matter stands, drawn and in words; and how the processes of a province do. */
@PlatformTest
class WhereItStandsUiIT {

    @RegisterExtension
    TimeTravel time = new TimeTravel();

    @Autowired
    AssignmentService assignments;

    @Autowired
    ApplicationContext application;

    private Casework cases;

    @BeforeEach
    void casework() {
        cases = new Casework(application);
    }

    @Test
    void aUnitSeesItsWorkOnTheDiagramAndInWords(Browser browser) {
        var id = cases.inProgress(DLA);
        var said = complaints(browser.page());
        var unit = new Visitor(browser, DLA);
        unit.goTo("/assignments/" + id).follow("ดูว่าอยู่ขั้นไหน").isAt("/assignments/" + id + "/course");
        drawn(unit.page());
        assertThat(unit.page().locator("[data-element-id=userTask_SubmitEvidence].course-now"))
                .hasCount(1);
        assertThat(unit.page().locator("[data-element-id=userTask_Accept].course-done"))
                .hasCount(1);
        assertThat(unit.page().locator("[data-element-id=timer_NextMoment].course-timer"))
                .hasCount(1);
        assertThat(unit.page().locator(".course-badge.now")).hasText("ขณะนี้");
        assertThat(unit.page().locator("a.bjs-powered-by")).isVisible();
        unit.sees("ดำเนินงาน และส่งหลักฐาน")
                .sees("รับงาน หรือส่งคืน")
                .sees(DLA.displayName())
                .look("course-assignment");

        zoomsByKeyboard(unit.page());
        Assertions.assertThat(said).isEmpty();

        browser.atPhoneWidth(() -> {
            unit.goTo("/assignments/" + id + "/course");
            drawn(unit.page());
            assertThat(unit.page().locator("[data-element-id=userTask_SubmitEvidence]"))
                    .isInViewport();
        });
    }

    private static void zoomsByKeyboard(Page page) {
        var box = page.locator("[data-element-id=userTask_SubmitEvidence] .djs-visual");
        var before = box.boundingBox();
        page.locator("[data-act=in]").focus();
        page.keyboard().press("Enter");
        Assertions.assertThat(box.boundingBox().width).isGreaterThan(before.width);
        page.locator(".djs-container > svg").focus();
        var zoomed = box.boundingBox();
        page.keyboard().press("-");
        Assertions.assertThat(box.boundingBox().width).isLessThan(zoomed.width);
        var here = box.boundingBox();
        page.keyboard().press("ArrowRight");
        Assertions.assertThat(box.boundingBox().x).isLessThan(here.x);
        page.keyboard().press("Home");
        assertThat(box).isInViewport();
    }

    @Test
    void aSecretarySeesMeetingAndRecommendation(Browser browser) {
        var scene = new Scene(application);
        var meeting = scene.invited(scene.committee());
        var recommendation = cases.approved(cases.committee(), cases.today().plusDays(14), DLA_UNIT, PR_UNIT);
        var secretary = new Visitor(browser, SECRETARY);
        secretary.goTo("/meetings/" + meeting).follow("ดูว่าอยู่ขั้นไหน");
        drawn(secretary.page());
        assertThat(secretary.page().locator("[data-element-id=userTask_OpenMeeting].course-now"))
                .hasCount(1);
        secretary.look("course-meeting");

        secretary.goTo("/recommendations/" + recommendation).follow("ดูว่าอยู่ขั้นไหน");
        drawn(secretary.page());
        secretary.look("course-recommendation");
        secretary.goTo(secretary.followTo("/assignments/.*/course")).sees("รับงาน หรือส่งคืน");
    }

    @Test
    void theAdministratorSeesWhereMattersWaitAndLetsWhatFailedBeTriedAgain(Browser browser) {
        for (int one = 0; one < 3; one++) {
            cases.offered(DLA_UNIT);
        }
        cases.submitted(DLA);
        try (var former = new FormerModel(application)) {
            var id = former.meanwhile(() -> cases.inProgress(DLA));
            former.fail(PROVINCE, id);
            var admin = new Visitor(browser, People.of(PROVINCE, Role.PROVINCE_ADMIN));
            admin.goTo("/processes").sees("ระบบทำไม่สำเร็จ").sees("ใกล้ครบกำหนด");
            drawn(admin.page());
            assertThat(admin.page().locator("[data-element-id=userTask_Accept][class*=course-heat]"))
                    .hasCount(1);
            admin.look("processes");
            admin.fill("from", "10/7/2569").fill("until", "9/7/2569");
            admin.page().locator("main form[method=get] button").click();
            admin.isRefused().look("processes-refused");

            admin.goTo("/processes")
                    .submit("/processes/jobs/retry")
                    .sees("ระบบจะลองเองอีก 3 ครั้ง")
                    .look("processes-retried");
        }
    }

    @Test
    void whatFailedGoesOnOnceItsCauseIsMendedAndItIsTriedAgain(Browser browser) {
        var runtime = application.getBean(RuntimeService.class);
        var jobs = application.getBean(ManagementService.class);
        var id = cases.inProgress(DLA);
        var job = CurrentTenant.in(CurrentTenant.EVERY_PROVINCE, () -> {
            var instance = runtime.createProcessInstanceQuery()
                    .tenantIdIn(PROVINCE)
                    .processInstanceBusinessKey(id.toString())
                    .singleResult();
            var timer = jobs.createJobQuery()
                    .processInstanceId(instance.getId())
                    .timers()
                    .singleResult();
            jobs.setJobDuedate(timer.getId(), new Date());
            runtime.setVariable(
                    instance.getId(), "assignmentId", UUID.randomUUID().toString());
            return timer;
        });
        for (int tries = 0; tries < 3; tries++) {
            Assertions.assertThatThrownBy(() -> run(jobs, job)).isInstanceOf(RuntimeException.class);
        }

        var admin = new Visitor(browser, People.of(PROVINCE, Role.PROVINCE_ADMIN));
        var retry = "/processes/jobs/" + job.getId() + "/retry";
        admin.goTo("/processes").sees("รอสั่งทำอีกครั้ง").sees("ค้างตั้งแต่").look("processes-stuck");
        assertThat(admin.page().locator("main article a[href$='/assignments/" + id + "/course']"))
                .containsText("สถจ.ศรีสะเกษ · ");
        CurrentTenant.run(
                CurrentTenant.EVERY_PROVINCE,
                () -> runtime.setVariable(job.getProcessInstanceId(), "assignmentId", id.toString()));
        admin.submit(retry).sees("ระบบจะลองเองอีก 3 ครั้ง").look("processes-tried-again");
        run(jobs, job);
        admin.goTo("/processes");
        assertThat(admin.page().locator("main form[action$='" + retry + "']")).hasCount(0);
    }

    private static void run(ManagementService jobs, Job job) {
        CurrentTenant.run(CurrentTenant.EVERY_PROVINCE, () -> jobs.executeJob(job.getId()));
    }

    private static void drawn(Page page) {
        assertThat(page.locator("[data-diagram][data-state=drawn]")).isVisible();
    }

    /** What the browser complains of, such as of the content security policy. */
    private static List<String> complaints(Page page) {
        var said = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                said.add(message.text());
            }
        });
        page.onPageError(said::add);
        return said;
    }
}
