package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.Route.FulfillOptions;
import com.microsoft.playwright.assertions.LocatorAssertions.HasTextOptions;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.platform.Browser;
import salaklang.platform.PlatformTest;
import salaklang.platform.TimeTravel;

/** The province's dashboard, left open while others work: its numbers follow, and never show what is not so. */
@PlatformTest
class DashboardLiveUiIT {

    private static final Pattern READ_ANEW = Pattern.compile(".*/" + PROVINCE + "/dashboard\\?.*");

    private static final Pattern LIST = Pattern.compile(".*/dashboard/work\\?.*");

    @RegisterExtension
    final TimeTravel time = new TimeTravel();

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentService assignments;

    private Casework cases;

    @BeforeEach
    void casework() {
        cases = new Casework(application);
    }

    @Test
    void aNumberFollowsWhatAnotherPersonVerifies(Browser ofTheGovernor, Browser ofTheSecretary) {
        var id = cases.submitted(DLA);
        var secretary = new Visitor(ofTheSecretary, SECRETARY).goTo("/assignments/" + id);
        var page = leftOpen(ofTheGovernor);
        int open = number(page, "OPEN");

        secretary.submit("/verification").seesState("เสร็จ");

        shows(page, "OPEN", open - 1);
        assertThat(page.evaluate("window.leftOpen")).isEqualTo(true);
    }

    @Test
    void aNumberFollowsWorkThatBecomesLate(Browser browser) {
        var id = cases.assignment(cases.approved(cases.committee(), cases.today(), DLA_UNIT), DLA_UNIT);
        cases.run(DLA, () -> assignments.accept(id));
        var page = leftOpen(browser);
        int late = number(page, "LATE");

        time.to(Instant.now().plus(Duration.ofDays(5)));
        assertThat(time.fireTimers(PROVINCE, id.toString())).isPositive();

        page.waitForFunction(
                "late => Number(document.querySelector(\".kpis a[href$='measure=LATE']\").textContent) > late", late);
        assertThat(page.evaluate("window.leftOpen")).isEqualTo(true);
        cases.run(SECRETARY, () -> assignments.cancel(id, "สิ้นสุดการทดสอบ"));
    }

    @Test
    void whatCannotBeReadAnewStaysAsItWas(Browser browser) {
        var first = cases.submitted(DLA);
        var second = cases.submitted(DLA);
        var page = leftOpen(browser);
        int open = number(page, "OPEN");

        page.route(
                READ_ANEW,
                route -> route.fulfill(new FulfillOptions()
                        .setStatus(503)
                        .setContentType("text/html")
                        .setBody("<html><body><main><h1>0</h1></main></body></html>")));
        page.waitForResponse(
                DashboardLiveUiIT::isReadAnew, () -> cases.run(SECRETARY, () -> assignments.verify(first)));
        page.waitForTimeout(500);
        assertThat(number(page, "OPEN")).isEqualTo(open);
        assertThat(page.locator("figure[data-chart=trend]")).hasAttribute("data-state", "drawn");

        page.unroute(READ_ANEW);
        cases.run(SECRETARY, () -> assignments.verify(second));
        shows(page, "OPEN", open - 2);
    }

    @Test
    void whoFollowsANumberWhileItIsReadAnewArrives(Browser browser) {
        var id = cases.submitted(DLA);
        var page = leftOpen(browser);
        var readAnew = new ArrayList<Route>();
        var list = new ArrayList<Route>();
        page.route(READ_ANEW, readAnew::add);
        page.route(LIST, list::add);

        page.waitForRequest(
                request -> READ_ANEW.matcher(request.url()).matches(),
                () -> cases.run(SECRETARY, () -> assignments.verify(id)));
        page.waitForRequest(
                request -> LIST.matcher(request.url()).matches(),
                () -> kpi(page, "OPEN").click());
        page.waitForResponse(DashboardLiveUiIT::isReadAnew, () -> readAnew.forEach(Route::resume));
        page.waitForTimeout(500);
        list.forEach(Route::resume);

        assertThat(page).hasURL(LIST);
        assertThat(page.locator("main")).hasCount(1);
        assertThat(page.locator("main h1")).hasText("งานที่กำลังดำเนินการ");
    }

    /** Once it is connected and has read its numbers anew for the first time. */
    private static Page leftOpen(Browser browser) {
        var governor = new Visitor(browser, GOVERNOR);
        var page = governor.page();
        page.waitForResponse(
                DashboardLiveUiIT::isReadAnew,
                new Page.WaitForResponseOptions().setTimeout(45_000),
                () -> governor.goTo("/dashboard"));
        page.waitForFunction("() => !document.querySelector('.htmx-request, .htmx-swapping, .htmx-settling')");
        page.evaluate("window.leftOpen = true");
        return page;
    }

    private static boolean isReadAnew(Response response) {
        return READ_ANEW.matcher(response.url()).matches();
    }

    private static void shows(Page page, String measure, int number) {
        assertThat(kpi(page, measure)).hasText(String.valueOf(number), new HasTextOptions().setTimeout(12_000));
    }

    private static int number(Page page, String measure) {
        return Integer.parseInt(kpi(page, measure).innerText().strip());
    }

    private static Locator kpi(Page page, String measure) {
        return page.locator(".kpis b a[href$='measure=" + measure + "']");
    }
}
