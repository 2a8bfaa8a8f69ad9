package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** The secretary plans: a series, an agenda in order, what units propose; two at one agenda see each other. */
@PlatformTest
class PlanningAMeetingUiIT {

    private static final String PROVINCE = "si-sa-ket";

    @Test
    void anAgendaIsPutInOrderByDraggingAndByKeyboardAndWhoeverElseHasItOpenIsTold(Browser one, Browser other) {
        var secretary = new Visitor(one, People.secretary(PROVINCE));
        secretary.goTo("/meetings").follow("(ข้อมูลสาธิต)").look("planning-meeting");
        var agenda = secretary.path() + "/agenda";
        secretary.goTo(agenda).look("planning-agenda");
        for (var title : new String[] {"เรื่องที่หนึ่ง", "เรื่องที่สอง"}) {
            secretary.goTo(agenda).choose("heading", "5").fill("title", title).fill("minutes", "10");
            secretary.arrive(secretary.page().locator("form#item button.p"));
        }
        secretary.sees("5.1  เรื่องที่หนึ่ง").sees("5.2  เรื่องที่สอง");
        var second = new Visitor(other, People.secretary(PROVINCE));
        second.goTo(agenda);

        handle(secretary.page(), "เรื่องที่สอง").dragTo(handle(secretary.page(), "เรื่องที่หนึ่ง"));
        secretary.sees("5.1  เรื่องที่สอง").sees("5.2  เรื่องที่หนึ่ง");
        second.sees("เพิ่งแก้ระเบียบวาระนี้").look("planning-agenda-changed");

        var down = line(secretary.page(), "เรื่องที่สอง").locator("button[id^=down-]");
        down.focus();
        secretary.page().keyboard().press("Enter");
        secretary.sees("5.1  เรื่องที่หนึ่ง");
        assertThat(line(secretary.page(), "เรื่องที่สอง").locator("button[id^=up-]"))
                .isFocused();
        secretary.goTo(agenda + "/versions").look("planning-versions");
    }

    @Test
    void aSeriesIsLookedAtBeforeItIsPlanned(Browser browser) {
        var secretary = new Visitor(browser, People.secretary(PROVINCE));
        secretary.goTo("/meetings/new").look("planning-new");
        secretary.goTo("/series/new").look("planning-series-new");
        if (secretary.page().locator("select[name=committee] option[value='']").count() > 0) {
            secretary.page().locator("select[name=committee]").selectOption(new SelectOption().setIndex(1));
        }
        secretary.fill("place", "ห้องประชุมสามัคคี ชั้น 2").fill("count", "6");
        secretary.arrive(secretary.page().locator("button[value=preview]"));
        secretary.sees("วันประชุม 6 วัน").look("planning-series-preview");
        secretary.fill("plan", "2");
        secretary.arrive(secretary.page().locator("button[value=plan]"));
        secretary.sees("ยังไม่ได้นัด").look("planning-series");
    }

    @Test
    void whatAUnitProposesIsSeenAndAnswered(Browser unit, Browser office) {
        var agency = new Visitor(unit, People.representative(PROVINCE));
        agency.goTo("/proposals")
                .look("proposal-list")
                .follow("เสนอเรื่องเข้าที่ประชุม")
                .look("proposal-new");
        var secretary = new Visitor(office, People.secretary(PROVINCE));
        secretary.goTo("/proposals").follow("ขอความเห็นชอบแบบรายงาน").look("proposal-answer");
        secretary.goTo("/proposals?lang=en").look("proposal-list-en");
    }

    private static Locator line(Page page, String title) {
        return page.locator("li.todo").filter(new Locator.FilterOptions().setHasText(Pattern.compile(title)));
    }

    private static Locator handle(Page page, String title) {
        return line(page, title).locator(".handle");
    }
}
