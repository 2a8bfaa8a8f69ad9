package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** What a secretary compiled by hand is there by itself, and what is published opens to everybody. */
@PlatformTest
class ReportsUiIT {

    private static final String PROVINCE = "si-sa-ket";

    @Test
    void aMeetingOpenToOutsidersBecomesAPublicReport(Browser ofTheSecretary, Browser ofAnybody) {
        var secretary = new Visitor(ofTheSecretary, People.secretary(PROVINCE));
        secretary.goTo("/meetings");
        secretary.arrive(
                secretary.page().locator("section[aria-labelledby=past] a").last());
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

        openReportOf(secretary, meeting);
        secretary.sees("ยังไม่ระบุเลขหัวข้อ").look("report-participation-missing");
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

    /** That of the half year in which the meeting was held. */
    private static void openReportOf(Visitor secretary, String meeting) {
        secretary.goTo("/reports");
        secretary.look("reports");
        var halves = secretary.page().locator("#draft-half option").count();
        for (var half = 0; half < halves; half++) {
            secretary.goTo("/reports");
            var value = secretary.page().locator("#draft-half option").nth(half).getAttribute("value");
            secretary.choose("half", value);
            secretary.arrive(secretary.page().locator("form[action$='/participation'] button"));
            if (secretary.page().locator("main").innerText().contains(meeting)) {
                return;
            }
        }
        throw new AssertionError("No half year has " + meeting);
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
