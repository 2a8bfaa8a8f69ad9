package salaklang.journey;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.evidence;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.assignment.FigureValue;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** What a unit and whoever assigned do on the page of one assignment, each in a browser of their own. */
@PlatformTest
class AssignmentActsUiIT {

    private static final String FIGURE = "ครัวเรือนที่คัดแยกขยะ";
    private static final List<String> OTHERS = List.of("laos/kantharalak", "laos/phon-kha");
    private static final Map<String, String> NAMES =
            Map.of("laos/kantharalak", "ทม.กันทรลักษ์", "laos/phon-kha", "อบต.โพนข่า");
    private static final String HEAD = "เลขานุการคณะกรรมการ ทสจ.ศรีสะเกษ";
    private static final String DEPUTY = "ผู้แทนสำนักงานประชาสัมพันธ์จังหวัดศรีสะเกษ";

    @Autowired
    AssignmentService service;

    @TempDir
    Path files;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void aUnitSplitsWorkToThreeLocalGovernmentsOneOfWhichDeclines(
            Browser ofTheAgency, Browser ofTheTown, Browser ofTheSecretary) throws IOException {
        var id = cases.inProgress(DLA);
        var page = "/assignments/" + id;
        var agency = new Visitor(ofTheAgency, DLA);
        agency.goTo(page).look("acts-in-progress").follow("แบ่งงาน/ขอความร่วมมือ");
        agency.page().locator("main details.fold").evaluateAll("all => all.forEach(one => one.open = true)");
        agency.tick("units", "laos/muang");
        OTHERS.forEach(other -> agency.tick("units", other));
        agency.fill("figures[0].name", FIGURE)
                .fill("figures[0].measure", "ครัวเรือน")
                .fill("figures[0].target", "50")
                .submit("/parts")
                .isRefused()
                .look("acts-split-refused");
        agency.fill("expected", "คัดแยกขยะและรายงานจำนวนครัวเรือน")
                .submit("/parts")
                .isAt(page);
        agency.sees("งานที่แบ่งให้หน่วยงานอื่น").seesNot("ไม่ให้ความร่วมมือ").look("acts-split");
        assertThat(agency.page().locator("main a[href$='/submission']").count()).isZero();

        var town = new Visitor(ofTheTown, People.localOfficer(PROVINCE));
        town.goTo("/assignments/" + part(agency, "ทม.ศรีสะเกษ")).look("acts-asked");
        town.page().locator("details:has(form[action$='/return']) summary").click();
        town.fill("reason", "ไม่มีบุคลากรเพียงพอ").submit("/return").sees("ไม่สะดวกให้ความร่วมมือ");

        agency.goTo(page).follow("ทม.ศรีสะเกษ").sees("ไม่มีบุคลากรเพียงพอ").look("acts-declined");
        agency.submit("/declined").seesState("ไม่ให้ความร่วมมือ");
        agency.goTo(page);
        for (var other : OTHERS) {
            done(part(agency, other), other);
            agency.goTo(page);
        }
        agency.look("acts-parts-to-verify");
        for (var other : OTHERS) {
            agency.goTo("/assignments/" + part(agency, other))
                    .submit("/verification")
                    .seesState("เสร็จ");
            agency.goTo(page);
        }
        agency.sees("80").look("acts-parts-done");
        agency.follow("ส่งงาน")
                .fill("text", "รวมสองแห่ง")
                .attach("files", plan())
                .look("acts-submission");
        agency.submit("/submission").seesState("รอตรวจ");

        var secretary = new Visitor(ofTheSecretary, SECRETARY);
        secretary
                .goTo(page)
                .look("acts-to-verify")
                .submit("/verification")
                .seesState("เสร็จ")
                .look("acts-verified");
    }

    @Test
    void aDeputyExtendsADueDateAndTheTraceNamesBoth(
            Browser ofTheHead, Browser ofTheDeputy, Browser ofTheAgency, Browser ofTheAdmin) {
        var id = cases.inProgress(DLA);
        var page = "/assignments/" + id;
        var due = cases.view(id).dueDate();
        var agency = new Visitor(ofTheAgency, DLA);
        agency.goTo(page)
                .follow("ขอขยายเวลา")
                .fill("to", thai(due.plusDays(200)))
                .fill("reason", "รอผลสำรวจ");
        agency.submit("/extension").isRefused().look("acts-extension-refused");
        agency.fill("to", thai(due.plusDays(7))).submit("/extension").sees("รอผลการพิจารณา");

        delegate(new Visitor(ofTheHead, SECRETARY));
        var deputy = new Visitor(ofTheDeputy, People.secondRepresentative(PROVINCE));
        deputy.goTo("/delegations");
        deputy.page().locator("header details.menu summary").click();
        deputy.page().locator("header form[action$='/acting'] button").first().click();
        deputy.page().waitForURL(url -> !url.contains("/delegations"));
        deputy.goTo(page).sees("รอผลสำรวจ").look("acts-extension-to-decide");
        deputy.submit("/extension/decision")
                .sees(DEPUTY + " รักษาราชการแทน " + HEAD)
                .look("acts-extended");
        assertThat(cases.view(id).dueDate()).isEqualTo(due.plusDays(7));

        agency.goTo(page).sees("ขยายเวลาถึง").sees(DEPUTY + " รักษาราชการแทน " + HEAD);
        new Visitor(ofTheAdmin, People.of(PROVINCE, Role.PROVINCE_ADMIN))
                .goTo("/audit?subject=assignment")
                .sees(DEPUTY + " รักษาราชการแทน " + HEAD);
    }

    private void delegate(Visitor head) {
        head.goTo("/delegations").follow("มอบหมายผู้ปฏิบัติหน้าที่แทน");
        head.fill("q", "agency-representative-2");
        head.arrive(head.page().locator("main form[role=search] button"));
        head.follow(DEPUTY).tick("kind", "ACTING");
        head.fill("beginsOn", thai(cases.today()))
                .fill("endsOn", thai(cases.today().plusDays(7)));
        head.submit("/delegations/new").isAt("/delegations");
    }

    /** The local governments without accounts of their own answer through the services. */
    private void done(AssignmentId part, String unit) {
        var name = unit.replace('/', '-');
        var officer = new Person(
                PROVINCE, name, name, "เจ้าหน้าที่ " + name, Set.of(Role.LOCAL_OFFICER), Set.of(UnitCode.of(unit)));
        cases.run(officer, () -> {
            service.accept(part);
            service.submit(
                    part,
                    "เสร็จแล้ว",
                    List.of(new FigureValue(FIGURE, BigDecimal.valueOf(40))),
                    null,
                    List.of(evidence()));
        });
    }

    /** The part of a unit, by its name or code, among those on the page of the whole. */
    private AssignmentId part(Visitor agency, String unit) {
        var name = NAMES.getOrDefault(unit, unit);
        var href = agency.page()
                .locator("main table.cards a", new Page.LocatorOptions().setHasText(name))
                .first()
                .getAttribute("href");
        return new AssignmentId(UUID.fromString(href.replaceFirst(".*/", "")));
    }

    private Path plan() throws IOException {
        return Files.writeString(files.resolve("สรุป.txt"), "สรุปผลรวมสองแห่ง");
    }

    private static String thai(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
    }
}
