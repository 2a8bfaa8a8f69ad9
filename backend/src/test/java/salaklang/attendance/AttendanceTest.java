package salaklang.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import salaklang.committee.SeatView;
import salaklang.decision.NewOutcome;
import salaklang.decision.OutcomeService;
import salaklang.meeting.AgendaItemView;
import salaklang.meeting.FollowUpPlan;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingState;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

@FeatureTest
class AttendanceTest {

    @Autowired
    AttendanceService service;

    @Autowired
    AttendanceBook book;

    @Autowired
    MeetingService meetings;

    @Autowired
    OutcomeService decisions;

    @Autowired
    MeetingRecord record;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void withoutAQuorumItIsNotOpenedButAdjourned() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.invited(committee);
        assertRefused("attendance", () -> service.open(meeting));
        attend(meeting, Map.of(seats.get(0), SeatAttendance.present(), seats.get(1), SeatAttendance.absent()));
        assertRefused("attendance", () -> service.open(meeting));
        assertRefused("attendance", () -> meetings.open(meeting));
        run(SECRETARY, () -> service.adjourn(meeting, null));
        assertWrongState("ADJOURNED", () -> attend(meeting, Map.of(seats.get(1), SeatAttendance.present())));
    }

    @Test
    void withAQuorumItIsOpenedAndNotAdjourned() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.invited(committee);
        assertRefused("attendance", () -> service.adjourn(meeting, null));
        attend(
                meeting,
                Map.of(
                        seats.get(0),
                        SeatAttendance.present(),
                        seats.get(1),
                        SeatAttendance.substitute("รองประชาสัมพันธ์จังหวัด", null)));
        assertRefused("attendance", () -> service.adjourn(meeting, null));
        run(SECRETARY, () -> service.open(meeting));
        assertWrongState("IN_SESSION", () -> service.open(meeting));
    }

    @Test
    void nobodyStandsInForAnExpert() {
        var committee = scene.committee();
        var expert = scene.seats(committee).get(2);
        var meeting = scene.invited(committee);
        assertRefused(
                "seat-" + expert.id(),
                () -> attend(meeting, Map.of(expert, SeatAttendance.substitute("ผู้ช่วย", null))));
    }

    @Test
    void aPostponedMeetingBeginsWithAnEmptyRoom() {
        var committee = scene.committee();
        var meeting = scene.invited(committee);
        scene.attend(meeting, committee);
        run(
                SECRETARY,
                () -> service.delegate(
                        meeting,
                        new DelegationView(null, "รองผู้ว่าราชการจังหวัด", null, "12/2569", scene.today(), null)));
        run(SECRETARY, () -> service.record(meeting, new AttendanceSheet(Map.of(), List.of("ผู้สังเกตการณ์"), null)));
        run(SECRETARY, () -> meetings.postpone(meeting, scene.today().plusDays(12), LocalTime.of(9, 0), "ห้องไม่ว่าง"));
        run(SECRETARY, () -> meetings.invite(meeting));
        var roll = roll(meeting);
        assertThat(roll.quorum().present()).isZero();
        assertThat(roll.attendees()).extracting(Attendee::presence).containsOnlyNulls();
        assertThat(roll.participants()).isEmpty();
        assertThat(roll.presiding()).isEmpty();
        assertThat(roll.changes()).isEmpty();
        assertThat(roll.delegation()).isNull();
        assertRefused("attendance", () -> service.open(meeting));
    }

    @Test
    void nobodySitsInTwoSeats() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var first = seats.get(0).id();
        var second = seats.get(1).id();
        var meeting = scene.invited(committee);
        var somebody = SeatAttendance.present().by("somebody");
        run(SECRETARY, () -> service.recordSeat(meeting, first, somebody, null));
        assertRefused("seat-" + second, () -> service.recordSeat(meeting, second, somebody, null));
        run(SECRETARY, () -> service.leave(meeting, first, null));
        run(SECRETARY, () -> service.recordSeat(meeting, second, somebody, null));
        assertRefused("seat-" + first, () -> service.comeBack(meeting, first, null));
        run(SECRETARY, () -> service.leave(meeting, second, null));
        run(SECRETARY, () -> service.comeBack(meeting, first, null));
        assertThat(roll(meeting).quorum().present()).isEqualTo(1);
    }

    @Test
    void whoeverPresidesInTheChairsPlaceDoesSoByTheChairsWordOrTheMembersVotes() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var member = seats.get(1).id();
        var meeting = scene.invited(committee);
        attend(meeting, Map.of(seats.get(0), SeatAttendance.present(), seats.get(1), SeatAttendance.present()));
        assertRefused("presiding", () -> service.preside(meeting, Presides.elected(member, 2, 2)));
        attend(meeting, Map.of(seats.get(0), SeatAttendance.excused("ติดราชการ")));
        assertRefused(
                "presiding",
                () -> service.preside(meeting, Presides.by(seats.get(0).id())));
        assertRefused("votes", () -> service.preside(meeting, Presides.by(member)));
        assertRefused("voters", () -> service.preside(meeting, Presides.elected(member, 2, 2)));
        run(SECRETARY, () -> service.preside(meeting, Presides.elected(member, 1, 1)));
        assertThat(roll(meeting).presides().ground()).isEqualTo(PresidingGround.ELECTED);

        var delegate = new DelegationView(null, "รองผู้ว่าราชการจังหวัด", null, "12/2569", scene.today(), null);
        assertRefused(
                "orderNumber",
                () -> service.delegate(
                        meeting, new DelegationView(null, "รองผู้ว่าราชการจังหวัด", null, " ", scene.today(), null)));
        run(SECRETARY, () -> service.delegate(meeting, delegate));
        assertRefused("presiding", () -> service.preside(meeting, Presides.elected(member, 1, 1)));
        run(SECRETARY, () -> service.preside(meeting, Presides.delegate()));
        assertThat(roll(meeting).presiding()).singleElement().satisfies(one -> {
            assertThat(one.position()).isEqualTo("รองผู้ว่าราชการจังหวัด");
            assertThat(one.ground()).isEqualTo(PresidingGround.DELEGATED);
        });
    }

    @Test
    void comingAndGoingIsKeptAndTheQuorumFollows() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var chair = seats.get(0).id();
        var member = seats.get(1).id();
        var meeting = scene.invited(committee);
        attend(meeting, Map.of(seats.get(0), SeatAttendance.present(), seats.get(1), SeatAttendance.present()));
        run(SECRETARY, () -> service.preside(meeting, Presides.by(chair)));
        run(SECRETARY, () -> service.open(meeting));

        run(SECRETARY, () -> service.leave(meeting, chair, null));
        assertThat(roll(meeting).quorum().present()).isEqualTo(1);
        assertThat(roll(meeting).presides()).isNull();
        assertRefused("seat-" + chair, () -> service.leave(meeting, chair, null));
        run(SECRETARY, () -> service.recordSeat(meeting, seats.get(2).id(), SeatAttendance.present(), null));
        run(SECRETARY, () -> service.comeBack(meeting, chair, null));
        assertRefused("seat-" + member, () -> service.comeBack(meeting, member, null));
        run(SECRETARY, () -> service.preside(meeting, Presides.by(chair)));

        var roll = roll(meeting);
        assertThat(roll.quorum().present()).isEqualTo(3);
        assertThat(roll.attendee(chair).orElseThrow().stays()).hasSize(2);
        assertThat(roll.presiding()).hasSize(2);
        assertThat(roll.changes()).extracting(QuorumChangeView::reached).containsExactly(true, false, true);
    }

    @Test
    void aSessionWithoutItsQuorumEndsWithMinutesAndItsOpenItemsGoToAnotherMeeting() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.planned(committee);
        var decided = scene.item(meeting, "เรื่องที่พิจารณาแล้ว");
        var open = scene.item(meeting, "เรื่องที่ค้าง");
        run(SECRETARY, () -> meetings.invite(meeting));
        scene.attend(meeting, committee);
        run(SECRETARY, () -> service.open(meeting));
        run(SECRETARY, () -> decisions.decide(meeting, decided, NewOutcome.of(OutcomeKind.RESOLUTION, "เห็นชอบ")));
        var plan = new FollowUpPlan(scene.today().plusDays(20), LocalTime.of(9, 0), "ห้องประชุมสามัคคี");
        assertRefused("attendance", () -> service.adjourn(meeting, plan));
        for (var seat : seats.subList(1, 4)) {
            run(SECRETARY, () -> service.leave(meeting, seat.id(), null));
        }
        var day = scene.today().plusDays(10);
        for (var tooEarly : List.of(day.minusDays(1), day)) {
            assertRefused(
                    "date",
                    () -> service.adjourn(
                            meeting, new FollowUpPlan(tooEarly, LocalTime.of(13, 0), "ห้องประชุมสามัคคี")));
        }
        run(SECRETARY, () -> service.adjourn(meeting, plan));
        var followUp = as(SECRETARY, () -> record.followUpOf(meeting)).orElseThrow();
        assertRefused("date", () -> meetings.postpone(followUp.id(), day, LocalTime.of(13, 0), "ห้องว่าง"));

        run(SECRETARY, () -> {
            assertThat(record.require(meeting).state()).isEqualTo(MeetingState.HELD);
            var next = record.followUpOf(meeting).orElseThrow();
            assertThat(record.agenda(next.id()))
                    .filteredOn(item -> !item.isHeading())
                    .singleElement()
                    .satisfies(item -> {
                        assertThat(item.title()).isEqualTo("เรื่องที่ค้าง");
                        assertThat(item.carriedFrom()).isEqualTo(open);
                    });
            assertThat(book.roll(next.id()).followUp()).isEqualTo(FollowUpRule.NOT_DECLARED);
            assertThat(book.quorum(next.id()).needed()).isEqualTo(2);
        });
    }

    @Test
    void aMeetingThatNeverBeganLeavesEveryMatterToTheNext() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.planned(committee);
        scene.item(meeting, "เรื่องแรก");
        scene.item(meeting, "เรื่องที่สอง");
        run(SECRETARY, () -> meetings.invite(meeting));
        attend(meeting, Map.of(seats.get(0), SeatAttendance.present()));
        run(
                SECRETARY,
                () -> service.adjourn(
                        meeting, new FollowUpPlan(scene.today().plusDays(20), LocalTime.of(9, 0), "ห้องประชุม")));
        run(SECRETARY, () -> {
            assertThat(record.require(meeting).state()).isEqualTo(MeetingState.ADJOURNED);
            assertThat(record.agenda(record.followUpOf(meeting).orElseThrow().id()))
                    .filteredOn(item -> !item.isHeading())
                    .extracting(AgendaItemView::title)
                    .containsExactly("เรื่องแรก", "เรื่องที่สอง");
        });
    }

    @Test
    void nothingIsDecidedWithoutAQuorum() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.planned(committee);
        var item = scene.item(meeting, "เรื่อง");
        run(SECRETARY, () -> meetings.invite(meeting));
        attend(meeting, Map.of(seats.get(0), SeatAttendance.present(), seats.get(1), SeatAttendance.present()));
        run(SECRETARY, () -> service.open(meeting));
        attend(meeting, Map.of(seats.get(1), SeatAttendance.absent()));
        var resolved = NewOutcome.of(OutcomeKind.RESOLUTION, "เห็นชอบ");
        assertRefused("kind", () -> decisions.decide(meeting, item, resolved));
        attend(meeting, Map.of(seats.get(1), SeatAttendance.present()));
        run(SECRETARY, () -> decisions.decide(meeting, item, resolved));
    }

    @Test
    void itEndsOnlyWhenItIsOnRecordWhoCameAndWhoPresided() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.invited(committee);
        attend(meeting, Map.of(seats.get(0), SeatAttendance.present(), seats.get(1), SeatAttendance.present()));
        run(SECRETARY, () -> service.open(meeting));
        assertRefused("attendance", () -> meetings.close(meeting));
        attend(
                meeting,
                Map.of(seats.get(2), SeatAttendance.excused("ติดราชการ"), seats.get(3), SeatAttendance.absent()));
        assertRefused("presiding", () -> meetings.close(meeting));
        run(SECRETARY, () -> service.preside(meeting, Presides.by(seats.get(0).id())));
        run(SECRETARY, () -> meetings.close(meeting));
        assertThat(roll(meeting).attendees())
                .extracting(Attendee::presence)
                .containsExactly(Presence.PRESENT, Presence.PRESENT, Presence.EXCUSED, Presence.ABSENT);
        assertThat(roll(meeting).quorum().present()).isEqualTo(2);
    }

    @Test
    void aSeatOfAnotherCommitteeIsNotFoundAndOnlyWhoRunsItRecords() {
        var meeting = scene.invited(scene.committee());
        var foreign = scene.seats(scene.committee()).get(0);
        assertThatThrownBy(() -> attend(meeting, Map.of(foreign, SeatAttendance.present())))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(People.secondRepresentative(Scene.PROVINCE), () -> service.open(meeting)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(People.localOfficer(Scene.PROVINCE), () -> service.open(meeting)))
                .isInstanceOf(NotFound.class);
    }

    private RollView roll(MeetingId meeting) {
        return as(SECRETARY, () -> book.roll(meeting));
    }

    private void attend(MeetingId meeting, Map<SeatView, SeatAttendance> filled) {
        var seats = filled.entrySet().stream()
                .collect(java.util.stream.Collectors.toMap(
                        entry -> entry.getKey().id(), Map.Entry::getValue));
        run(SECRETARY, () -> service.record(meeting, new AttendanceSheet(seats, List.of(), null)));
    }

    private static void assertRefused(String field, Runnable verb) {
        assertThatThrownBy(() -> run(SECRETARY, verb))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.field()).isEqualTo(field));
    }

    private static void assertWrongState(String state, Runnable verb) {
        assertThatThrownBy(() -> run(SECRETARY, verb))
                .isInstanceOfSatisfying(
                        WrongState.class, refused -> assertThat(refused.state()).isEqualTo(state));
    }
}
