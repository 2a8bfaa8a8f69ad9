package salaklang.decision;

import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.beans.factory.BeanFactory;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.Presence;
import salaklang.attendance.Presides;
import salaklang.attendance.SeatAttendance;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeKind;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.Scene;

/** A meeting in session in which each member, the chair first, has an account. */
public class Sitting {

    public final CommitteeId committee;
    public final MeetingId meeting;
    public final AgendaItemId item;
    public final List<SeatId> seats = new ArrayList<>();
    public final List<Person> members = new ArrayList<>();

    private final AttendanceService attendance;

    public Sitting(BeanFactory beans, int size) {
        this(beans, size, 0);
    }

    /** @param vice how many of them, those after the chair, are vice chairs */
    public Sitting(BeanFactory beans, int size, int vice) {
        var scene = new Scene(beans);
        var committees = beans.getBean(CommitteeService.class);
        attendance = beans.getBean(AttendanceService.class);
        committee = as(SECRETARY, () -> {
            var id = committees.create(
                    "คณะกรรมการลงคะแนน " + UUID.randomUUID(), CommitteeKind.COMMITTEE, "agencies/nre", null);
            for (int number = 1; number <= size; number++) {
                seats.add(committees.addSeat(
                        id,
                        (number == 1 ? "ประธาน" : "กรรมการคนที่ ") + number,
                        number == 1 ? SeatOffice.CHAIR : number <= 1 + vice ? SeatOffice.VICE_CHAIR : SeatOffice.MEMBER,
                        SeatBasis.EX_OFFICIO,
                        number == 1 ? "agencies/nre" : null));
                members.add(person("voter-" + number + "-" + UUID.randomUUID(), "agencies/nre"));
            }
            return id;
        });
        meeting = scene.planned(committee);
        item = scene.item(meeting, "เรื่องที่ต้องลงมติ");
        run(SECRETARY, () -> scene.invite(meeting));
        Map<SeatId, SeatAttendance> all = new HashMap<>();
        for (int index = 0; index < size; index++) {
            all.put(seats.get(index), present(members.get(index)));
        }
        run(
                SECRETARY,
                () -> attendance.record(meeting, new AttendanceSheet(all, List.of(), Presides.by(seats.get(0)))));
        run(SECRETARY, () -> attendance.open(meeting));
    }

    static Person person(String account, String unit) {
        return new Person(
                Scene.PROVINCE,
                UUID.nameUUIDFromBytes(account.getBytes(StandardCharsets.UTF_8)).toString(),
                account,
                "กรรมการ " + account,
                Set.of(Role.AGENCY_REPRESENTATIVE),
                Set.of(UnitCode.of(unit)));
    }

    static SeatAttendance present(Person person) {
        return new SeatAttendance(Presence.PRESENT, null, null, false, person.userName(), null);
    }

    /** The members of these places are not there any more. */
    public void absent(int... places) {
        Map<SeatId, SeatAttendance> gone = new HashMap<>();
        for (int place : places) {
            gone.put(seats.get(place), SeatAttendance.absent());
        }
        run(SECRETARY, () -> attendance.record(meeting, new AttendanceSheet(gone, null, null)));
    }
}
