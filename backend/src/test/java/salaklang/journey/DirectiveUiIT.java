package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.keycloak.admin.client.Keycloak;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** The governor orders something of all districts except one, and what they count comes back as one sum. */
@PlatformTest
class DirectiveUiIT {

    private static final String PROVINCE = "lamphun";
    private static final String FIGURE = "ครัวเรือนที่มีถังขยะเปียก";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    private static final Person ANOTHER_DISTRICT = new Person(
            PROVINCE,
            UUID.nameUUIDFromBytes("lamphun/district-officer-2".getBytes(StandardCharsets.UTF_8))
                    .toString(),
            "district-officer-2",
            "ปลัดอำเภอแม่ทา",
            Set.of(Role.DISTRICT_OFFICER),
            Set.of(UnitCode.of("districts/5102")));

    private static final String MATTER = "สำรวจครัวเรือนที่คัดแยกขยะเปียก";

    @TempDir
    Path files;

    @Autowired
    Keycloak keycloak;

    @Test
    void aDirectiveToAllDistrictsExceptOneComesBackAsASummedFigure(
            Browser ofTheGovernor, Browser ofTheFirst, Browser ofTheSecond) throws IOException {
        var governor = new Visitor(ofTheGovernor, People.governor(PROVINCE));
        var directive = issue(governor);

        // The demo persons have one district only.
        Accounts.add(keycloak, ANOTHER_DISTRICT);
        var first = new Visitor(ofTheFirst, People.of(PROVINCE, Role.DISTRICT_OFFICER));
        var second = new Visitor(ofTheSecond, ANOTHER_DISTRICT);
        var parts = List.of(work(first, "1250"), work(second, "800"));
        first.follow("ข้อสั่งการที่").isAt("/directives/[^/]+").sees("2,050").look("directive-of-a-unit");

        governor.goTo(directive).sees("2,050").sees("รายงานแล้ว 2 จาก 7 แห่ง").sees("จาก 7,000 ครัวเรือน");
        governor.look("directive-summed");
        for (var part : parts) {
            governor.goTo(part).submit("/verification").seesState("เสร็จ");
        }
        governor.goTo(directive).sees("เสร็จ 2 · รอตรวจ 0");
        governor.goTo("/directives").sees(MATTER).look("directive-list");

        governor.goTo(directive).page().locator("details.confirm summary").click();
        governor.submit("/cancellation").isRefused();
        governor.fill("reason", "รวมกับโครงการอื่นแล้ว").submit("/cancellation").seesState("ยกเลิกแล้ว");
        first.goTo("/directives").seesNot(MATTER);
    }

    private String issue(Visitor governor) {
        governor.goTo("/dashboard")
                .follow("ออกข้อสั่งการ")
                .isAt("/directives/new")
                .look("directive-new");
        governor.arrive(governor.page().locator("main form.directive button.p")).isRefused();
        governor.fill("title", MATTER)
                .fill("text", "ให้ทุกอำเภอสำรวจถังขยะเปียกครัวเรือน")
                .fill("expected", "รายงานจำนวนครัวเรือนพร้อมหลักฐาน")
                .tick("dueMode", "WORKING_DAYS")
                .fill("workingDays", "15")
                .fill("figures[0].name", FIGURE)
                .fill("figures[0].measure", "ครัวเรือน")
                .fill("figures[0].target", "1000")
                .tick("groups", "DISTRICTS");
        assertThat(governor.page().locator("#meant")).containsText("8 แห่ง");
        governor.page()
                .locator("details:has(input[name=except]) > summary")
                .first()
                .click();
        governor.tick("except", "districts/5103");
        assertThat(governor.page().locator("#meant")).containsText("7 แห่ง");
        assertThat(governor.page().locator("#meant")).containsText("ครบกำหนด");
        governor.look("directive-form");
        governor.arrive(governor.page().locator("main form.directive button.p"));
        governor.isAt("/directives/(?!new)[^/]+")
                .sees("หน่วยงานที่ได้รับ 7 แห่ง")
                .look("directive-issued");
        return governor.path();
    }

    /** @return where the part is found */
    private String work(Visitor worker, String counted) throws IOException {
        worker.goTo("/assignments").sees(MATTER).follow(MATTER).submit("/acceptance");
        worker.seesState("กำลังดำเนินการ");
        var part = worker.path();
        worker.fill("percent", "80")
                .fill("text", "สำรวจแล้ว " + counted + " ครัวเรือน")
                .fill("counted[0]", counted)
                .submit("/reports")
                .sees("สำรวจแล้ว " + counted);
        worker.goTo(part).follow("ส่งงาน").fill("text", "สำรวจครบทุกตำบล").attach("files", photo());
        worker.submit("/submission").seesState("รอตรวจ");
        return part;
    }

    private Path photo() throws IOException {
        var file = files.resolve("สำรวจ.jpg");
        ImageIO.write(new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB), "jpg", file.toFile());
        return file;
    }
}
