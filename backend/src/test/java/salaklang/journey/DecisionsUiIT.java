package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.SECRETARY;

import com.microsoft.playwright.Locator;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.Casework;
import salaklang.decision.NewOutcome;
import salaklang.decision.OutcomeService;
import salaklang.meeting.MeetingService;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.Scene;
import salaklang.minutes.AdoptedBy;
import salaklang.minutes.MinutesId;
import salaklang.minutes.MinutesLock;
import salaklang.minutes.MinutesService;
import salaklang.minutes.RecordingStyle;
import salaklang.platform.Browser;
import salaklang.platform.PlatformTest;

/**
 * The governor decides in place whatever waits, with a reason. What was decided stands in the matter's own story, and one
 * fewer waits.
 */
@PlatformTest
class DecisionsUiIT {

    private static final String LIST = "/dashboard/decisions";

    private final String matter =
            "เร่งรัดงานที่ล่าช้า " + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    private Casework cases;

    @BeforeEach
    void casework() {
        cases = new Casework(application);
    }

    @Test
    void everyKindIsDecidedInPlaceWithAReason(Browser ofTheGovernor, Browser ofTheUnit) {
        var governor = new Visitor(ofTheGovernor, GOVERNOR);

        var recommendation = "/recommendations/"
                + cases.proposed(cases.committee(), cases.today().plusDays(20), DLA_UNIT);
        decide(governor, LIST, recommendation, "ให้เริ่มที่อำเภอชายแดน", "approve");
        governor.goTo(recommendation)
                .seesState("กำลังดำเนินการ")
                .sees("ให้เริ่มที่อำเภอชายแดน")
                .look("decided-approved");

        var late = climbedUp();
        var unit = new Visitor(ofTheUnit, DLA);
        var part = directiveFromARow(governor, unit, late);
        unit.goTo(part).follow("ขอขยายเวลา");
        unit.fill("to", thai(cases.today().plusDays(30)))
                .fill("reason", "รอผลสำรวจ")
                .submit("/extension");
        decide(governor, LIST, part, "ขยายให้ครั้งเดียว", "grant");
        unit.goTo(part).sees("ขยายเวลาถึง").sees("ขยายให้ครั้งเดียว").look("decided-granted");

        decide(governor, "/dashboard", "/assignments/" + late, "ส่งแผนเร่งรัดภายในวันศุกร์", null);
        unit.goTo("/assignments/" + late)
                .sees("ผู้บริหารจังหวัดสั่งการ")
                .sees("ส่งแผนเร่งรัดภายในวันศุกร์")
                .look("decided-answered");

        var minutes = "/minutes/" + unsigned();
        decide(governor, LIST, minutes, null, null);
        governor.goTo(minutes);
        assertThat(governor.page().locator("main section[aria-labelledby=signatures] dl"))
                .containsText(GOVERNOR.displayName());
        governor.look("decided-signed");
    }

    /** @return where the unit's part of it is found */
    private String directiveFromARow(Visitor governor, Visitor unit, AssignmentId late) {
        governor.goTo(LIST);
        governor.arrive(row(governor, "/assignments/" + late).locator("a.btn[href*='/directives/new']"));
        governor.fill("title", matter)
                .fill("text", "ให้เร่งดำเนินการและรายงานผล")
                .fill("expected", "รายงานผลพร้อมหลักฐาน")
                .tick("dueMode", "WORKING_DAYS")
                .fill("workingDays", "10");
        assertThat(governor.page().locator("#meant")).containsText("1 แห่ง");
        governor.arrive(governor.page().locator("main form.directive button.p"));
        governor.isAt("/directives/(?!new)[^/]+").sees(matter).look("decided-directive");
        assertThat(governor.page().locator("main a[href$='/assignments/" + late + "']"))
                .isVisible();
        unit.goTo("/assignments").follow(matter).submit("/acceptance").seesState("กำลังดำเนินการ");
        return unit.path();
    }

    /** @param act null where there is but one button */
    private static void decide(Visitor governor, String page, String path, String reason, String act) {
        int before = waiting(governor);
        governor.goTo(page);
        var row = row(governor, path);
        row.locator("summary").click();
        if (reason == null) {
            row.locator("input[name=intent]").check();
        } else {
            row.locator("textarea").fill(reason);
        }
        governor.arrive(row.locator(act == null ? "form button" : "button[value=" + act + "]"))
                .isAt(page);
        assertThat(row(governor, path)).hasCount(0);
        assertThat(waiting(governor)).isEqualTo(before - 1);
    }

    private static Locator row(Visitor governor, String path) {
        return governor.page().locator("main .decisions .todo:has(b a[href$='" + path + "'])");
    }

    private static int waiting(Visitor governor) {
        governor.goTo("/dashboard");
        return Integer.parseInt(governor.page()
                .locator(".kpis b a[href$='/dashboard/decisions']")
                .innerText()
                .strip());
    }

    /** Late work that has climbed the ladder up to the governor, and has waited longer than all else. */
    private AssignmentId climbedUp() {
        var id = cases.inProgress(DLA);
        cases.together(
                SECRETARY, () -> database.sql("""
                        update assignment set escalated_to = 'GOVERNOR', due_date = due_date - 400,
                            overdue_since = now() - interval '400 days' where id = :id
                        """).param("id", id.value()).update());
        return id;
    }

    private MinutesId unsigned() {
        var scene = new Scene(application);
        var committee = scene.committee();
        var meeting = scene.inSession(committee);
        var item = scene.item(meeting, "เป้าหมายการเข้าร่วมขององค์กรปกครองส่วนท้องถิ่น");
        var minutes = application.getBean(MinutesService.class);
        return cases.as(SECRETARY, () -> {
            application
                    .getBean(OutcomeService.class)
                    .decide(meeting, item, NewOutcome.of(OutcomeKind.ENDORSE, "ให้กำหนดเป้าหมายรายปี"));
            application.getBean(MeetingService.class).close(meeting);
            var id = minutes.draft(meeting, RecordingStyle.SUMMARY);
            minutes.nameSigners(id, "ผู้จดรายงาน", null, "ผู้ตรวจรายงาน", null);
            minutes.adopt(id, AdoptedBy.SAME_MEETING, null);
            application.getBean(MinutesLock.class).lock(id);
            return id;
        });
    }

    private static String thai(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
    }
}
