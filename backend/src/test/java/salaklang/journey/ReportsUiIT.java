package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.tenancy.CurrentTenant;

/** What a secretary compiled by hand is there by itself, and what is published opens to everybody. */
@PlatformTest
class ReportsUiIT {

    private static final String PROVINCE = "si-sa-ket";
    private static final UUID COMMITTEE = UUID.randomUUID();
    private static final UUID MEETING = UUID.randomUUID();
    private static final String BODY = "คณะกรรมการขับเคลื่อนการจัดการขยะชุมชน";

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    /** Of a half year that has ended. */
    @BeforeEach
    void aMeetingOfHalfAYearAgo() {
        sql("""
                insert into committee (id, name, kind, secretariat, state, version)
                values ('%s', '%s', 'COMMITTEE', 'agencies/nre', 'ACTIVE', 0)
                """.formatted(COMMITTEE, BODY));
        sql("""
                insert into meeting (id, committee_id, number, year_be, starts_at, place, state, version)
                values ('%s', '%s', 1, 2569, now() - interval '6 months', 'ห้องประชุมศาลากลางจังหวัด', 'HELD', 0)
                """.formatted(MEETING, COMMITTEE));
    }

    @AfterEach
    void leaveNothingBehind() {
        for (var rows : List.of("report_activity_group", "report_activity_photo")) {
            sql("delete from %s where activity_id in (select id from report_activity where meeting_id = '%s')"
                    .formatted(rows, MEETING));
        }
        sql("delete from report_activity where meeting_id = '%s'".formatted(MEETING));
        sql("delete from meeting where id = '%s'".formatted(MEETING));
        sql("delete from committee where id = '%s'".formatted(COMMITTEE));
    }

    private void sql(String statement) {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(
                        status -> database.sql(statement).update()));
    }

    @Test
    void aMeetingOpenToOutsidersBecomesAPublicReport(Browser ofTheSecretary, Browser ofAnybody) {
        var secretary = new Visitor(ofTheSecretary, People.secretary(PROVINCE));
        secretary.goTo("/meetings/" + MEETING);
        secretary.arrive(secretary.page().locator("section[aria-labelledby=open-to-outsiders] button"));
        secretary.isAt("/reports/activities/[^/]+").sees("องค์ประกอบ (2)").look("report-activity-missing");
        var meeting = secretary.page().locator("h1").innerText();
        secretary
                .fill("groups[0].name", "ผู้แทนภาครัฐ")
                .fill("groups[0].people", "91")
                .fill("groups[1].name", "ผู้แทนภาคประชาชน")
                .fill("groups[1].people", "100")
                .fill("issues", "เป้าหมายการเข้าร่วมโครงการ\nการคัดแยกขยะ")
                .fill("outcome", "ที่ประชุมมีมติรับทราบและนำไปปฏิบัติ")
                .fill("use", "ปรับแผนปฏิบัติการประจำปีตามข้อเสนอแนะ");
        save(secretary.page());
        secretary.sees("กิจกรรมนี้ครบทุกองค์ประกอบ").look("report-activity-complete");
        secretary.goTo("/reports/activities").sees(meeting).look("report-activities");

        openReport(secretary, 0);
        secretary.sees("เมื่อรอบ 6 เดือนนี้สิ้นสุดแล้ว").look("report-participation-not-over");
        assertThat(secretary.page().locator("form[action$='/publication']")).hasCount(0);

        openReport(secretary, 1);
        secretary.sees(meeting).sees("ยังไม่ระบุเลขหัวข้อ").look("report-participation-missing");
        secretary.fill("item", "o25");
        secretary.arrive(secretary.page().locator("form[action$='/item'] button"));
        secretary.sees("ครบทุกองค์ประกอบแล้ว").look("report-participation-complete");
        secretary.arrive(secretary.page().locator("form[action$='/publication'] button"));
        secretary.sees("ฉบับที่ 1").look("report-participation-published");
        var address =
                secretary.page().locator("a[href*='/public/participation/']").getAttribute("href");

        var anybody = ofAnybody.open(address);
        assertThat(anybody.locator("h1")).containsText("รายงานผลการเปิดโอกาสให้บุคคลภายนอก");
        assertThat(anybody.locator("main")).containsText("191 คน");
        assertThat(anybody.locator("main")).containsText("ปรับแผนปฏิบัติการประจำปี");
        ofAnybody.assertAccessible().assertFitsAPhone().screenshot("report-public");
        ofAnybody.atPhoneWidth(() -> ofAnybody.screenshot("report-public-phone"));

        secretary.page().locator("details.confirm summary").click();
        secretary.fill("reason", "ต้องแก้ไขจำนวนผู้มีส่วนร่วม");
        secretary.arrive(secretary.page().locator("form[action$='/withdrawal'] button"));
        secretary.sees("ถอนการเผยแพร่แล้ว").look("report-participation-withdrawn");
        Assertions.assertThat(
                        ofAnybody.page().request().get(ofAnybody.page().url()).status())
                .isEqualTo(404);
    }

    private static void save(Page page) {
        page.waitForResponse(
                answer -> true,
                () -> page.locator("form[enctype] .actions button").click());
        page.waitForLoadState();
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
    }

    /** @param half 0 for the present one, 1 for the one before */
    private static void openReport(Visitor secretary, int half) {
        secretary.goTo("/reports").look("reports");
        var value = secretary.page().locator("#draft-half option").nth(half).getAttribute("value");
        secretary.choose("half", value);
        secretary.arrive(secretary.page().locator("form[action$='/participation'] button"));
    }

    @Test
    void theFollowUpReportOfAQuarterIsOneClickAway(Browser browser) {
        var secretary = new Visitor(browser, People.secretary(PROVINCE));
        secretary.goTo("/reports").follow("ไตรมาสนี้");
        secretary.isAt("/reports/follow-up\\?.*").look("report-follow-up");
        secretary.page().locator("details.fold summary").first().click();
        secretary.arrive(secretary.page().locator("details.fold nav a").nth(1));
        secretary.isAt("/reports/follow-up\\?.*").look("report-follow-up-year");
        var download = secretary
                .page()
                .waitForDownload(() ->
                        secretary.page().locator("a[href*='follow-up.xlsx']").click());
        Assertions.assertThat(download.suggestedFilename())
                .startsWith("follow-up-")
                .endsWith(".xlsx");
        secretary.goTo("/reports/follow-up?from=2026-07-15&to=2026-07-01").sees("วันสิ้นสุดต้องไม่ก่อนวันเริ่ม");
    }
}
