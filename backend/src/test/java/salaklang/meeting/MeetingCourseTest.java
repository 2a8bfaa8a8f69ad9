package salaklang.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.SeatAttendance;
import salaklang.committee.CommitteeId;
import salaklang.decision.NewOutcome;
import salaklang.decision.OutcomeService;
import salaklang.platform.AtOnce;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.processes.meeting.CommitteeMeeting;
import salaklang.processes.minutes.MinutesProcess;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** A meeting's record and its process go along together, on the real database with the real engine. */
@FeatureTest
class MeetingCourseTest {

    @Autowired
    MeetingService service;

    @Autowired
    OutcomeService decisions;

    @Autowired
    AttendanceService attendance;

    @Autowired
    MeetingRecord record;

    @Autowired
    TaskService tasks;

    @Autowired
    ManagementService jobs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void aMeetingGoesFromItsPlanToItsMinutesAndItsProcessWithIt() {
        var committee = scene.committee();
        var meeting = scene.planned(committee);
        var item = scene.item(meeting, "ส่งเสริมการเข้าร่วมของ อปท.");
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.SEND_INVITATION);
        run(SECRETARY, () -> service.invite(meeting));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.OPEN_MEETING);
        scene.attend(meeting, committee);
        run(SECRETARY, () -> attendance.open(meeting));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.HOLD_MEETING);
        run(
                SECRETARY,
                () -> decisions.decide(meeting, item, NewOutcome.of(OutcomeKind.RECOMMENDATION, "กำหนดเป้าหมาย")));
        run(SECRETARY, () -> service.close(meeting));
        assertThat(waitsAt(meeting)).isEqualTo(MinutesProcess.DRAFT);
        assertThat(state(meeting)).isEqualTo(MeetingState.HELD);
        assertThat(trail(meeting))
                .contains(
                        "MeetingPlanned",
                        "AgendaChanged",
                        "MeetingInvited",
                        "AttendanceRecorded",
                        "MeetingOpened",
                        "OutcomeRecorded",
                        "MeetingClosed");
    }

    @Test
    void withoutAQuorumTheMeetingAndItsProcessEnd() {
        var committee = scene.committee();
        var meeting = scene.invited(committee);
        var chair = scene.seats(committee).get(0).id();
        run(
                SECRETARY,
                () -> attendance.record(
                        meeting, new AttendanceSheet(Map.of(chair, SeatAttendance.present()), null, null)));
        assertRefused("attendance", () -> attendance.open(meeting));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.OPEN_MEETING);
        run(SECRETARY, () -> attendance.adjourn(meeting, null));
        assertThat(waitsAt(meeting)).isNull();
        assertThat(state(meeting)).isEqualTo(MeetingState.ADJOURNED);
    }

    @Test
    void aPostponedMeetingWaitsForItsInvitationAnewWhetherItWasInvitedOrNot() {
        var committee = scene.committee();
        var meeting = scene.invited(committee);
        run(SECRETARY, () -> service.postpone(meeting, later(), LocalTime.of(13, 30), "ประธานติดราชการ"));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.SEND_INVITATION);
        run(SECRETARY, () -> service.postpone(meeting, later(), LocalTime.of(14, 30), "ห้องไม่ว่าง"));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.SEND_INVITATION);
        assertThat(state(meeting)).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void aMeetingCancelledBeforeItsInvitationGivesItsNumberBackAndEndsItsProcess() {
        var committee = scene.committee();
        var meeting = scene.planned(committee);
        run(SECRETARY, () -> service.cancel(meeting, "ไม่มีเรื่องพิจารณา"));
        assertThat(waitsAt(meeting)).isNull();
        assertWrongState("CANCELLED", () -> service.invite(meeting));
        assertThat(number(scene.planned(committee))).isEqualTo(1);
    }

    @Test
    void meetingsPlannedAtOnceGetEachItsNumberAndNoNumberIsLeftOut() throws Exception {
        var committee = scene.committee();
        var planned = AtOnce.of(8, () -> scene.planned(committee));
        assertThat(planned).allMatch(AtOnce.Outcome::succeeded);
        assertThat(planned.stream().map(outcome -> number(outcome.value())).toList())
                .containsExactlyInAnyOrderElementsOf(
                        IntStream.rangeClosed(1, 8).boxed().toList());
    }

    @Test
    void aPlanThatFailsTakesNoNumber() {
        var committee = scene.committee();
        run(
                SECRETARY,
                () -> transaction.executeWithoutResult(status -> {
                    service.plan(new PlanMeeting(committee, later(), LocalTime.of(9, 0), "ห้องประชุม"));
                    status.setRollbackOnly();
                }));
        assertThat(number(scene.planned(committee))).isEqualTo(1);
    }

    @Test
    void ofTwoWhoOpenAtOnceOneSucceedsAndOneLearnsTheState() throws Exception {
        var committee = scene.committee();
        var meeting = scene.invited(committee);
        scene.attend(meeting, committee);
        var opened = AtOnce.of(2, () -> {
            run(SECRETARY, () -> attendance.open(meeting));
            return meeting;
        });
        assertThat(opened).filteredOn(AtOnce.Outcome::succeeded).hasSize(1);
        assertThat(opened)
                .filteredOn(outcome -> !outcome.succeeded())
                .singleElement()
                .satisfies(outcome -> assertThat(outcome.failure())
                        .isInstanceOfSatisfying(
                                WrongState.class,
                                refused -> assertThat(refused.state()).isEqualTo("IN_SESSION")));
        assertThat(trail(meeting)).filteredOn("MeetingOpened"::equals).hasSize(1);
    }

    @Test
    void theTimerOfTheNoticeTellsThatTheInvitationIsDue() {
        var meeting = scene.planned(scene.committee());
        fire(meeting, "timer_NoticeDeadline");
        assertThat(trail(meeting)).contains("NoticeDue");
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.SEND_INVITATION);
    }

    @Test
    void theTimerOfTheMeetingsTimeTellsThatItShouldBegin() {
        var meeting = scene.invited(scene.committee());
        fire(meeting, "timer_MeetingTime");
        assertThat(trail(meeting)).contains("MeetingTimeReached").doesNotContain("NoticeDue");
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.OPEN_MEETING);
    }

    @Test
    void aMeetingInThePastOrAnotherYearIsRefused() {
        var committee = scene.committee();
        assertRefused(
                "date",
                () -> service.plan(
                        new PlanMeeting(committee, scene.today().minusDays(1), LocalTime.of(9, 0), "ห้องประชุม")));
        assertRefused("time", () -> service.plan(new PlanMeeting(committee, later(), null, "ห้องประชุม")));
        assertRefused("place", () -> service.plan(new PlanMeeting(committee, later(), LocalTime.NOON, " ")));
        var meeting = scene.planned(committee);
        assertRefused("date", () -> service.postpone(meeting, scene.today().plusYears(2), LocalTime.NOON, "เหตุ"));
    }

    @Test
    void whoOnlySeesTheCommitteeMayNotRunItsMeetingsAndOthersFindNothing() {
        var meeting = scene.planned(scene.committee());
        var member = People.secondRepresentative(PROVINCE);
        assertThatThrownBy(() -> run(member, () -> service.invite(meeting))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(People.auditor(PROVINCE), () -> service.invite(meeting)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(People.localOfficer(PROVINCE), () -> service.invite(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(People.secretary("phrae"), () -> service.invite(meeting)))
                .isInstanceOf(NotFound.class);
        assertThat(state(meeting)).isEqualTo(MeetingState.PLANNED);
    }

    @Test
    void theRecordAnswersOtherFeatures() {
        var committee = scene.committee();
        var meeting = scene.planned(committee);
        var item = scene.item(meeting, "เรื่อง");
        run(SECRETARY, () -> {
            assertThat(record.item(item).number()).isEqualTo("4.1");
            assertThat(record.item(item).meeting()).isEqualTo(meeting);
            assertThat(record.next(committee, clock.instant()).orElseThrow().id())
                    .isEqualTo(meeting);
            assertThat(record.byId(List.of(meeting, MeetingId.next()))).containsOnlyKeys(meeting);
            assertThat(record.upcoming(List.of(committee, CommitteeId.next())))
                    .extracting(MeetingView::id)
                    .containsExactly(meeting);
            assertThatThrownBy(() -> record.require(MeetingId.next())).isInstanceOf(NotFound.class);
        });
    }

    private LocalDate later() {
        var day = scene.today().plusDays(14);
        return day.getYear() == scene.today().plusDays(10).getYear()
                ? day
                : scene.today().plusDays(10);
    }

    private String waitsAt(MeetingId meeting) {
        return as(
                SECRETARY,
                () -> transaction.execute(
                        status -> tasks.createTaskQuery().processInstanceBusinessKey(meeting.toString()).list().stream()
                                .map(Task::getTaskDefinitionKey)
                                .reduce((one, other) -> one + "," + other)
                                .orElse(null)));
    }

    @Test
    void theTimerBeforeTheMeetingTellsThatRepliesAreDue() {
        var meeting = scene.invited(scene.committee());
        fire(meeting, "timer_ReplyReminder");
        assertThat(trail(meeting)).contains("RepliesDue");
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.OPEN_MEETING);
    }

    /** Lets a timer of the meeting's process fire now. */
    private void fire(MeetingId meeting, String timer) {
        var job = as(
                SECRETARY,
                () -> transaction.execute(status -> jobs.createJobQuery()
                        .activityId(timer)
                        .processInstanceId(tasks.createTaskQuery()
                                .processInstanceBusinessKey(meeting.toString())
                                .singleResult()
                                .getProcessInstanceId())
                        .singleResult()
                        .getId()));
        CurrentTenant.run(PROVINCE, () -> jobs.executeJob(job));
    }

    private MeetingState state(MeetingId meeting) {
        return as(SECRETARY, () -> record.require(meeting).state());
    }

    private int number(MeetingId meeting) {
        return as(SECRETARY, () -> record.require(meeting).number());
    }

    private List<String> trail(MeetingId meeting) {
        return as(
                SECRETARY,
                () -> transaction.execute(
                        status -> jdbc.sql("select action from audit_entry where subject_id = ? order by id")
                                .param(meeting.toString())
                                .query(String.class)
                                .list()));
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
