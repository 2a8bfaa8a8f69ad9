package salaklang.journey;

import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.decision.NewOutcome;
import salaklang.decision.OutcomeService;
import salaklang.identity.Role;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingService;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.Scene;
import salaklang.minutes.AdoptedBy;
import salaklang.minutes.MinutesId;
import salaklang.minutes.MinutesService;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;

/** Minutes from the record to the lock: a secretary writes, a member corrects, three sign. */
@PlatformTest
class MinutesUiIT {

    @Autowired
    BeanFactory beans;

    @Test
    void minutesAreWrittenCorrectedAdoptedLockedAndSigned(
            Browser secretaryBrowser, Browser memberBrowser, Browser adminBrowser, Browser governorBrowser) {
        var meeting = held();
        var page = "/minutes/" + meeting;
        var secretary = new Visitor(secretaryBrowser, SECRETARY);
        var member = new Visitor(memberBrowser, People.secondRepresentative(PROVINCE));

        secretary.goTo("/meetings/" + meeting).follow("จัดทำรายงานการประชุม").look("minutes-begin");
        secretary.submit("/minutes/meeting/" + meeting).sees("ผู้มาประชุม").look("minutes-edit");
        secretary.fill("reviewerName", "ผู้ตรวจรายงาน").submit("/signers");
        secretary.submit("/circulate").look("minutes-circulated");

        member.goTo(page).look("minutes-reader");
        member.follow("ขอแก้ไข")
                .fill("wish", "ที่ประชุมเปิดการอภิปราย")
                .fill("reason", "ตกไป")
                .look("minutes-ask");
        member.submit("/ask").sees("รอตอบ");

        secretary.goTo(page + "/corrections").look("minutes-corrections");
        secretary.submit("/accept").sees("แก้ตามที่ขอ");
        var minutes = MinutesId.first(meeting);
        var service = beans.getBean(MinutesService.class);
        run(SECRETARY, () -> service.takeBack(minutes));
        run(SECRETARY, () -> service.adopt(minutes, AdoptedBy.SAME_MEETING, null));

        secretary.goTo(page).submit("/lock").sees("SHA-256").look("minutes-locked");
        sign(secretary, page, "TAKER");
        sign(new Visitor(adminBrowser, People.of(PROVINCE, Role.PROVINCE_ADMIN)), page, "REVIEWER");
        var governor = new Visitor(governorBrowser, People.governor(PROVINCE));
        sign(governor, page, "CHAIR");
        governor.follow("ตรวจสอบความถูกต้อง")
                .sees("ไฟล์ที่เก็บไว้ตรงกับไฟล์ที่ลงนาม")
                .look("minutes-verify");
    }

    private static void sign(Visitor signer, String page, String capacity) {
        signer.goTo(page).page().locator("#intent-" + capacity).check();
        signer.arrive(signer.page()
                .locator("main form:has(#intent-" + capacity + ") button")
                .first());
        signer.sees("ลงนามแล้ว");
    }

    private MeetingId held() {
        var scene = new Scene(beans);
        var committee = scene.committee();
        var meeting = scene.inSession(committee);
        var item = scene.item(meeting, "เป้าหมายการเข้าร่วมขององค์กรปกครองส่วนท้องถิ่น");
        var outcomes = beans.getBean(OutcomeService.class);
        as(
                SECRETARY,
                () -> outcomes.decide(
                        meeting, item, NewOutcome.of(OutcomeKind.ENDORSE, "ให้กำหนดเป้าหมายรายปี ๓ ปี และ ๕ ปี")));
        run(SECRETARY, () -> beans.getBean(MeetingService.class).close(meeting));
        return meeting;
    }
}
