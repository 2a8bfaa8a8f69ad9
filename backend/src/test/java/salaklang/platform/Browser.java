package salaklang.platform;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import salaklang.identity.Person;
import salaklang.identity.Role;

/**
 * A person's browser in a {@link PlatformTest}: a test method that asks for one as a parameter gets a fresh one, with
 * cookies of its own, and a picture of its page is kept where the test fails.
 */
public final class Browser implements AutoCloseable {

    /** The width of a phone in the hand. */
    public static final int PHONE = 390;

    private static final int DESK = 1280;
    private static final int HEIGHT = 900;
    private static final List<String> WCAG = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa");
    private static final Set<String> GRAVE = Set.of("serious", "critical");

    private final BrowserContext context;
    private final Page page;
    private final String address;

    Browser(String address) {
        this.address = address;
        context = Shared.CHROMIUM.newContext(new com.microsoft.playwright.Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("th-TH")
                .setTimezoneId("Asia/Bangkok")
                .setReducedMotion(ReducedMotion.REDUCE)
                .setViewportSize(DESK, HEIGHT));
        context.setDefaultTimeout(15_000);
        page = context.newPage();
    }

    public Page page() {
        return page;
    }

    /** Opens a page of the application, such as {@code /si-sa-ket/meetings}. */
    public Page open(String path) {
        page.navigate(address + path);
        return page;
    }

    /** Goes to the person's province and logs in at its realm's own page. */
    public Browser login(Person person) {
        return login(person, "/" + person.province());
    }

    /** As {@link #login(Person)}, by role. */
    public Browser login(String province, Role role) {
        return login(People.of(province, role));
    }

    /** Goes to a page, logs in where the realm asks for it, and comes back to the page. */
    public Browser login(Person person, String path) {
        open(path);
        page.locator("#username").fill(person.userName());
        page.locator("#password").fill(People.PASSWORD);
        page.locator("#kc-login").click();
        page.waitForURL(url -> url.startsWith(address));
        return this;
    }

    /** Keeps a picture of the whole page in {@code target/screenshots}. */
    public Browser screenshot(String name) {
        page.screenshot(new ScreenshotOptions()
                .setPath(Path.of("target", "screenshots", name + ".png"))
                .setFullPage(true));
        return this;
    }

    /** Keeps a picture of what the screen shows without scrolling. */
    public Browser screenshotOfScreen(String name) {
        page.screenshot(new ScreenshotOptions().setPath(Path.of("target", "screenshots", name + ".png")));
        return this;
    }

    /** No serious or critical violation of WCAG 2.1 AA on the page as it stands, once no answer is awaited. */
    public Browser assertAccessible() {
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        var violations = new AxeBuilder(page)
                .withTags(WCAG).analyze().getViolations().stream()
                        .filter(rule -> GRAVE.contains(rule.getImpact()))
                        .map(rule -> rule.getId() + " (" + rule.getHelp() + "): "
                                + rule.getNodes().stream()
                                        .map(node -> node.getHtml())
                                        .toList())
                        .toList();
        assertThat(violations).as("axe on " + page.url()).isEmpty();
        return this;
    }

    /** The page fits a phone: nothing makes it scroll sideways. The width of a desk is restored. */
    public Browser assertFitsAPhone() {
        atPhoneWidth(() -> assertThat(number("document.documentElement.scrollWidth"))
                .as("width of " + page.url() + ", made by " + widest())
                .isLessThanOrEqualTo(PHONE));
        return this;
    }

    /** No table is wider than the card it stands in. */
    public Browser assertTablesStayInTheirCards() {
        assertThat((List<?>) page.evaluate("""
                Array.from(document.querySelectorAll('main .card table'))
                  .filter(e => e.getBoundingClientRect().right > e.closest('.card').getBoundingClientRect().right + 1)
                  .map(e => e.outerHTML.slice(0, 120))""")).as("tables at " + page.url()).isEmpty();
        return this;
    }

    /** Does something on the page as a phone shows it. */
    public Browser atPhoneWidth(Runnable work) {
        page.setViewportSize(PHONE, 844);
        try {
            work.run();
        } finally {
            page.setViewportSize(DESK, HEIGHT);
        }
        return this;
    }

    private int number(String script) {
        return ((Number) page.evaluate(script)).intValue();
    }

    private Object widest() {
        return page.evaluate("""
                Array.from(document.body.querySelectorAll('*'))
                  .filter(e => e.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
                  .slice(0, 5).map(e => e.outerHTML.slice(0, 120))""");
    }

    @Override
    public void close() {
        context.close();
    }

    private static final class Shared {
        static final Playwright PLAYWRIGHT;
        static final com.microsoft.playwright.Browser CHROMIUM;

        static {
            var executable = Chromium.find();
            PLAYWRIGHT = Playwright.create(Chromium.options());
            CHROMIUM = PLAYWRIGHT
                    .chromium()
                    .launch(new LaunchOptions()
                            .setExecutablePath(executable)
                            .setChromiumSandbox(!Chromium.isRoot())
                            .setArgs(List.of(
                                    "--disable-gpu",
                                    "--disable-quic",
                                    "--disable-dev-shm-usage",
                                    "--no-first-run",
                                    "--disable-background-networking",
                                    "--disable-component-update",
                                    "--disable-sync")));
            Runtime.getRuntime().addShutdownHook(new Thread(PLAYWRIGHT::close, "browser-stop"));
        }
    }
}
