package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;
import java.util.UUID;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.Keycloak;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import salaklang.assignment.Casework;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** A division (กลุ่มงาน) from the day it is added: its office gives it work, it hands in, and the office checks. */
@PlatformTest
class DivisionUiIT {

    private static final String OFFICE = "/units/" + DLA_UNIT;

    private final String code = "d" + UUID.randomUUID().toString().substring(0, 8);
    private final String name = "กลุ่มงานสิ่งแวดล้อม " + code;
    private final UnitCode division = UnitCode.of(DLA_UNIT + "." + code);
    private final Person member = new Person(
            PROVINCE,
            UUID.randomUUID().toString(),
            "officer-" + code,
            "นักวิชาการ" + name,
            Set.of(Role.AGENCY_REPRESENTATIVE),
            Set.of(division));

    @Autowired
    ApplicationContext application;

    @Autowired
    Keycloak keycloak;

    @TempDir
    Path files;

    @Test
    void aNewDivisionDoesAPartOfItsOfficesWorkAndTheOfficeChecks(
            Browser ofTheAdmin, Browser ofTheHead, Browser ofTheMember, Browser ofAnother, Browser ofTheSecretary)
            throws IOException {
        added(new Visitor(ofTheAdmin, People.of(PROVINCE, Role.PROVINCE_ADMIN)));

        var whole = "/assignments/" + new Casework(application).offered(DLA_UNIT);
        var head = new Visitor(ofTheHead, People.of(PROVINCE, Role.AGENCY_HEAD));
        var part = split(head, whole);

        var officer = new Visitor(ofTheMember, member);
        officer.goTo("/inbox").look("division-inbox");
        assertThat(officer.page().locator("main a[href$='" + part + "']").first())
                .isVisible();
        officer.goTo(part).submit("/acceptance").seesState("กำลังดำเนินการ").look("division-work");
        officer.follow("ส่งงาน").fill("text", "สำรวจครบ").attach("files", survey());
        officer.submit("/submission").seesState("รอตรวจ");
        assertThat(officer.page().locator("main form[action$='/verification']")).hasCount(0);
        assertThat(officer.answer("/" + PROVINCE + whole)).isEqualTo(404);

        head.goTo("/dashboard").isAt("/dashboard/" + DLA_UNIT).provesANumber("SUBMITTED", part.replaceFirst(".*/", ""));
        head.look("division-to-check")
                .submit("/verification")
                .seesState("เสร็จ")
                .goTo(whole)
                .sees("100%");

        var another = new Visitor(ofAnother, PR);
        assertThat(another.answer("/" + PROVINCE + part)).isEqualTo(404);
        assertThat(another.answer("/" + PROVINCE + "/units/" + division)).isEqualTo(403);
        assertThat(another.answer("/" + PROVINCE + OFFICE + "/divisions")).isEqualTo(403);
        var secretary = new Visitor(ofTheSecretary, SECRETARY);
        secretary.goTo(part).sees(name);
        assertThat(secretary.page().locator("main form[action$='/cancellation']"))
                .hasCount(0);
    }

    private void added(Visitor admin) {
        admin.goTo(OFFICE).follow("เพิ่มกลุ่มงาน").isAt(OFFICE + "/divisions");
        admin.fill("nameTh", name)
                .fill("nameEn", "Environment division")
                .fill("shortTh", name)
                .fill("code", "น้ำ")
                .submit("/divisions")
                .isRefused()
                .look("division-refused");
        admin.fill("code", code).submit("/divisions").isAt(OFFICE).sees(name).look("division-added");
        Awaitility.await()
                .atMost(Duration.ofSeconds(60))
                .ignoreExceptions()
                .until(() -> keycloak.realm(PROVINCE).getGroupByPath("/" + division) != null);
        Accounts.add(keycloak, member);
    }

    /** @return where the division's part is found */
    private String split(Visitor head, String whole) {
        head.goTo(whole).submit("/acceptance").follow("แบ่งงาน/ขอความร่วมมือ");
        head.page().locator("main details.fold").evaluateAll("all => all.forEach(one => one.open = true)");
        head.tick("units", division.value())
                .fill("expected", "สำรวจครัวเรือนในเขตเมือง")
                .look("division-split");
        head.submit("/parts").isAt(whole).sees(name);
        return head.page()
                .locator("main table.cards a", new Page.LocatorOptions().setHasText(name))
                .first()
                .getAttribute("href")
                .replaceFirst("^/" + PROVINCE, "");
    }

    private Path survey() throws IOException {
        return Files.writeString(files.resolve("ผลสำรวจ.txt"), "120 ครัวเรือน");
    }
}
