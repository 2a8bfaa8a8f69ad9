package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import salaklang.identity.Role;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** Somebody looks for something by the keyboard alone, narrows it, and opens the first. */
@PlatformTest
class SearchUiIT {

    private static final String PROVINCE = "si-sa-ket";

    @Test
    void whatIsLookedForIsFoundNarrowedAndOpenedByTheKeyboard(Browser browser) {
        var governor = new Visitor(browser, People.governor(PROVINCE));
        var page = governor.goTo("/dashboard").page();
        indexed(governor);

        governor.goTo("/dashboard");
        page.keyboard().press("/");
        assertThat(page.locator("#find")).isFocused();
        page.keyboard().type("ขยะเปียก");
        page.keyboard().press("Enter");
        governor.sees("สำรวจครัวเรือนที่มีถังขยะเปียก").isAt("/search\\?q=.*").look("search-found");
        assertThat(page.locator("mark").first()).hasText("ขยะเปียก");
        assertThat(page.locator("main #q")).hasValue("ขยะเปียก");

        page.locator("main details.fold summary").first().click();
        governor.choose("kind", "ASSIGNMENT").fill("from", "31/12/2560").fill("to", "1/1/2560");
        page.locator("main #q").press("Enter");
        governor.isRefused().look("search-refused");
        governor.fill("to", "31/12/2599");
        page.locator("main #q").press("Enter");
        assertThat(page.locator("[data-found-hits] .tag").first()).hasText("งานที่มอบหมาย");
        Assertions.assertThat(page.locator("[data-found-hits] .tag").allTextContents())
                .containsOnly("งานที่มอบหมาย");

        page.locator("main h1").click();
        page.keyboard().press("/");
        page.keyboard().type("ถังขยะเปีกย");
        page.keyboard().press("Enter");
        governor.isAt("/search\\?q=%E0%B8%96.*").sees("สำรวจครัวเรือนที่มีถังขยะเปียก");
        page.locator("[data-found-hits] a").first().focus();
        page.keyboard().press("Enter");
        governor.isAt("/directives/[^/]+").sees("ถังขยะเปียก");

        governor.goTo("/search");
        page.locator("main #q").click();
        page.keyboard().insertText("ก".repeat(10_000));
        page.keyboard().press("Enter");
        governor.isAt("/search\\?q=.*").sees("ไม่พบ");

        governor.goTo("/search?q=%25_%27%22%3Cscript%3E").look("search-none");
    }

    @Test
    void whoMayNotSeeItIsToldThatNothingIsFound(Browser browser) {
        var officer = new Visitor(browser, People.of(PROVINCE, Role.LOCAL_OFFICER));
        officer.goTo("/search?q=บทวิทยุ").sees("ไม่พบ").sees("ไม่มีสิทธิ์ดู");
    }

    /** The index follows within seconds. */
    private static void indexed(Visitor visitor) {
        for (int second = 0; second < 60; second++) {
            visitor.goTo("/search?q=ขยะเปียก");
            if (visitor.page().locator("[data-found-hits] li").count() > 3) {
                return;
            }
            visitor.page().waitForTimeout(1_000);
        }
    }
}
