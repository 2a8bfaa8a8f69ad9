package salaklang.meeting;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.BeanFactory;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.Presides;
import salaklang.attendance.SeatAttendance;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeKind;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;

/** Committees and meetings for tests, each its own, in Si Sa Ket by the committee secretary. */
public class Scene {

    public static final String PROVINCE = "si-sa-ket";
    public static final Person SECRETARY = People.secretary(PROVINCE);

    private final CommitteeService committees;
    private final CommitteeRegister register;
    private final MeetingService meetings;
    private final AttendanceService attendance;
    private final AgendaService agenda;
    private final Clock clock;

    public Scene(BeanFactory beans) {
        committees = beans.getBean(CommitteeService.class);
        register = beans.getBean(CommitteeRegister.class);
        meetings = beans.getBean(MeetingService.class);
        attendance = beans.getBean(AttendanceService.class);
        agenda = beans.getBean(AgendaService.class);
        clock = beans.getBean(Clock.class);
    }

    public static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(person.province(), () -> CurrentUser.as(person, work));
    }

    public static void run(Person person, Runnable work) {
        as(person, () -> {
            work.run();
            return null;
        });
    }

    /** A chair and three members, one of them a representative of the province's public relations office. */
    public CommitteeId committee() {
        return as(SECRETARY, () -> {
            var id = committees.create(
                    "คณะกรรมการทดสอบ " + UUID.randomUUID(), CommitteeKind.COMMITTEE, "agencies/nre", null);
            committees.addSeat(id, "ผู้ว่าราชการจังหวัด", SeatOffice.CHAIR, SeatBasis.EX_OFFICIO, null);
            committees.addSeat(
                    id, "ผู้แทนประชาสัมพันธ์จังหวัด", SeatOffice.MEMBER, SeatBasis.REPRESENTATIVE, "agencies/pr");
            committees.addSeat(id, "ผู้ทรงคุณวุฒิ", SeatOffice.MEMBER, SeatBasis.EXPERT, null);
            committees.addSeat(id, "ผู้อำนวยการ ทสจ.", SeatOffice.SECRETARY, SeatBasis.EX_OFFICIO, "agencies/nre");
            return id;
        });
    }

    public List<SeatView> seats(CommitteeId committee) {
        return as(SECRETARY, () -> register.seats(committee));
    }

    public LocalDate today() {
        return LocalDate.now(clock);
    }

    public MeetingId planned(CommitteeId committee) {
        return as(
                SECRETARY,
                () -> meetings.plan(
                        new PlanMeeting(committee, today().plusDays(10), LocalTime.of(9, 0), "ห้องประชุมสามัคคี")));
    }

    public AgendaItemId item(MeetingId meeting, String title) {
        return as(SECRETARY, () -> agenda.add(meeting, new AgendaEntry(4, title, null)));
    }

    public void invite(MeetingId meeting) {
        meetings.invite(meeting);
    }

    public MeetingId invited(CommitteeId committee) {
        var meeting = planned(committee);
        run(SECRETARY, () -> meetings.invite(meeting));
        return meeting;
    }

    /** Everybody came, and the chair presides. */
    public void attend(MeetingId meeting, CommitteeId committee) {
        var seats = seats(committee);
        Map<SeatId, SeatAttendance> all = new HashMap<>();
        seats.forEach(seat -> all.put(seat.id(), SeatAttendance.present()));
        run(
                SECRETARY,
                () -> attendance.record(
                        meeting,
                        new AttendanceSheet(
                                all, List.of(), Presides.by(seats.get(0).id()))));
    }

    /** Opens a meeting to which everybody came. */
    public MeetingId inSession(CommitteeId committee) {
        var meeting = invited(committee);
        attend(meeting, committee);
        run(SECRETARY, () -> attendance.open(meeting));
        return meeting;
    }
}
