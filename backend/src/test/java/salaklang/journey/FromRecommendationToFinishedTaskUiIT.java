package salaklang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneId;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import salaklang.identity.Role;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** The main job from first to last, each step by the person whose job it is, in a browser of their own. */
@PlatformTest
class FromRecommendationToFinishedTaskUiIT {

    private static final String PROVINCE = "lamphun";
    private static final String COMMITTEE = "คณะกรรมการบริหารจัดการขยะมูลฝอยจังหวัด";
    private static final String MATTER = "การคัดแยกขยะที่ต้นทาง";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Bangkok"));

    @TempDir
    Path files;

    @Test
    void aRecommendationBecomesFinishedWorkAndComesBackToTheNextMeeting(
            Browser atTheSecretariat,
            Browser ofTheViceGovernor,
            Browser ofTheAgency,
            Browser ofTheSecondAgency,
            Browser ofTheMunicipality,
            Browser ofTheGovernor)
            throws IOException {
        var secretary = new Visitor(atTheSecretariat, People.secretary(PROVINCE));
        secretary.look("secretary-first-day");

        var committee = committee(secretary);
        var meeting = meeting(secretary, committee);
        hold(secretary, meeting);
        var recommendation = assign(secretary);

        var viceGovernor = new Visitor(ofTheViceGovernor, People.viceGovernor(PROVINCE));
        viceGovernor.goTo("/recommendations?state=PROPOSED").look("recommendations-to-decide");
        viceGovernor.follow(MATTER).look("recommendation-to-decide");
        viceGovernor
                .page()
                .locator("details:has(form[action$='/return']) summary")
                .click();
        viceGovernor
                .fill("reason", "ขอให้ระบุจำนวนหมู่บ้านเป้าหมาย")
                .submit("/return")
                .seesState("ส่งกลับ");
        secretary.goTo(recommendation).sees("ขอให้ระบุจำนวนหมู่บ้านเป้าหมาย").look("recommendation-sent-back");
        secretary.submit("/proposal").seesState("รอพิจารณา");
        viceGovernor
                .goTo(recommendation)
                .submit("/approval")
                .seesState("กำลังดำเนินการ")
                .look("recommendation-approved");

        var agency = new Visitor(ofTheAgency, People.representative(PROVINCE));
        work(agency, "agency");
        var secondAgency = new Visitor(ofTheSecondAgency, People.secondRepresentative(PROVINCE));
        work(secondAgency, null);
        var municipality = new Visitor(ofTheMunicipality, People.localOfficer(PROVINCE));
        work(municipality, null);

        secretary.goTo("").sees("รอตรวจ").look("secretary-day");
        secretary.goTo(agency.path()).look("assignment-to-verify");
        secretary
                .page()
                .locator("details:has(form[action$='/send-back']) summary")
                .click();
        secretary.fill("reason", "ขอภาพถ่ายเพิ่ม").submit("/send-back").seesState("กำลังดำเนินการ");
        agency.goTo(agency.path()).sees("ขอภาพถ่ายเพิ่ม").follow("ส่งงาน");
        agency.fill("text", "เพิ่มภาพแล้ว")
                .attach("files", photo("ภาพเพิ่มเติม.jpg"))
                .submit("/submission");
        agency.seesState("รอตรวจ");
        for (var done : new Visitor[] {agency, secondAgency, municipality}) {
            secretary.goTo(done.path()).submit("/verification").seesState("เสร็จ");
        }
        secretary.goTo(recommendation).seesState("ครบ").look("recommendation-fulfilled");

        var next = meetingOn(secretary, committee, TODAY.plusDays(10));
        secretary.goTo(next).sees(MATTER).look("meeting-with-matters-arising");

        var governor = new Visitor(ofTheGovernor, People.of(PROVINCE, Role.GOVERNOR));
        governor.goTo("/dashboard").sees(COMMITTEE).look("dashboard-lamphun");
        governor.arrive(governor.page().locator(".kpis a[href*='measure=DECIDED']"));
        governor.isAt("/dashboard/work\\?.*measure=DECIDED.*");
        governor.follow(MATTER).look("assignment-done");
        var evidence =
                governor.page().locator("main a[href*='/documents/']").first().getAttribute("href");
        assertThat(governor.answer(evidence)).isEqualTo(200);
    }

    private String committee(Visitor secretary) {
        secretary.goTo("/committees/new").submit("/committees/new").isRefused().look("committee-new-refused");
        secretary.fill("name", COMMITTEE).choose("secretariat", "agencies/nre").submit("/committees/new");
        secretary.isAt("/committees/[^/]+/edit");
        var committee = secretary.path().replace("/edit", "");
        seat(secretary, "ผู้ว่าราชการจังหวัดลำพูน", "CHAIR");
        seat(secretary, "รองผู้ว่าราชการจังหวัดลำพูน", "VICE_CHAIR");
        secretary.page().locator("#many details").evaluateAll("all => all.forEach(one => one.open = true)");
        secretary
                .tick("units", "agencies/dla")
                .tick("units", "agencies/pr")
                .tick("units", "laos/muang")
                .submit("/representatives")
                .sees("ผู้แทนเทศบาลเมืองลำพูน")
                .look("committee-seats");
        secretary.goTo(committee).sees(COMMITTEE).look("committee");
        return committee;
    }

    private static void seat(Visitor secretary, String position, String office) {
        secretary
                .fill("position", position)
                .choose("office", office)
                .choose("basis", "EX_OFFICIO")
                .submit("/seats")
                .sees(position);
        assertThat(secretary.page().locator("#one [name=position]").inputValue())
                .isEmpty();
    }

    private String meeting(Visitor secretary, String committee) {
        secretary.goTo("/meetings/new?committee=" + committee.replaceFirst(".*/", ""));
        secretary
                .fill("date", "1/1/2560")
                .fill("time", "9.00")
                .fill("place", "ศาลากลาง")
                .submit("/meetings/new")
                .isRefused();
        assertThat(secretary.page().locator("[name=date]").inputValue())
                .as("what was typed")
                .contains("2560");
        secretary.look("meeting-new-refused");
        var meeting = meetingOn(secretary, committee, TODAY.plusDays(4));
        secretary.goTo(meeting + "/agenda").choose("heading", "4").fill("title", MATTER);
        secretary.submit("/agenda").sees("4.1").look("meeting-agenda");
        secretary.goTo(meeting + "/invitation").fill("number", "ศก 0014/ว 12").look("meeting-invitation");
        secretary.submit("/invitation").sees("ยังไม่ตอบ").look("meeting-replies");
        return meeting;
    }

    /** The date as a person in Thailand writes it. */
    private static String meetingOn(Visitor secretary, String committee, LocalDate day) {
        var typed = day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
        secretary
                .goTo("/meetings/new?committee=" + committee.replaceFirst(".*/", ""))
                .fill("date", typed)
                .fill("time", "09.00")
                .fill("place", "ห้องประชุม 1 ศาลากลางจังหวัดลำพูน")
                .submit("/meetings/new")
                .isAt("/meetings/[0-9a-f-]{36}.*");
        return secretary.path().replaceFirst("/agenda.*", "");
    }

    private static void hold(Visitor secretary, String meeting) {
        secretary.goTo(meeting + "/attendance").look("meeting-attendance");
        secretary.arrive(
                secretary.page().locator("fieldset.roll input[value=EXCUSED]").first());
        secretary.arrive(secretary.page().locator("button[name=rest]"));
        secretary.goTo(meeting + "/attendance/presiding").look("meeting-presiding");
        secretary.submit("/attendance/presiding").sees("รองผู้ว่าราชการจังหวัดลำพูน");
        secretary.goTo(meeting).look("meeting-file");
        secretary.submit("/open").goTo(meeting + "/room");
        secretary.follow(MATTER);
        secretary.fill("note", "ที่ประชุมเห็นว่าควรเริ่มที่ครัวเรือนต้นแบบ");
        secretary.arrive(secretary.page().locator("main form[action$='/note'] button[data-save]"));
        secretary.tick("kind", "RECOMMENDATION");
        secretary.fill("text", "ให้คัดแยกขยะที่ต้นทางในหมู่บ้านนำร่อง และรายงานผล");
        secretary.arrive(secretary.page().locator("main form[action$='/decide'] button.p"));
        secretary.sees("มอบหมาย").look("meeting-room");
        secretary.goTo(meeting + "/room").submit("/close");
        secretary.goTo(meeting).seesState("ประชุมแล้ว");
    }

    private static String assign(Visitor secretary) {
        secretary.goTo("/recommendations").follow(MATTER).look("recommendation-draft");
        var recommendation = secretary.path();
        secretary
                .fill("expected", "คัดแยกขยะในหมู่บ้านนำร่องและรายงานปริมาณรายเดือน")
                .fill("dueDate", "1/1/2560");
        secretary.tick("units", "agencies/dla").tick("units", "agencies/pr").tick("units", "laos/muang");
        secretary.submit("/planned").isRefused();
        assertThat(secretary.page().locator("[name=expected]").inputValue())
                .as("what was typed")
                .contains("หมู่บ้านนำร่อง");
        var due = TODAY.plusDays(20);
        secretary.fill("dueDate", due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + (due.getYear() + 543));
        secretary.submit("/planned").look("recommendation-planned");
        secretary.submit("/proposal").seesState("รอพิจารณา");
        return recommendation;
    }

    private void work(Visitor worker, String lookAs) throws IOException {
        worker.goTo("/assignments").sees(MATTER);
        if (lookAs != null) {
            worker.look(lookAs + "-inbox");
        }
        worker.follow(MATTER);
        if (lookAs != null) {
            worker.look(lookAs + "-offered");
        }
        worker.submit("/acceptance").seesState("กำลังดำเนินการ");
        worker.fill("percent", "150")
                .fill("text", "ลงพื้นที่แล้ว")
                .submit("/reports")
                .isRefused();
        assertThat(worker.page().locator("[name=text]").inputValue())
                .as("what was typed")
                .isEqualTo("ลงพื้นที่แล้ว");
        worker.fill("percent", "60")
                .attach("files", photo("ลงพื้นที่.jpg"))
                .submit("/reports")
                .sees("ลงพื้นที่.jpg");
        if (lookAs != null) {
            worker.look(lookAs + "-in-progress");
        }
        var assignment = worker.path();
        worker.follow("ส่งงาน").fill("text", "ดำเนินการครบทุกหมู่บ้าน").attach("files", photo("หลักฐาน.jpg"));
        if (lookAs != null) {
            worker.look(lookAs + "-submission");
        }
        worker.submit("/submission").isAt(assignment).seesState("รอตรวจ");
    }

    private Path photo(String name) throws IOException {
        var picture = new BufferedImage(320, 240, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(new Color(0x2C7A4B));
        pen.fillRect(0, 0, 320, 240);
        pen.dispose();
        var file = files.resolve(name);
        ImageIO.write(picture, "jpg", file.toFile());
        return file;
    }
}
