package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.evidence;

import com.microsoft.playwright.Locator;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.document.Pictures;
import salaklang.followup.Rows;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.line.LineDoor;
import salaklang.notification.Outbox;
import salaklang.platform.Browser;
import salaklang.platform.Outside;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** The everyday work around assignments: the inbox by keyboard, acts on many, comments, photos, LINE and the ladder. */
@PlatformTest
class AssignmentOfficeUiIT {

    private static final Person ADMIN = People.of(PROVINCE, Role.PROVINCE_ADMIN);

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentService service;

    @Value("${sala.base-url}")
    String address;

    @TempDir
    Path files;

    private Casework cases;

    @BeforeEach
    void casework() {
        cases = new Casework(application);
    }

    @Test
    void theInboxIsReadByKeyboard(Browser browser) {
        for (var i = 0; i < 3; i++) {
            cases.offered(PR_UNIT);
        }
        var officer = new Visitor(browser, PR).goTo("/inbox");
        var page = officer.page();
        var rows = page.locator("[data-rows] [data-row]");
        officer.look("office-inbox");

        page.keyboard().press("j");
        assertThat(rows.nth(0)).isFocused();
        page.keyboard().press("j");
        assertThat(rows.nth(1)).isFocused();
        page.keyboard().press("ArrowDown");
        assertThat(rows.nth(2)).isFocused();
        page.keyboard().press("k");
        assertThat(rows.nth(1)).isFocused();
        page.keyboard().press("/");
        assertThat(page.locator("#q")).isFocused();
        page.keyboard().press("j");
        assertThat(page.locator("#q")).hasValue("j");
        rows.nth(1).focus();
        page.keyboard().press("?");
        assertThat(page.locator("[data-shortcuts]")).hasAttribute("open", "");
        officer.look("office-inbox-keys");
        var second = rows.nth(1).getAttribute("href");
        rows.nth(1).focus();
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile(".*" + second + "$"));
    }

    @Test
    void manyAreRemindedAndVerifiedAndThePageSaysWhatBecameOfEach(Browser browser) {
        var committee = cases.committee();
        var due = cases.today().plusDays(14);
        var own = Stream.of(PR_UNIT, DLA_UNIT, PR_UNIT, DLA_UNIT)
                .map(unit -> cases.assignment(cases.approved(committee, due, unit), unit))
                .toList();
        submit(own.get(0), PR);
        submit(own.get(1), DLA);
        var secretary = new Visitor(browser, SECRETARY);

        secretary.goTo("/board?state=SUBMITTED&committee=" + committee).look("office-board");
        secretary.tick("ids", own.get(0).toString()).tick("ids", own.get(1).toString());
        secretary.arrive(act(secretary, "VERIFY")).sees("ตรวจรับ 2 รายการ").look("office-verify-many");
        cases.run(SECRETARY, () -> service.sendBack(own.get(1), "ขาดรูป"));
        secretary
                .submit("/board/acts")
                .sees("สำเร็จ 1 รายการ")
                .sees("ไม่สำเร็จ 1 รายการ")
                .look("office-verified-many");

        secretary.goTo("/board?state=PROGRESS&committee=" + committee);
        secretary.tick("ids", own.get(1).toString());
        secretary.arrive(act(secretary, "REMIND")).sees("1 รายการ").look("office-remind-many");
        secretary.submit("/board/acts").sees("สำเร็จ 1 รายการ").look("office-reminded-many");
    }

    private static Locator act(Visitor secretary, String act) {
        return secretary.page().locator("main button[name=act][value=" + act + "]");
    }

    @Test
    void aUnitIsDissolvedOnceItsWorkHasMoved(
            Browser browser, @Autowired JdbcClient jdbc, @Autowired TransactionTemplate transaction) {
        var unit = new Rows(PROVINCE, jdbc, transaction).unit("AGENCY", null);
        var work = cases.offered(unit);
        var admin = new Visitor(browser, ADMIN).goTo("/units/" + unit).look("office-unit");

        admin.choose("to", PR_UNIT.value());
        admin.page().locator("main form[action$='/work'] [name=reason]").fill("ยุบรวมตามคำสั่งจังหวัด");
        admin.submit("/work").look("office-unit-moved");
        admin.fill("closedOn", "1/11/2569").fill("reason", "ยุบรวมตามคำสั่งจังหวัด");
        admin.submit("/closing").sees("ยุบหน่วยงานเมื่อ 1 พ.ย. 2569").look("office-unit-dissolved");

        assertThat(cases.view(work).unit()).isEqualTo(PR_UNIT);
    }

    @Test
    void whatIsSaidIsReadByTheOtherAtOnce(Browser ofTheUnit, Browser ofTheSecretary) throws InterruptedException {
        var id = cases.inProgress(DLA);
        var comments = "/assignments/" + id + "/comments";
        var unit = new Visitor(ofTheUnit, DLA).goTo(comments);
        var secretary = new Visitor(ofTheSecretary, SECRETARY).goTo(comments);

        secretary.fill("comment", "ขอทราบจำนวนครัวเรือนภายในสัปดาห์นี้");
        secretary.page().locator("main details:has([name=mentions]) summary").click();
        secretary.tick("mentions", DLA.userName()).look("office-comment");
        secretary.submit("/comments").sees("ขอทราบจำนวนครัวเรือน");
        unit.sees("ขอทราบจำนวนครัวเรือนภายในสัปดาห์นี้").look("office-comment-read");

        unit.fill("comment", "120 ครัวเรือน").submit("/comments");
        secretary.sees("120 ครัวเรือน").look("office-comment-answered");
        Outbox.empty(application, PROVINCE);
        unit.goTo("/notices");
        assertThat(unit.page()
                        .locator("main .todo:has-text('มีข้อความถึงท่านในงาน')")
                        .first())
                .isVisible();
    }

    @Test
    void aPhotoTellsItsPlaceOnlyWhereItsSenderWantsThat(Browser browser) throws IOException {
        var id = cases.inProgress(DLA);
        var photo = Files.write(files.resolve("บ้านเลขที่ 1.jpg"), Pictures.fromACamera(600, 400, 6));
        var unit = new Visitor(browser, DLA).goTo("/assignments/" + id);

        report(unit, photo, "ไม่บอกสถานที่");
        unit.submit("/reports").sees("ไม่บอกสถานที่").seesNot("15.11667");
        report(unit, photo, "บอกสถานที่");
        unit.page().locator("main input[type=checkbox][name=keepPlace]").check();
        unit.look("office-photo");
        unit.submit("/reports").sees("15.11667, 104.32000").look("office-photo-place");
    }

    private static void report(Visitor unit, Path photo, String words) {
        unit.page().locator("main form[action$='/reports'] [name=percent]").fill("40");
        unit.page().locator("main form[action$='/reports'] [name=text]").fill(words);
        unit.attach("files", photo);
    }

    @Test
    void aLineAccountIsLinkedByACodeAndUnlinked(Browser browser) throws Exception {
        var person = People.of(PROVINCE, "district-officer");
        var lineUser = "U" + UUID.randomUUID().toString().replace("-", "");
        var officer = new Visitor(browser, person).goTo("/me/notifications").look("office-line");
        officer.submit("/line-code").look("office-line-code");
        var code = officer.page().locator("main .note b").textContent().strip();

        assertThat(lineTells(lineUser, code)).isEqualTo(200);
        Outbox.empty(application, PROVINCE);
        assertThat(Outside.ofTests().line().shownTo(lineUser)).isNotEmpty();
        officer.goTo("/me/notifications").sees("บัญชี LINE ของท่านเชื่อมอยู่").look("office-line-linked");
        officer.submit("/line-unlink").seesNot("บัญชี LINE ของท่านเชื่อมอยู่").look("office-line-unlinked");
    }

    /** Somebody writes to the official account. */
    private int lineTells(String lineUser, String text) throws Exception {
        var body = """
                {"destination":"U","events":[{"type":"message","source":{"type":"user","userId":"%s"},
                 "message":{"type":"text","text":"%s"}}]}
                """.formatted(lineUser, text).getBytes(StandardCharsets.UTF_8);
        var request = HttpRequest.newBuilder(URI.create(address + "/line/webhook/" + PROVINCE))
                .header("x-line-signature", LineDoor.signature(body, Outside.LINE_SECRET))
                .POST(BodyPublishers.ofByteArray(body))
                .build();
        return HttpClient.newHttpClient()
                .send(request, BodyHandlers.discarding())
                .statusCode();
    }

    @Test
    void theAdministratorSeesWhatANewLadderWouldMeanBeforeItHolds(Browser browser) {
        var admin = new Visitor(browser, People.of("lamphun", Role.PROVINCE_ADMIN))
                .goTo("/ladder?urgency=MOST_URGENT&unit=AGENCY")
                .look("office-ladder");
        admin.goTo("/ladder/change?urgency=MOST_URGENT&unit=AGENCY");
        admin.fill("steps[4].days", "3")
                .fill("legalBasis", "คำสั่งจังหวัดลำพูน ที่ 1/2570")
                .submit("/ladder/preview")
                .isRefused()
                .look("office-ladder-refused");
        admin.fill("steps[4].days", "8").submit("/ladder/preview").look("office-ladder-preview");
        admin.arrive(admin.page().locator("main form[action$='/ladder'] button"))
                .isAt("/ladder.*");
        admin.sees("คำสั่งจังหวัดลำพูน ที่ 1/2570").look("office-ladder-changed");
    }

    private void submit(AssignmentId id, Person by) {
        cases.run(by, () -> {
            service.accept(id);
            service.submit(id, "ส่งแล้ว", List.of(), null, List.of(evidence()));
        });
    }
}
