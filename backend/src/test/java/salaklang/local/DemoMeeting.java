package salaklang.local;

import static java.util.stream.Collectors.toMap;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.DelegationView;
import salaklang.attendance.Presence;
import salaklang.attendance.Presides;
import salaklang.attendance.SeatAttendance;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.decision.BallotSecrecy;
import salaklang.decision.Choice;
import salaklang.decision.ConflictService;
import salaklang.decision.DissentService;
import salaklang.decision.NewOutcome;
import salaklang.decision.NoteService;
import salaklang.decision.OutcomeService;
import salaklang.decision.VotingService;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaEntry;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.AgendaService;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingService;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.PlanMeeting;

/** The demonstration's meeting: its agenda, who came, and what was decided about each item. */
@Component
@Profile("demo-case")
class DemoMeeting {

    private static final String PLACE =
            "ห้องประชุมสามัคคี ชั้น 2 สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ";

    private static final UnitCode SECRETARIAT = UnitCode.of("agencies/nre");

    private final CommitteeRegister register;
    private final MeetingService meetings;
    private final AgendaService agenda;
    private final AttendanceService attendance;
    private final NoteService notes;
    private final OutcomeService decisions;
    private final VotingService voting;
    private final ConflictService conflicts;
    private final DissentService dissents;
    private final DemoTime time;

    DemoMeeting(
            CommitteeRegister register,
            MeetingService meetings,
            AgendaService agenda,
            AttendanceService attendance,
            NoteService notes,
            OutcomeService decisions,
            VotingService voting,
            ConflictService conflicts,
            DissentService dissents,
            DemoTime time) {
        this.register = register;
        this.meetings = meetings;
        this.agenda = agenda;
        this.attendance = attendance;
        this.notes = notes;
        this.decisions = decisions;
        this.voting = voting;
        this.conflicts = conflicts;
        this.dissents = dissents;
        this.time = time;
    }

    MeetingId plan(CommitteeId committee, LocalDate date) {
        return meetings.plan(new PlanMeeting(committee, date, LocalTime.of(9, 0), PLACE));
    }

    Items agenda(MeetingId meeting) {
        agenda.add(meeting, new AgendaEntry(1, "แนวทางการขับเคลื่อนเมืองสิ่งแวดล้อมยั่งยืนของจังหวัด", null));
        var lastYear = agenda.add(meeting, new AgendaEntry(3, "ผลการดำเนินงานในปีที่ผ่านมา", SECRETARIAT));
        var criteria = agenda.add(
                meeting, new AgendaEntry(3, "เกณฑ์ประเมิน 4 องค์ประกอบ 34 ตัวชี้วัด และเกณฑ์ LPA", SECRETARIAT));
        var publicity = agenda.add(
                meeting, new AgendaEntry(4, "การประชาสัมพันธ์ประโยชน์ที่ อปท. ได้รับจากการประเมิน", SECRETARIAT));
        var joining = agenda.add(meeting, new AgendaEntry(4, "การส่งเสริมการเข้าร่วมโครงการของ อปท.", SECRETARIAT));
        var helping = agenda.add(meeting, new AgendaEntry(4, "การช่วยเหลือจัดทำเอกสารในระบบ SAR", SECRETARIAT));
        return new Items(lastYear, criteria, publicity, joining, helping);
    }

    record Items(
            AgendaItemId lastYear,
            AgendaItemId criteria,
            AgendaItemId publicity,
            AgendaItemId joining,
            AgendaItemId helping) {}

    void begin(CommitteeId committee, MeetingId meeting) {
        var seats = register.seats(committee);
        var filled = seats.stream().collect(toMap(SeatView::id, DemoMeeting::attendance));
        var presiding = seats.stream()
                .filter(seat -> seat.office() == SeatOffice.VICE_CHAIR)
                .findFirst()
                .orElseThrow();
        attendance.record(
                meeting,
                new AttendanceSheet(
                        filled, List.of("เจ้าหน้าที่สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมผู้รับผิดชอบงาน"), null));
        attendance.delegate(
                meeting,
                new DelegationView(
                        presiding.id(),
                        null,
                        null,
                        "ศก 0017.2/1234",
                        LocalDate.ofInstant(time.instant(), time.getZone()),
                        null));
        attendance.preside(meeting, Presides.by(presiding.id()));
        attendance.open(meeting);
    }

    private static SeatAttendance attendance(SeatView seat) {
        if (seat.office() == SeatOffice.CHAIR) {
            return SeatAttendance.excused("ติดราชการ");
        }
        if (seat.unit() != null && seat.unit().value().equals("agencies/energy")) {
            return SeatAttendance.absent();
        }
        return SeatAttendance.present();
    }

    void decide(CommitteeId committee, MeetingId meeting, Items items) {
        decided(
                meeting,
                items.lastYear(),
                "ฝ่ายเลขานุการนำเสนอผลการดำเนินงานในปีที่ผ่านมา และการเผยแพร่ประชาสัมพันธ์การเข้าร่วมโครงการ",
                OutcomeKind.RESOLUTION,
                "รับทราบผลการดำเนินงานในปีที่ผ่านมา");
        decided(
                meeting,
                items.criteria(),
                "ฝ่ายเลขานุการชี้แจงกรอบแนวทาง เกณฑ์ประเมิน และกระบวนการประเมินทุกระดับ",
                OutcomeKind.NONE,
                null);
        decided(
                meeting,
                items.publicity(),
                "ที่ประชุมเห็นว่าการชี้แจงประโยชน์เป็นแรงจูงใจให้เข้าร่วมโครงการ",
                OutcomeKind.RECOMMENDATION,
                "ควรชี้แจงให้องค์กรปกครองส่วนท้องถิ่นและประชาชนทราบว่าจะได้รับประโยชน์อย่างไร ส่งผลต่อภาพลักษณ์"
                        + "ของการบริหารงานอย่างไร และนำไปต่อยอดการประกวดโครงการภาครัฐอื่นได้ เพื่อสร้างแรงจูงใจ"
                        + "ในการเข้าร่วมโครงการ");
        decided(
                meeting,
                items.joining(),
                "ที่ประชุมอภิปรายให้เน้น อปท. ที่สมัครใจและเคยเข้าร่วม 14 แห่งก่อน",
                OutcomeKind.RECOMMENDATION,
                "เน้น อปท. ที่สมัครใจและเคยเข้าร่วมโครงการ 14 แห่งให้ดำเนินการต่อเนื่อง ส่วนที่เหลือให้คณะทำงาน"
                        + "ทำงานเชิงรุกเชิญชวนให้ทั่วถึง พร้อมกำหนดเป้าหมายการเข้าร่วมในแต่ละปี แผน 3 ปี หรือแผน 5 ปี");
        vote(committee, meeting, items.helping());
    }

    /** One member has a conflict of interest and leaves; the others vote by hand, and one of them dissents. */
    private void vote(CommitteeId committee, MeetingId meeting, AgendaItemId item) {
        notes.save(meeting, item, 0, "ที่ประชุมเห็นว่า อปท. ขนาดเล็กต้องการพี่เลี้ยงในการจัดทำเอกสาร");
        var seats = register.seats(committee);
        var university = seatOf(seats, "agencies/university");
        var against = List.of(seatOf(seats, "agencies/commerce"), seatOf(seats, "agencies/labour"));
        var conflict = conflicts.declare(meeting, item, university, "เป็นหน่วยงานที่เสนอให้รับมอบหมายเป็นพี่เลี้ยง");
        conflicts.answer(meeting, conflict, true, null);
        var ballot = voting.open(
                meeting,
                item,
                NewOutcome.of(
                        OutcomeKind.RECOMMENDATION,
                        "คณะทำงานควรแนะนำและช่วยเหลือการจัดทำเอกสารให้เข้าหลักเกณฑ์และตัวชี้วัด แก่ อปท. ที่ตอบรับเข้าร่วม"
                                + "ในระบบ SAR เพื่อผ่านเกณฑ์การพิจารณาจากส่วนกลาง"),
                BallotSecrecy.OPEN);
        for (var seat : seats) {
            boolean there = seat.counts() && attendance(seat).presence() == Presence.PRESENT;
            if (there && !seat.id().equals(university)) {
                voting.recordHand(
                        meeting, ballot, seat.id(), against.contains(seat.id()) ? Choice.AGAINST : Choice.FOR);
            }
        }
        voting.close(meeting, ballot);
        dissents.record(
                meeting,
                item,
                against.get(0),
                "ควรให้ อปท. ที่ผ่านเกณฑ์แล้วเป็นพี่เลี้ยงแก่กันก่อน เพราะหน่วยงานมีบุคลากรจำกัด",
                null);
    }

    private static SeatId seatOf(List<SeatView> seats, String unit) {
        return seats.stream()
                .filter(seat -> seat.unit() != null && seat.unit().value().equals(unit))
                .map(SeatView::id)
                .findFirst()
                .orElseThrow();
    }

    private void decided(MeetingId meeting, AgendaItemId item, String note, OutcomeKind kind, String text) {
        notes.save(meeting, item, 0, note);
        decisions.decide(meeting, item, NewOutcome.of(kind, text));
    }
}
