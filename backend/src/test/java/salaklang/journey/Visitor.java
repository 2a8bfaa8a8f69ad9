package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.regex.Pattern;
import salaklang.identity.Person;
import salaklang.platform.Browser;

/** A person at work in their browser. Each page they stop at is checked for everybody's eyes and every width. */
class Visitor {

    private final Browser browser;
    private final Page page;
    private final Person person;

    Visitor(Browser browser, Person person) {
        this.browser = browser;
        this.page = browser.page();
        this.person = person;
        browser.login(person);
    }

    Page page() {
        return page;
    }

    /** @param path within the person's province, such as {@code /meetings} */
    Visitor goTo(String path) {
        browser.open("/" + person.province() + path);
        return this;
    }

    Visitor follow(String linkText) {
        return arrive(page.locator("main")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName(linkText))
                .first());
    }

    /** Clicks, and waits until the answer stands on the page. */
    Visitor arrive(Locator clicked) {
        page.waitForResponse(answer -> true, clicked::click);
        page.waitForLoadState();
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        return this;
    }

    Visitor fill(String field, String value) {
        page.locator("main [name='" + field + "']:not([type=hidden])").first().fill(value);
        return this;
    }

    Visitor choose(String field, String value) {
        page.locator("main select[name='" + field + "']").first().selectOption(value);
        return this;
    }

    Visitor tick(String field, String value) {
        page.locator("main input[name='" + field + "'][value='" + value + "']").check();
        return this;
    }

    Visitor attach(String field, Path file) {
        page.locator("main input[type=file][name='" + field + "']").setInputFiles(file);
        return this;
    }

    /** Sends the form whose address ends so; where it asks first, answers yes. */
    Visitor submit(String actionEnd) {
        var form = page.locator("main form[action$='" + actionEnd + "']").first();
        var asks = page.locator("main details:has(> form[action$='" + actionEnd + "'])")
                .first();
        if (asks.count() > 0 && !form.isVisible()) {
            asks.locator("summary").click();
        }
        return arrive(form.locator("button[type=submit], button:not([type])").first());
    }

    Visitor sees(String text) {
        assertThat(page.locator("main")).containsText(text);
        return this;
    }

    Visitor seesNot(String text) {
        assertThat(page.locator("main")).not().containsText(text);
        return this;
    }

    /** What is wrong stands beside its field. */
    Visitor isRefused() {
        assertThat(page.locator("main form p.error").first()).isVisible();
        return this;
    }

    Visitor seesState(String state) {
        assertThat(page.locator("main .head")).containsText(state);
        return this;
    }

    Visitor isAt(String pathPattern) {
        assertThat(page).hasURL(Pattern.compile(".*/" + person.province() + pathPattern + "$"));
        return this;
    }

    /** Looks at the page at both widths, keeps the pictures, and finds it fit for everybody: one thing to do before all. */
    Visitor look(String name) {
        page.waitForLoadState();
        var primary = page.locator("main .btn.p:visible").allInnerTexts();
        if (primary.size() > 1) {
            throw new AssertionError("More than one primary button at " + path() + ": " + primary);
        }
        browser.assertAccessible()
                .assertTablesStayInTheirCards()
                .assertFitsAPhone()
                .screenshot(name);
        browser.atPhoneWidth(() -> browser.screenshotOfScreen(name + "-phone"));
        return this;
    }

    /**
     * From a number of the dashboard at hand, over the list behind it, to a piece of work and to the file that proves it.
     *
     * @param work the assignment's id
     */
    Visitor provesANumber(String measure, Object work) {
        arrive(page.locator(".kpis a[href*='measure=" + measure + "']").first())
                .isAt("/dashboard/work\\?.*measure=" + measure + ".*");
        var row = page.locator("main .todo b a[href$='/assignments/" + work + "']");
        while (row.count() == 0) {
            arrive(page.locator("main p.more a"));
        }
        arrive(row).isAt("/assignments/" + work);
        var evidence = page.locator("main a[href*='/documents/']").first();
        assertThat(evidence).isVisible();
        var file = page.request().get(evidence.getAttribute("href"));
        if (file.status() != 200 || file.body().length == 0) {
            throw new AssertionError("No evidence: " + file.status());
        }
        return this;
    }

    /** The status with which the application answers a path, of whichever province. */
    int answer(String path) {
        return page.navigate(browser.open("/").url().replaceFirst("/$", path)).status();
    }

    /** The path of the first link of the page whose address looks so, other than the page's own. */
    String followTo(String pathPattern) {
        var here = path();
        return page.locator("main a[href]").all().stream()
                .map(link -> link.getAttribute("href").replaceFirst("^/" + person.province(), ""))
                .filter(path -> path.matches(pathPattern) && !path.equals(here))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No link to " + pathPattern));
    }

    String path() {
        return page.url().replaceFirst("^https?://[^/]+/" + person.province(), "");
    }
}
