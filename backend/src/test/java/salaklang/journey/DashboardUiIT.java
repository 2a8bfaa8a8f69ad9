package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.util.stream.Collectors.partitioningBy;
import static java.util.stream.Collectors.toCollection;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.identity.Role;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** Everybody's own overview, and from a number down to what proves it. */
@PlatformTest
class DashboardUiIT {

    private static final String PROVINCE = "si-sa-ket";
    private static final int LISTS_OPENED = 25;

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentService assignments;

    @Test
    void theGovernorKnowsTheStateOfTheProvinceFromOnePage(Browser browser) throws IOException {
        var governor = new Visitor(browser, People.governor(PROVINCE));
        var page = governor.page();
        var complaints = complaints(page);
        governor.goTo("/dashboard").sees("รอการตัดสินใจของท่าน");
        drawn(page);
        // Before any screenshot is taken: for one, the browser's driver adds a style of its own.
        Assertions.assertThat(complaints).isEmpty();
        governor.look("dashboard-province");
        inTheDark(browser, "dashboard-province-dark");
        onOnePage(page, "dashboard-province");

        int late = number(page.locator(".kpis a[href$='measure=LATE']"));
        governor.arrive(page.locator(".kpis a[href$='measure=LATE']"));
        Assertions.assertThat(page.locator("main .todo").count()).isEqualTo(Math.min(25, late));
        governor.sees("เหตุที่ล่าช้า").look("dashboard-late");
        governor.arrive(page.locator("main .todo b a").first()).isAt("/assignments/[^/]+");

        governor.goTo("/dashboard?fy=2569").sees("ปีงบฯ 2569");
        drawn(page);

        governor.goTo("/dashboard?all=agencies").sees("ทุกหน่วยงาน").look("dashboard-all");
        governor.goTo("/dashboard?all=committees").sees("ทุกคณะกรรมการ").look("dashboard-all-committees");
    }

    @Test
    void aChartThatCannotBeDrawnLeavesItsTable(Browser browser) {
        var governor = new Visitor(browser, People.governor(PROVINCE));
        governor.page().route("**/echarts*", route -> route.abort());

        governor.goTo("/dashboard");

        var figure = governor.page().locator("figure[data-chart=trend]");
        assertThat(figure).hasAttribute("data-state", "failed");
        assertThat(figure.locator(".chart")).containsText("วาดกราฟไม่ได้");
        assertThat(figure.locator("table")).isVisible();
    }

    @Test
    void aChartThatIsStillLoadingSaysSoAndShowsNoNumber(Browser browser) {
        var page = new Visitor(browser, People.governor(PROVINCE)).page();
        var held = new ArrayList<Route>();
        page.route("**/echarts*", held::add);

        page.navigate(
                "/" + PROVINCE + "/dashboard",
                new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));

        var figure = page.locator("figure[data-chart=trend]");
        assertThat(figure).hasAttribute("data-state", "loading");
        assertThat(figure.locator(".chart")).hasText("กำลังวาดกราฟ…");
        assertThat(figure.locator("canvas")).hasCount(0);
        held.forEach(Route::resume);
        drawn(page);
    }

    @Test
    void whatWaitsIsDecidedWhereItStands(Browser browser) {
        var governor = new Visitor(browser, People.governor(PROVINCE));
        var page = governor.page();
        governor.goTo("/dashboard/decisions").sees("ขอขยายเวลา");
        int before = page.locator("main .todo").count();
        governor.look("dashboard-decisions");

        var asked = page.locator("main .todo:has-text('ขอขยายเวลา')").first();
        asked.locator("summary").click();
        governor.arrive(asked.locator("button[value=refuse]")).isRefused().look("dashboard-decision-refused");
        var again = page.locator("main .todo:has(details[open])").first();
        again.locator("textarea").fill("กำหนดส่งของจังหวัดเลื่อนไม่ได้");
        governor.arrive(again.locator("button[value=refuse]"));
        governor.sees("รอการตัดสินใจ");
        assertThat(page.locator("main .todo")).hasCount(before - 1);
    }

    @Test
    void everybodyFollowsANumberOfTheirOwnToItsEvidence(
            Browser ofTheGovernor, Browser ofTheSecretary, Browser ofTheHead, Browser ofTheLocalOfficer) {
        var cases = new Casework(application);
        var committee = cases.committee();
        var work = cases.assignment(cases.approved(committee, cases.today().plusDays(14), DLA_UNIT), DLA_UNIT);
        cases.run(DLA, () -> {
            assignments.accept(work);
            assignments.submit(work, "ส่งแผนแล้ว", List.of(), null, List.of(Casework.evidence()));
        });

        new Visitor(ofTheGovernor, People.governor(PROVINCE)).goTo("/dashboard").provesANumber("SUBMITTED", work);
        var secretary =
                new Visitor(ofTheSecretary, People.secretary(PROVINCE)).goTo("/dashboard/committees/" + committee);
        everyLinkOpens(secretary);
        secretary.provesANumber("SUBMITTED", work);
        var head = new Visitor(ofTheHead, People.of(PROVINCE, Role.AGENCY_HEAD))
                .goTo("/dashboard")
                .isAt("/dashboard/agencies/dla");
        everyLinkOpens(head);
        head.provesANumber("SUBMITTED", work);

        var officer = People.localOfficer(PROVINCE);
        var ofTheTown = cases.submitted(officer);
        var local = new Visitor(ofTheLocalOfficer, officer);
        local.goTo("/dashboard").isAt("/dashboard/laos/muang").look("dashboard-local");
        everyLinkOpens(local);
        local.provesANumber("SUBMITTED", ofTheTown);
        for (var other : List.of("", "/laos/pao", "/districts/3301", "/work?measure=OPEN")) {
            Assertions.assertThat(local.answer("/si-sa-ket/dashboard" + other))
                    .as(other)
                    .isEqualTo(other.isEmpty() ? 200 : 404);
        }
    }

    @Test
    void everybodySeesTheirOwn(Browser ofTheSecretary, Browser ofTheHead, Browser ofTheChief) {
        var secretary = new Visitor(ofTheSecretary, People.secretary(PROVINCE));
        secretary.goTo("/dashboard").isAt("/dashboard/committees/[^/]+");
        secretary.look("dashboard-committee");

        var head = new Visitor(ofTheHead, People.of(PROVINCE, Role.AGENCY_HEAD));
        head.goTo("/dashboard").isAt("/dashboard/agencies/dla").look("dashboard-agency");
        Assertions.assertThat(head.answer("/si-sa-ket/dashboard/agencies/pr")).isEqualTo(404);

        var chief = new Visitor(ofTheChief, People.of(PROVINCE, Role.DISTRICT_OFFICER));
        chief.goTo("/dashboard").isAt("/dashboard/districts/3301");
        drawn(chief.page());
        chief.look("dashboard-district");
        everyLinkOpens(chief);
        chief.arrive(chief.page().locator(".kpis a[href*='measure=SUBMITTED']")).sees("งานที่ส่งแล้ว รอตรวจ");
        chief.arrive(chief.page().locator("main .todo b a").first())
                .isAt("/assignments/[^/]+")
                .sees("ผลสำรวจ อปท. อำเภอเมือง.csv");
        var evidence =
                chief.page().locator("main a[href*='/documents/']").first().getAttribute("href");
        Assertions.assertThat(chief.page().request().get(evidence).status()).isEqualTo(200);
        Assertions.assertThat(chief.answer("/si-sa-ket/dashboard/districts/3302"))
                .isEqualTo(404);
        Assertions.assertThat(chief.answer("/si-sa-ket/dashboard/work?measure=OPEN"))
                .isEqualTo(404);
    }

    @Test
    void theMinistryComparesProvincesAndSeesNoRecord(Browser browser) {
        var officer = new Visitor(browser, People.of("central", Role.MINISTRY_OFFICER));
        officer.goTo("").sees("จังหวัดศรีสะเกษ").look("dashboard-central");
        Assertions.assertThat(
                        officer.page().locator("main a[href*='/assignments']").count())
                .isZero();
        Assertions.assertThat(officer.page()
                        .locator("main a[href*='/dashboard/work']")
                        .count())
                .isZero();
        var record = new Casework(application).submitted(DLA);
        for (var path : List.of(
                "/si-sa-ket/dashboard",
                "/si-sa-ket/dashboard/work?measure=OPEN",
                "/si-sa-ket/assignments/" + record,
                "/central/dashboard")) {
            Assertions.assertThat(officer.answer(path)).as(path).isEqualTo(404);
        }
    }

    /** Nothing on somebody's overview leads to what they may not see. */
    private static void everyLinkOpens(Visitor visitor) {
        var hrefs = visitor.page().locator("main a[href^='/']").all().stream()
                .map(link -> link.getAttribute("href"))
                .collect(partitioningBy(href -> href.contains("/dashboard/work?"), toCollection(LinkedHashSet::new)));
        // Of very many lists some from everywhere on the page.
        var lists = List.copyOf(hrefs.get(true));
        int step = lists.size() / LISTS_OPENED + 1;
        var some = IntStream.range(0, lists.size())
                .filter(place -> place % step == 0)
                .mapToObj(lists::get);
        Stream.concat(some, hrefs.get(false).stream())
                .forEach(href -> Assertions.assertThat(
                                visitor.page().request().get(href).status())
                        .as(href)
                        .isEqualTo(200));
    }

    private static void drawn(Page page) {
        assertThat(page.locator("figure[data-chart]").first()).hasAttribute("data-state", "drawn");
        assertThat(page.locator("figure[data-chart] canvas").first()).isVisible();
    }

    private static void inTheDark(Browser browser, String name) {
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        drawn(browser.page());
        browser.assertAccessible().screenshot(name);
        browser.atPhoneWidth(() -> browser.screenshot(name + "-phone"));
        browser.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        browser.atPhoneWidth(() -> browser.screenshot(name.replace("-dark", "") + "-phone-whole"));
    }

    private static void onOnePage(Page page, String name) throws IOException {
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        var pdf = page.pdf(
                new Page.PdfOptions().setFormat("A4").setPreferCSSPageSize(true).setPrintBackground(true));
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        Files.write(Path.of("target", "screenshots", name + ".pdf"), pdf);
        try (var document = Loader.loadPDF(pdf)) {
            Assertions.assertThat(document.getNumberOfPages()).isEqualTo(1);
        }
    }

    private static List<String> complaints(Page page) {
        var said = new ArrayList<String>();
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                said.add(message.text());
            }
        });
        return said;
    }

    private static int number(Locator link) {
        return Integer.parseInt(link.first().innerText().replaceAll("\\D", ""));
    }
}
