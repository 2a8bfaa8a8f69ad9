package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatHolders;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/**
 * Meetings of one committee of seven, each person in a browser of their own: a first one with everything that the law
 * knows, a second that adopts its minutes, a third that lacks a quorum, and what follows from that.
 */
@PlatformTest
class AMeetingByTheBookUiIT {

    private static final String PROVINCE = "phrae";
    private static final String MATTER = "แผนป้องกันไฟป่าและหมอกควัน";
    private static final String SECOND = "การจัดสรรเครื่องพ่นน้ำ";

    @Autowired
    private CommitteeService committees;

    @Autowired
    private SeatHolders holders;

    @Test
    void aCommitteeMeetsDecidesAndLocksItsMinutes(
            Browser atTheSecretariat,
            Browser ofTheChair,
            Browser ofTheHead,
            Browser ofTheRepresentative,
            Browser ofTheDistrict) {
        var committee = new Hall(PROVINCE, committees, holders)
                .committee("คณะกรรมการป้องกันไฟป่าจังหวัด")
                .toString();
        var secretary = new Visitor(atTheSecretariat, People.secretary(PROVINCE));
        var chair = visitor(ofTheChair, Role.GOVERNOR);
        var head = visitor(ofTheHead, Role.AGENCY_HEAD);
        var representative = new Visitor(ofTheRepresentative, People.secondRepresentative(PROVINCE));
        var district = visitor(ofTheDistrict, Role.DISTRICT_OFFICER);

        var first = plan(secretary, committee, Hall.TODAY.plusDays(5));
        item(secretary, first, MATTER);
        item(secretary, first, SECOND);
        invite(secretary, first, "พร ๐๐๑๔/ว ๑๑");
        answers(head, representative, first, secretary);

        come(secretary, first, "ผู้ว่าราชการจังหวัด", "PRESENT", null);
        come(secretary, first, "ท้องถิ่นจังหวัด", "PRESENT", null);
        come(secretary, first, "นายกเทศมนตรีเมือง", "SUBSTITUTE", "ปลัดเทศบาลเมือง");
        come(secretary, first, "ผู้อำนวยการศูนย์ป่าไม้", "SUBSTITUTE", "เจ้าหน้าที่ป่าไม้ชำนาญการ");
        come(secretary, first, "ผู้ทรงคุณวุฒิด้านสิ่งแวดล้อม", "EXCUSED", null);
        quorum(secretary, first, "3 / 7");
        secretary.look("attendance-no-quorum");
        secretary.goTo(first).submit("/open").sees("องค์ประชุม");
        secretary.goTo(first).seesState("เชิญ");

        checkIn(secretary, representative, first);
        quorum(secretary, first, "4 / 7");
        preside(secretary, first);
        secretary.goTo(first).submit("/open").isAt("/meetings/.*");
        checkIn(secretary, district, first);
        quorum(secretary, first, "5 / 7");

        inHand(secretary, first, MATTER);
        representative.goTo(first + "/room").sees(MATTER);
        conflict(representative, "เป็นคู่สัญญาของโครงการ");
        secretary.goTo(secretary.path()).sees("4 / 6").look("room-with-a-recusal");

        secretary.tick("kind", "APPROVE").fill("text", "อนุมัติแผนป้องกันไฟป่า พ.ศ. 2570");
        secretary.arrive(secretary.page().locator("#decide button[value=OPEN]"));
        vote(chair, first, "FOR");
        vote(head, first, "FOR");
        vote(district, first, "AGAINST");
        representative.goTo(first + "/room").sees("มีส่วนได้เสีย");
        assertThat(representative.page().locator("form[action$='/vote']")).hasCount(0);
        secretary.goTo(first + "/room");
        secretary
                .page()
                .locator("main summary", new Page.LocatorOptions().setHasText("ยกมือ"))
                .first()
                .click();
        secretary.look("room-vote");
        secretary.arrive(
                secretary.page().locator("form[action$='/hand']").first().locator("button[value=AGAINST]"));
        assertThat(secretary.page().locator(".voted b")).hasText("4");
        secretary.arrive(secretary.page().locator("form[action*='/ballots/'][action$='/close'] button"));
        secretary.sees("คะแนนเท่ากัน");
        chair.goTo(first + "/room").look("room-casting-vote");
        chair.arrive(chair.page().locator("form[action$='/cast'] button[value=FOR]"));
        dissent(district, first, "งบประมาณยังไม่ครอบคลุมอำเภอรอบนอก");
        secretary
                .goTo(first + "/room")
                .sees("อนุมัติ")
                .sees("งบประมาณยังไม่ครอบคลุม")
                .look("room-decided");

        come(secretary, first, "เลขานุการ", "PRESENT", null);
        secretary.goTo(first + "/room").submit("/close");
        assertThat(secretary.page().locator("main .alert.late").first()).containsText("4.2");
        inHand(secretary, first, SECOND);
        secretary.tick("kind", "RECOMMENDATION").fill("text", "ให้จัดสรรเครื่องพ่นน้ำแก่ตำบลเสี่ยงก่อน");
        secretary.arrive(secretary.page().locator("#decide button.p"));
        assign(secretary);
        secretary.goTo(first + "/room").submit("/close");
        secretary.goTo(first).seesState("ประชุมแล้ว");

        var minutes = minutes(secretary, representative, first);

        var second = plan(secretary, committee, Hall.TODAY.plusDays(6));
        invite(secretary, second, "พร ๐๐๑๔/ว ๑๒");
        for (var position :
                new String[] {"ผู้ว่าราชการจังหวัด", "ท้องถิ่นจังหวัด", "ประชาสัมพันธ์จังหวัด", "นายอำเภอเมือง"}) {
            come(secretary, second, position, "PRESENT", null);
        }
        for (var position :
                new String[] {"นายกเทศมนตรีเมือง", "ผู้อำนวยการศูนย์ป่าไม้", "ผู้ทรงคุณวุฒิด้านสิ่งแวดล้อม", "เลขานุการ"
                }) {
            come(secretary, second, position, "ABSENT", null);
        }
        preside(secretary, second);
        secretary.goTo(second).submit("/open");
        inHand(secretary, second, "รับรองรายงานการประชุม ครั้งที่ 1/");
        secretary.tick("kind", "ENDORSE").fill("text", "รับรองรายงานการประชุม โดยไม่มีการแก้ไข");
        secretary.arrive(secretary.page().locator("#decide button.p"));
        secretary.goTo(minutes).seesState("รับรอง").look("minutes-adopted");
        secretary
                .fill("reviewerName", "ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด")
                .submit("/signers");
        secretary.goTo(minutes).submit("/lock").seesState("ปิดผนึก");
        secretary.page().locator("input[name=intent]").first().check();
        secretary.submit("/sign").look("minutes-locked");
        chair.goTo(minutes);
        chair.page().locator("input[name=intent]").first().check();
        chair.submit("/sign");
        secretary.goTo(minutes + "/verify").look("minutes-verify");
        secretary.goTo(second + "/room").submit("/close");

        var third = plan(secretary, committee, Hall.TODAY.plusDays(7));
        item(secretary, third, "การขอขยายเขตป่าชุมชน");
        invite(secretary, third, "พร ๐๐๑๔/ว ๑๓");
        come(secretary, third, "ผู้ว่าราชการจังหวัด", "PRESENT", null);
        come(secretary, third, "ท้องถิ่นจังหวัด", "PRESENT", null);
        secretary.goTo(third + "/adjourn").look("meeting-adjourn");
        secretary.page().locator("[name=followUp]").check();
        secretary
                .fill("date", typed(Hall.TODAY.plusDays(12)))
                .fill("time", "09.00")
                .fill("place", "ศาลากลางจังหวัดแพร่")
                .submit("/adjourn");
        var fourth = secretary.goTo(third).look("meeting-adjourned").followTo("/meetings/[0-9a-f-]{36}");
        secretary.goTo(fourth).sees("การขอขยายเขตป่าชุมชน");
        invite(secretary, fourth, "พร ๐๐๑๔/ว ๑๔");
        come(secretary, fourth, "ผู้ว่าราชการจังหวัด", "PRESENT", null);
        come(secretary, fourth, "ท้องถิ่นจังหวัด", "PRESENT", null);
        come(secretary, fourth, "นายอำเภอเมือง", "PRESENT", null);
        quorum(secretary, fourth, "3 / 7");
        preside(secretary, fourth);
        secretary.goTo(fourth).submit("/open");
        inHand(secretary, fourth, "การขอขยายเขตป่าชุมชน");
        secretary.tick("kind", "ENDORSE").fill("text", "เห็นชอบให้ขยายเขตป่าชุมชน");
        secretary.arrive(secretary.page().locator("#decide button.p"));
        secretary.sees("เห็นชอบให้ขยายเขตป่าชุมชน").look("room-reduced-quorum");
    }

    private static Visitor visitor(Browser browser, Role role) {
        Person person = People.of(PROVINCE, role);
        return new Visitor(browser, person);
    }

    private static String typed(LocalDate day) {
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
    }

    private static String plan(Visitor secretary, String committee, LocalDate day) {
        secretary
                .goTo("/meetings/new?committee=" + committee)
                .fill("date", typed(day))
                .fill("time", "09.00")
                .fill("place", "ห้องประชุมศาลากลางจังหวัดแพร่")
                .submit("/meetings/new")
                .isAt("/meetings/[0-9a-f-]{36}.*");
        return secretary.path().replaceFirst("(/meetings/[0-9a-f-]{36}).*", "$1");
    }

    private static void item(Visitor secretary, String meeting, String title) {
        secretary.goTo(meeting + "/agenda").choose("heading", "4").fill("title", title);
        secretary.submit("/agenda").sees(title);
    }

    private static void invite(Visitor secretary, String meeting, String number) {
        secretary.goTo(meeting + "/invitation").fill("number", number);
        var declares = secretary.page().locator("input[name=adjournedRule]");
        if (declares.count() > 0) {
            declares.check();
        }
        secretary.look("invitation-prepare");
        secretary.arrive(
                secretary.page().locator("#send button:not([formaction])").first());
        secretary.goTo(meeting).seesState("เชิญ");
    }

    private static void answers(Visitor head, Visitor representative, String meeting, Visitor secretary) {
        head.goTo(meeting + "/invitation/reply").look("invitation-reply");
        head.arrive(head.page().locator("form:has(input[value=ATTENDING]) button"));
        representative.goTo(meeting + "/invitation/reply");
        representative.arrive(representative.page().locator("form:has(input[value=ATTENDING]) button"));
        secretary.goTo(meeting + "/invitation").look("invitation-replies");
    }

    /** The secretary fills one seat of the list. */
    private static void come(Visitor secretary, String meeting, String position, String presence, String substitute) {
        secretary.goTo(meeting + "/attendance");
        var row = secretary
                .page()
                .locator("fieldset.roll:has(legend:has-text(\"" + position + "\"))")
                .first();
        if (substitute != null) {
            row.locator("input[name^=substitute-]").evaluate("(field, words) => field.value = words", substitute);
            row.locator("input[name^=letter-]").evaluate("field => field.checked = true");
        }
        secretary
                .page()
                .waitForResponse(
                        answer -> answer.request().method().equals("POST")
                                && answer.url().contains("/attendance/seats/"),
                        () -> row.locator("label:has(input[value=" + presence + "])")
                                .click());
        assertThat(row.locator("input[value=" + presence + "]")).isChecked();
    }

    private static void quorum(Visitor secretary, String meeting, String shown) {
        secretary.goTo(meeting + "/attendance").sees(shown);
    }

    private static void checkIn(Visitor secretary, Visitor member, String meeting) {
        secretary.goTo(meeting + "/attendance/code").look("attendance-code");
        member.goTo(scanned(secretary)).look("check-in");
        member.arrive(member.page()
                .locator("form[action*='/check-in/'] button:not([value=true])")
                .first());
        member.sees("เข้าประชุม");
    }

    /** Where the picture on the wall leads, within the province. */
    private static String scanned(Visitor secretary) {
        return QrReader.read(secretary.page().locator("img.qr").screenshot())
                .replaceFirst("^https?://[^/]+/" + PROVINCE, "");
    }

    private static void preside(Visitor secretary, String meeting) {
        secretary.goTo(meeting + "/attendance/presiding").submit("/presiding");
    }

    private static void inHand(Visitor secretary, String meeting, String title) {
        secretary.goTo(meeting + "/room").follow(title);
        secretary.submit("/take");
    }

    private static void conflict(Visitor member, String reason) {
        member.page()
                .locator("details:has(form[action$='/conflicts']) summary")
                .first()
                .click();
        member.fill("reason", reason).submit("/conflicts");
    }

    private static void vote(Visitor member, String meeting, String choice) {
        member.goTo(meeting + "/room").look("room-ballot");
        member.arrive(member.page().locator("form[action$='/vote'] button[value=" + choice + "]"));
    }

    private static void dissent(Visitor member, String meeting, String reasons) {
        member.goTo(meeting + "/room");
        member.page()
                .locator("details:has(form[action$='/dissents']) summary")
                .first()
                .click();
        member.fill("reasons", reasons).submit("/dissents");
    }

    private static void assign(Visitor secretary) {
        secretary.page().locator("details.units summary").first().click();
        secretary.tick("units", "agencies/dla");
        secretary.page().locator("details.units summary").first().click();
        secretary.fill("what", "สำรวจตำบลเสี่ยงและจัดสรรเครื่องพ่นน้ำ").fill("due", typed(Hall.TODAY.plusDays(30)));
        secretary.submit("/assignments").sees("สำรวจตำบลเสี่ยง").look("room-assignments");
    }

    private static String minutes(Visitor secretary, Visitor member, String meeting) {
        secretary.goTo("/minutes/meeting/" + meeting.replaceFirst(".*/", "")).look("minutes-begin");
        secretary.submit(meeting.replaceFirst(".*/", "/"));
        secretary.isAt("/minutes/[0-9a-f-]{36}.*");
        var minutes = secretary.path().replaceFirst("(/minutes/[0-9a-f-]{36}).*", "$1");
        secretary.goTo(minutes + "/edit").sees("เสียงชี้ขาด").look("minutes-edit");
        secretary.submit("/circulate").goTo(minutes).seesState("เวียน");
        member.goTo(minutes).look("minutes-read");
        member.arrive(member.page().locator("a[href$='/ask']").last());
        member.fill("wish", "ขอแก้คำว่าเครื่องพ่นน้ำ เป็น เครื่องพ่นละอองน้ำ").fill("reason", "ชื่อตามบัญชีครุภัณฑ์");
        member.submit("/ask");
        secretary.goTo(minutes + "/corrections").look("minutes-corrections");
        secretary.submit("/accept");
        assertThat(secretary
                        .page()
                        .request()
                        .get(secretary.page().url().replaceFirst("/minutes/.*", minutes) + "/docx")
                        .status())
                .isEqualTo(200);
        return minutes;
    }
}
