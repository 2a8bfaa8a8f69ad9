package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import salaklang.identity.Role;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** Every kind of person looks at their pages, filled with the demonstration: accessible, and fit for a phone. */
@PlatformTest
class EveryPageUiIT {

    private static final String PROVINCE = "si-sa-ket";
    private static final int TABLET = 800;

    @Test
    void theGovernorSeesTheProvinceAndWhatLiesBehindANumber(Browser browser) {
        var governor = new Visitor(browser, People.governor(PROVINCE));
        governor.goTo("/dashboard").look("governor-dashboard");
        // Two columns have no room for the units' full names.
        assertThat(governor.page().locator(".standings .short").first()).isVisible();
        governor.goTo("/recommendations?state=PROPOSED").look("governor-decisions");
        governor.follow("การช่วยเหลือจัดทำเอกสารในระบบ SAR").look("governor-decision");
        governor.goTo("/assignments?late=true").look("governor-late");
        governor.follow("การส่งเสริมการเข้าร่วมโครงการของ อปท.").look("governor-late-assignment");
    }

    @Test
    void theSecretarySeesTheDayTheMeetingAndTheWork(Browser browser) {
        var secretary = new Visitor(browser, People.secretary(PROVINCE));
        secretary.goTo("").look("secretary-home");
        for (var list : List.of(
                "committees", "meetings", "recommendations", "assignments", "follow-up-rounds", "notices", "units")) {
            secretary.goTo("/" + list).look("secretary-" + list);
        }
        secretary.goTo("/assignments?state=OPEN").look("secretary-open-work");
        secretary.goTo("/board/acts?act=REMIND&state=OPEN&all=true").look("secretary-remind-many");
        secretary.goTo("/committees").follow("คณะกรรมการและคณะทำงาน").look("secretary-committee");
        var committee = secretary.path().substring("/committees/".length());
        secretary.goTo("").follow("เปิดแฟ้มประชุม").look("secretary-next-meeting");
        secretary
                .goTo("/recommendations?committee=" + committee)
                .follow("การส่งเสริมการเข้าร่วมโครงการของ อปท.")
                .look("secretary-recommendation");
    }

    @Test
    void theSecretarySeesTheFormsBehindTheButtons(Browser browser) {
        var secretary = new Visitor(browser, People.secretary(PROVINCE));
        secretary.goTo("").follow("เปิดแฟ้มประชุม");
        var next = secretary.path();
        for (var form : List.of("agenda", "invitation", "postpone", "cancel")) {
            secretary.goTo(next + "/" + form).look("secretary-meeting-" + form);
        }
        secretary.goTo("/assignments?state=RETURNED").follow("การส่งเสริมการเข้าร่วมโครงการของ อปท.");
        secretary
                .look("secretary-returned")
                .goTo(secretary.path() + "/reassignment")
                .look("secretary-reassignment");
        secretary.goTo("/committees").follow("คณะกรรมการและคณะทำงาน");
        secretary.goTo(secretary.path() + "/edit").look("secretary-committee-edit");
        secretary.goTo("/follow-up-rounds").follow("คณะกรรมการและคณะทำงาน").look("secretary-follow-up-round");
    }

    @Test
    void aUnitSeesItsInboxAndItsWork(Browser browser) {
        var agency = new Visitor(browser, People.representative(PROVINCE));
        agency.goTo("/assignments").look("inbox");
        agency.goTo("/assignments?state=SENT").look("inbox-waiting-for-an-answer");
        agency.goTo("/board").look("inbox-assigned");
        agency.goTo("/assignments")
                .follow("การส่งเสริมการเข้าร่วมโครงการของ อปท.")
                .look("assignment");
        agency.goTo("/meetings").look("agency-meetings");
        agency.goTo("/notices").look("agency-notices");
        agency.goTo("/me/notifications").look("agency-notifications");
    }

    @Test
    void headsAndDistrictsSeeWhatTheyLookAfter(Browser head, Browser district) {
        new Visitor(head, People.of(PROVINCE, Role.AGENCY_HEAD))
                .goTo("/assignments")
                .look("head-inbox");
        new Visitor(district, People.of(PROVINCE, Role.DISTRICT_OFFICER))
                .goTo("/assignments?state=LOCALS")
                .look("district-local-governments");
    }

    @Test
    void othersSeeTheirs(Browser admin, Browser auditor, Browser platform) {
        new Visitor(admin, People.of(PROVINCE, Role.PROVINCE_ADMIN))
                .goTo("")
                .look("admin-home")
                .goTo("/audit")
                .look("admin-audit")
                .goTo("/holidays")
                .look("admin-holidays")
                .goTo("/ladder")
                .look("admin-ladder")
                .goTo("/ladder/change")
                .look("admin-ladder-change");
        new Visitor(auditor, People.auditor(PROVINCE)).goTo("/dashboard").look("auditor-dashboard");
        new Visitor(platform, People.of("central", Role.PLATFORM_ADMIN))
                .goTo("")
                .look("central-home");
    }

    @Test
    void aLongNoteInTheTrailLeavesTheOtherColumnsTheirRoom(Browser browser) {
        var admin = new Visitor(browser, People.of(PROVINCE, Role.PROVINCE_ADMIN)).goTo("/audit");
        var narrow = admin.page().evaluate("""
                () => {
                  const cells = document.querySelectorAll('.trail tbody tr:first-child td');
                  const least = [150, 150, 150, 200, 120];
                  cells[3].textContent = 'ขอให้หน่วยงานรายงานความคืบหน้าอีกครั้ง '.repeat(40);
                  return Array.from(cells)
                    .filter((cell, at) => cell.getBoundingClientRect().width < least[at])
                    .map(cell => cell.dataset.label);
                }""");
        Assertions.assertThat((List<?>) narrow).isEmpty();
        admin.look("admin-audit-long-note");
        admin.page().setViewportSize(TABLET, 900);
        browser.assertAccessible().screenshotOfScreen("admin-audit-tablet");
        Assertions.assertThat(admin.page().evaluate("document.documentElement.scrollWidth"))
                .isEqualTo(TABLET);
    }

    @Test
    void aStrangerSeesTheProvincesToChooseFrom(Browser browser) {
        browser.open("/");
        browser.assertAccessible().assertFitsAPhone().screenshot("start");
    }

    @Test
    void everythingIsThereInEnglishToo(Browser browser) {
        var governor = new Visitor(browser, People.governor(PROVINCE));
        governor.goTo("/dashboard?lang=en").sees("Overdue").look("governor-dashboard-en");
    }
}
