package salaklang.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.Presence;
import salaklang.attendance.Presides;
import salaklang.attendance.SeatAttendance;
import salaklang.committee.CommitteeKind;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.meeting.AgendaEntry;
import salaklang.meeting.AgendaService;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingService;
import salaklang.meeting.PlanMeeting;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.tenancy.CurrentTenant;

/** A meeting decided in its room: the secretary at a desk, the members on their phones, each seeing what the others do. */
@PlatformTest
class MeetingRoomUiIT {

    private static final String PROVINCE = "phrae";
    private static final Person SECRETARY = People.secretary(PROVINCE);

    @Autowired
    CommitteeService committees;

    @Autowired
    MeetingService meetings;

    @Autowired
    AgendaService agenda;

    @Autowired
    AttendanceService attendance;

    @Autowired
    Clock clock;

    private MeetingId meeting;

    @Test
    void membersVoteAndWithdrawAndDissentOnTheirPhonesWhileTheSecretaryRecords(
            Browser atTheDesk, Browser ofTheGovernor, Browser ofDla, Browser ofPr, Browser ofTheTown) {
        aMeetingInSession();
        var room = "/meetings/" + meeting + "/room";
        var secretary = new Visitor(atTheDesk, SECRETARY).goTo(room);
        var governor = new Visitor(ofTheGovernor, People.governor(PROVINCE)).goTo(room);
        var dla = new Visitor(ofDla, People.representative(PROVINCE)).goTo(room);
        var pr = new Visitor(ofPr, People.secondRepresentative(PROVINCE)).goTo(room);
        var town = new Visitor(ofTheTown, People.localOfficer(PROVINCE)).goTo(room);

        secretary.follow("แผนจัดการขยะมูลฝอย").submit("/take").sees("กำลังพิจารณา");
        dla.sees("แผนจัดการขยะมูลฝอย");
        assertThat(dla.page().locator("#in-hand")).hasText("แผนจัดการขยะมูลฝอย");

        town.page().locator("details:has(form[action$='/conflicts']) summary").click();
        town.fill("reason", "เป็นผู้ขอรับงบประมาณ").submit("/conflicts").sees("ออกจากวาระนี้");
        assertThat(secretary.page().locator("#room-people")).containsText("นับจาก 3");

        var note = secretary.page().locator("#note-text");
        note.fill("ที่ประชุมอภิปรายเรื่องจุดรับขยะอันตราย");
        assertThat(secretary.page().locator("[data-status]")).containsText("บันทึกแล้ว");
        secretary.page().context().setOffline(true);
        note.fill("ที่ประชุมอภิปรายเรื่องจุดรับขยะอันตราย และงบประมาณปีหน้า");
        assertThat(secretary.page().locator("[data-status]")).containsText("เก็บไว้ในเครื่องนี้แล้ว");
        secretary.page().context().setOffline(false);
        assertThat(secretary.page().locator("[data-status]"))
                .containsText(
                        "บันทึกแล้ว",
                        new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions()
                                .setTimeout(20_000));

        secretary.look("room-secretary");

        secretary.tick("kind", "APPROVE");
        secretary.page().locator("#text-new").fill("อนุมัติแผนจัดการขยะมูลฝอย ปี 2570");
        secretary.arrive(secretary.page().locator("button[value=OPEN]"));
        assertThat(dla.page().locator(".ballot-choices button")).hasCount(3);
        dla.look("room-member-voting");
        dla.arrive(dla.page().locator("button[value=FOR]")).sees("ท่านลงคะแนนแล้ว");
        assertThat(pr.page().locator(".ballot-choices button")).hasCount(3);
        pr.arrive(pr.page().locator("button[value=AGAINST]"));
        assertThat(secretary.page().locator("[data-live-value=voted]")).hasText("2");
        secretary.look("room-secretary-voting");
        assertThat(governor.page().locator(".ballot-choices button")).hasCount(3);
        governor.arrive(governor.page().locator("button[value=ABSTAIN]"));
        secretary
                .arrive(secretary.page().locator("form[action*='/ballots/'][action$='/close'] button"))
                .sees("รอเสียงชี้ขาด");
        assertThat(governor.page().locator(".ballot-choices.two button")).hasCount(2);
        governor.look("room-casting-vote");
        governor.arrive(governor.page().locator("button[value=FOR]")).sees("ออกเสียงชี้ขาด");
        assertThat(secretary.page().locator("#room-outcomes")).containsText("มีมติแล้ว");

        pr.page().locator("details:has(form[action$='/dissents']) summary").click();
        pr.fill("reasons", "ควรรอผลการศึกษาก่อน เพราะงบประมาณยังไม่แน่นอน").submit("/dissents");
        assertThat(secretary.page().locator("#room-voices")).containsText("ควรรอผลการศึกษาก่อน");

        secretary.page().locator("details.units summary").click();
        secretary.page().locator("input[name=units][value='agencies/dla']").check();
        secretary.page().locator("[name=what]").fill("จัดทำแผนปฏิบัติการรายอำเภอ");
        var due = LocalDate.now(clock).plusDays(30);
        secretary
                .page()
                .locator("[name=due]")
                .fill(due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + (due.getYear() + 543));
        secretary.submit("/assignments").sees("จัดทำแผนปฏิบัติการรายอำเภอ");
        secretary.submit("/propose").sees("รอพิจารณา").look("room-decided");
        dla.goTo(room).sees("มีมติแล้ว").look("room-member");
    }

    private void aMeetingInSession() {
        meeting = as(SECRETARY, () -> {
            var committee = committees.create(
                    "คณะกรรมการจัดการขยะมูลฝอยจังหวัด", CommitteeKind.COMMITTEE, "agencies/nre", null);
            Map<SeatId, SeatAttendance> present = new HashMap<>();
            var chair = committees.addSeat(
                    committee, "ผู้ว่าราชการจังหวัดแพร่", SeatOffice.CHAIR, SeatBasis.EX_OFFICIO, null);
            present.put(chair, here(People.governor(PROVINCE)));
            present.put(
                    committees.addSeat(
                            committee, "ท้องถิ่นจังหวัดแพร่", SeatOffice.MEMBER, SeatBasis.EX_OFFICIO, "agencies/dla"),
                    here(People.representative(PROVINCE)));
            present.put(
                    committees.addSeat(
                            committee,
                            "ประชาสัมพันธ์จังหวัดแพร่",
                            SeatOffice.MEMBER,
                            SeatBasis.EX_OFFICIO,
                            "agencies/pr"),
                    here(People.secondRepresentative(PROVINCE)));
            present.put(
                    committees.addSeat(
                            committee, "นายกเทศมนตรีเมืองแพร่", SeatOffice.MEMBER, SeatBasis.EX_OFFICIO, "laos/muang"),
                    here(People.localOfficer(PROVINCE)));
            var planned = meetings.plan(new PlanMeeting(
                    committee,
                    LocalDate.now(clock).plusDays(10),
                    LocalTime.of(9, 0),
                    "ห้องประชุม 1 ศาลากลางจังหวัดแพร่"));
            agenda.add(planned, new AgendaEntry(4, "แผนจัดการขยะมูลฝอย", null));
            agenda.add(planned, new AgendaEntry(4, "งบประมาณประจำปี", null));
            meetings.invite(planned);
            attendance.record(planned, new AttendanceSheet(present, List.of(), Presides.by(chair)));
            attendance.open(planned);
            return planned;
        });
    }

    private static SeatAttendance here(Person person) {
        return new SeatAttendance(Presence.PRESENT, null, null, false, person.userName(), null);
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(person.province(), () -> CurrentUser.as(person, work));
    }
}
