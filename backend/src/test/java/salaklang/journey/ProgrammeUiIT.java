package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.assignment.Casework;
import salaklang.identity.Role;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** A programme from its name to the numbers of what is done for it. */
@PlatformTest
class ProgrammeUiIT {

    private final String name =
            "แผนงานลดขยะต้นทาง " + UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ApplicationContext application;

    @TempDir
    Path files;

    @Test
    void whatIsDoneForAProgrammeIsSeenOnItsDashboardDownToTheEvidence(
            Browser ofTheAdmin, Browser ofTheSecretary, Browser ofTheGovernor, Browser ofTheUnit) throws IOException {
        var cases = new Casework(application);
        var admin = new Visitor(ofTheAdmin, People.of(PROVINCE, Role.PROVINCE_ADMIN));
        var programme = programme(admin);

        var draft = cases.draft();
        var secretary = new Visitor(ofTheSecretary, SECRETARY);
        planned(secretary, "/recommendations/" + draft, programme, cases.today().plusDays(20));
        var governor = new Visitor(ofTheGovernor, GOVERNOR);
        governor.goTo("/recommendations/" + draft)
                .fill("note", "ให้ทุกเทศบาลเข้าร่วม")
                .submit("/approval")
                .seesState("กำลังดำเนินการ")
                .sees("ให้ทุกเทศบาลเข้าร่วม");

        var work = cases.assignment(draft, DLA_UNIT);
        var unit = new Visitor(ofTheUnit, DLA);
        unit.goTo("/assignments/" + work).submit("/acceptance").follow("ส่งงาน");
        unit.fill("text", "ทุกเทศบาลเข้าร่วมแล้ว")
                .attach("files", Files.writeString(files.resolve("รายชื่อ.txt"), "รายชื่อเทศบาล"));
        unit.submit("/submission").seesState("รอตรวจ");

        var dashboard = "/dashboard/programmes/" + programme;
        governor.goTo("/dashboard");
        governor.page().locator("main details.fold").evaluateAll("all => all.forEach(one => one.open = true)");
        governor.follow(name).isAt(dashboard).look("programme-dashboard");
        governor.provesANumber("SUBMITTED", work).sees("รายชื่อ.txt");

        secretary.goTo("/assignments/" + work).submit("/verification").seesState("เสร็จ");
        governor.goTo(dashboard).provesANumber("DONE", work);
        admin.goTo("/programmes").follow(name).isAt(dashboard);
        assertThat(secretary.answer("/" + PROVINCE + dashboard)).isEqualTo(404);
    }

    /** @return its id */
    private String programme(Visitor admin) {
        admin.goTo("/programmes").submit("/programmes").isRefused().look("programme-refused");
        admin.fill("name", name).submit("/programmes").sees(name).look("programme-list");
        var row = admin.page().locator("main tbody tr", new Page.LocatorOptions().setHasText(name));
        assertThat(row).hasCount(1);
        return row.locator("td a.btn").first().getAttribute("href").replaceFirst(".*/", "");
    }

    private void planned(Visitor secretary, String recommendation, String programme, LocalDate due) {
        secretary
                .goTo(recommendation + "/wording")
                .choose("programme", programme)
                .look("programme-chosen");
        secretary.submit("/wording").isAt(recommendation).sees(name);
        secretary
                .tick("units", DLA_UNIT.value())
                .fill("expected", "รายชื่อเทศบาลที่เข้าร่วม")
                .fill("dueDate", due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + (due.getYear() + 543));
        secretary.submit("/planned").submit("/proposal").seesState("รอพิจารณา");
    }
}
