package salaklang.journey;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** A secretary keeps a committee: who sits in it, by which rules it meets, and members brought by a spreadsheet. */
@PlatformTest
class CommitteeUiIT {

    private static final String PROVINCE = "si-sa-ket";
    private static final String COMMITTEE = "คณะกรรมการและคณะทำงาน";

    @Test
    void theSecretaryKeepsACommittee(Browser browser) {
        var secretary = new Visitor(browser, People.secretary(PROVINCE));
        secretary.goTo("/committees").look("committee-list").follow(COMMITTEE).look("committee-show");
        var committee = secretary.path();
        secretary.follow("ผู้ทรงคุณวุฒิด้านสิ่งแวดล้อม").look("committee-seat");
        secretary.goTo(secretary.path() + "/holders/new").look("committee-holder-new");
        secretary
                .goTo(committee)
                .follow("ท้องถิ่นจังหวัดศรีสะเกษ")
                .follow("แก้ไขที่นั่ง")
                .look("committee-seat-edit");
        for (var page : new String[] {"rules", "rules/change", "headings", "orders"}) {
            secretary.goTo(committee + "/" + page).look("committee-" + page.replace('/', '-'));
        }
        secretary.goTo(committee + "/rules?lang=en").sees("At least one half").look("committee-rules-en");
        secretary.goTo("/committees?lang=th");
    }

    @Test
    void aSpreadsheetIsLookedAtBeforeItIsTakenOver(Browser browser, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("รายชื่อ.csv"), """
                ตำแหน่ง,ตำแหน่งในคณะ,ที่มาของที่นั่ง,หน่วยงาน,ผู้ดำรงตำแหน่ง,อีเมล
                ผู้แทนภาคประชาชน,กรรมการ,โดยตำแหน่ง,,ผู้แทนภาคประชาชน,people@example.go.th
                ผู้แทนชุมชน,กรรมการ,ผู้แทนหน่วยงาน,หน่วยงานที่ไม่มี,,
                ผู้ว่าราชการจังหวัด,ประธานใหญ่,โดยตำแหน่ง,,,ไม่ใช่อีเมล
                """);
        var secretary = new Visitor(browser, People.secretary(PROVINCE));
        secretary.goTo("/committees").follow(COMMITTEE);
        secretary
                .goTo(secretary.path() + "/edit")
                .follow("นำเข้ารายชื่อจากไฟล์")
                .look("roster-choose");
        secretary.attach("files", file);
        secretary.arrive(secretary
                .page()
                .locator("main")
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("ตรวจดูรายชื่อ")));
        secretary
                .sees("ไม่พบหน่วยงาน “หน่วยงานที่ไม่มี” ในจังหวัด")
                .sees("ไม่รู้จัก “ประธานใหญ่”")
                .look("roster-preview");
    }
}
