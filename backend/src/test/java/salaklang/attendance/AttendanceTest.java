package salaklang.attendance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import salaklang.committee.SeatView;
import salaklang.decision.NewOutcome;
import salaklang.decision.OutcomeService;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingService;
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
        run(SECRETARY, () -> service.adjourn(meeting));
        assertWrongState("ADJOURNED", () -> attend(meeting, Map.of(seats.get(1), SeatAttendance.present())));
    }

    @Test
    void withAQuorumItIsOpenedAndNotAdjourned() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var meeting = scene.invited(committee);
        assertRefused("attendance", () -> service.adjourn(meeting));
        attend(
                meeting,
                Map.of(
                        seats.get(0),
                        SeatAttendance.present(),
                        seats.get(1),
                        SeatAttendance.substitute("รองประชาสัมพันธ์จังหวัด", null)));
        assertRefused("attendance", () -> service.adjourn(meeting));
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
    void whoeverPresidesInTheChairsPlaceDoesSoForAReason() {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var chair = seats.get(0).id();
        var member = seats.get(1).id();
        var meeting = scene.invited(committee);
        attend(
                meeting,
                Map.of(
                        seats.get(0),
                        SeatAttendance.substitute("รองผู้ว่าราชการจังหวัด", null),
                        seats.get(1),
                        SeatAttendance.present()));
        assertRefused("presiding", () -> service.preside(meeting, Presides.by(chair)));
        assertRefused("presidingReason", () -> service.preside(meeting, Presides.by(member)));
        assertRefused(
                "presidingPosition",
                () -> service.preside(meeting, new Presides(null, "", null, "มอบหมาย", null, null)));
        run(
                SECRETARY,
                () -> service.preside(
                        meeting,
                        new Presides(null, "รองผู้ว่าราชการจังหวัด", null, "ผู้ว่าราชการจังหวัดมอบหมาย", null, null)));
        assertThat(roll(meeting).presides())
                .extracting(PresidingView::position, PresidingView::reason)
                .containsExactly("รองผู้ว่าราชการจังหวัด", "ผู้ว่าราชการจังหวัดมอบหมาย");
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
