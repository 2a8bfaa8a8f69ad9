package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

@PlatformTest
class ShellUiIT {

    @Test
    void aLinkBringsTheNewMainPartAndSaysWhereOneIs(Browser browser) {
        var page = browser.login(People.secretary("si-sa-ket")).page();
        page.evaluate("window.stillTheSamePage = true");

        page.locator(".rail a[href$='/committees']").click();

        PlaywrightAssertions.assertThat(page.locator(".rail a[href$='/committees']"))
                .hasAttribute("aria-current", "page");
        PlaywrightAssertions.assertThat(page.locator("h1")).isFocused();
        assertThat(page.evaluate("window.stillTheSamePage")).isEqualTo(true);
        assertThat(page.locator("main").count()).isEqualTo(1);
        assertThat(page.locator("#announcer").textContent()).isEqualTo(page.title());
        assertThat(page.url()).endsWith("/si-sa-ket/committees");

        page.goBack();
        PlaywrightAssertions.assertThat(page.locator(".rail")).isVisible();
        PlaywrightAssertions.assertThat(page.locator("h1")).isVisible();
    }

    @Test
    void thePersonChoosesTheLanguageAndKeepsThePage(Browser browser) {
        var page = browser.login(People.secretary("si-sa-ket")).page();
        page.navigate(page.url() + "/committees");

        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("EN").setExact(true))
                .click();

        PlaywrightAssertions.assertThat(page.locator("html")).hasAttribute("lang", "en");
        assertThat(page.url()).endsWith("/si-sa-ket/committees");
    }

    @Test
    void whatIsNotThereIsSaidOnAPageThatLeadsBack(Browser browser) {
        var page = browser.login(People.secretary("si-sa-ket")).page();

        var answer = page.navigate(page.url() + "/meetings/no-such-id");

        assertThat(answer.status()).isEqualTo(404);
        PlaywrightAssertions.assertThat(page.locator(".rail")).isVisible();
        browser.assertAccessible().assertFitsAPhone();
    }

    @Test
    void anAddressThatCannotBeReadIsAnsweredInWords(Browser browser) {
        browser.open("/");
        var answer = browser.page().navigate(browser.page().url() + "a".repeat(10_000));

        assertThat(answer.status()).isEqualTo(400);
        PlaywrightAssertions.assertThat(browser.page().locator("h1")).hasText("ที่อยู่นี้ใช้ไม่ได้");
        browser.assertAccessible().assertFitsAPhone().screenshot("unreadable-address");
    }

    @Test
    void theStartPageIsForEverybody(Browser browser) {
        var page = browser.open("/");

        assertThat(page.locator(".provinces a[href='/si-sa-ket']").count()).isEqualTo(1);
        browser.assertAccessible().assertFitsAPhone().screenshot("start");
        assertThat(browser.open("/no-such-province").locator("h1").count()).isEqualTo(1);
    }

    @Test
    void thePageLoadsNothingThatItsOwnPolicyForbids(Browser browser) {
        var complaints = new java.util.ArrayList<String>();
        browser.page().onConsoleMessage(message -> complaints.add(message.text()));

        browser.login(People.governor("si-sa-ket"));
        browser.page().waitForLoadState();

        assertThat(complaints).isEmpty();
        browser.assertAccessible().assertFitsAPhone();
    }
}
