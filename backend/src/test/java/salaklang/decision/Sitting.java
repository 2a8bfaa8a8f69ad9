package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
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
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.Scene;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** A meeting in session in which each member, the chair first, has an account. */
public class Sitting {

    public final CommitteeId committee;
    public final MeetingId meeting;
    public final AgendaItemId item;
    public final List<SeatId> seats = new ArrayList<>();
    public final List<Person> members = new ArrayList<>();

    private final AttendanceService attendance;
    private final VotingService voting;
    private final DecisionBook book;

    public Sitting(BeanFactory beans, int size) {
        this(beans, size, 0);
    }

    /** @param vice how many of them, those after the chair, are vice chairs */
    public Sitting(BeanFactory beans, int size, int vice) {
        var scene = new Scene(beans);
        var committees = beans.getBean(CommitteeService.class);
        attendance = beans.getBean(AttendanceService.class);
        voting = beans.getBean(VotingService.class);
        book = beans.getBean(DecisionBook.class);
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

    /** A vote on a motion about the item. */
    BallotId open(BallotSecrecy secrecy) {
        return as(
                SECRETARY,
                () -> voting.open(meeting, item, NewOutcome.of(OutcomeKind.APPROVE, "อนุมัติแผนปฏิบัติการ"), secrecy));
    }

    void vote(BallotId ballot, int place, Choice choice) {
        run(members.get(place), () -> voting.vote(meeting, ballot, choice));
    }

    /** An open vote that ended with two against two: those of this place and of the three after it. */
    BallotId tied(int from) {
        var ballot = open(BallotSecrecy.OPEN);
        vote(ballot, from, Choice.FOR);
        vote(ballot, from + 1, Choice.FOR);
        vote(ballot, from + 2, Choice.AGAINST);
        vote(ballot, from + 3, Choice.AGAINST);
        assertThat(as(SECRETARY, () -> voting.close(meeting, ballot))).isEqualTo(BallotState.TIED);
        return ballot;
    }

    /** What the secretary sees of the item. */
    ItemDecisions decided() {
        return as(SECRETARY, () -> book.of(meeting, item));
    }

    static void refused(String field, Person by, Runnable act) {
        assertThatThrownBy(() -> run(by, act))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    static void wrongState(String state, Person by, Runnable act) {
        assertThatThrownBy(() -> run(by, act))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo(state));
    }
}
