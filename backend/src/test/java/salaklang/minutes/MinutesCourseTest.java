package salaklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.LocalTime;
import java.util.function.Supplier;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.attendance.AttendanceService;
import salaklang.committee.CommitteeId;
import salaklang.decision.NewOutcome;
import salaklang.decision.NoteService;
import salaklang.decision.OutcomeId;
import salaklang.decision.OutcomeService;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingState;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.processes.minutes.MinutesProcess;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Minutes, their meeting and their process go along together, on the real database with the real engine. */
@FeatureTest
class MinutesCourseTest {

    private static final Person MEMBER = People.secondRepresentative(PROVINCE);
    private static final Person GOVERNOR = People.governor(PROVINCE);
    private static final Person ADMIN = People.of(PROVINCE, "province-admin");
    private static final String RESOLUTION = "เห็นชอบให้กำหนดเป้าหมายรายปี";

    @Autowired
    MinutesService service;

    @Autowired
    MinutesLock lock;

    @Autowired
    MinutesFiles files;

    @Autowired
    MeetingService meetings;

    @Autowired
    OutcomeService decisions;

    @Autowired
    NoteService notes;

    @Autowired
    MeetingRecord record;

    @Autowired
    TaskService tasks;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    BeanFactory beans;

    Scene scene;
    CommitteeId committee;
    MeetingId meeting;
    AgendaItemId item;
    MinutesId minutes;

    @BeforeEach
    void aMeetingThatWasHeld() {
        scene = new Scene(beans);
        committee = scene.committee();
        meeting = scene.inSession(committee);
        item = scene.item(meeting, "เป้าหมายการเข้าร่วมของ อปท.");
        run(SECRETARY, () -> notes.save(meeting, item, 0, "อภิปรายกัน"));
        run(SECRETARY, () -> decisions.decide(meeting, item, NewOutcome.of(OutcomeKind.RESOLUTION, RESOLUTION)));
        run(SECRETARY, () -> meetings.close(meeting));
        minutes = as(SECRETARY, () -> service.draft(meeting, RecordingStyle.SUMMARY));
    }

    @Test
    void aDraftIsMadeFromTheRecord() {
        var file = file(SECRETARY);

        assertThat(file.minutes().state()).isEqualTo(MinutesState.DRAFT);
        assertThat(section().text()).isEqualTo("อภิปรายกัน\nมติที่ประชุม " + RESOLUTION);
        assertThat(file.sections().get(0).people())
                .extracting(Lines.Person::name)
                .contains("ผู้ว่าราชการจังหวัด");
        assertThat(state()).isEqualTo(MeetingState.MINUTES_DRAFTED);
        assertThat(waitsAt()).isEqualTo(MinutesProcess.DRAFT);
    }

    @Test
    void whatIsWrittenByHandStaysBesideTheRecordAndGivesWayOnRequest() {
        write("อภิปรายอย่างกว้างขวาง\nมติที่ประชุม " + RESOLUTION);
        run(SECRETARY, () -> service.follow(minutes, RecordingStyle.RESOLUTIONS));
        assertThat(section().text()).startsWith("อภิปรายอย่างกว้างขวาง");
        assertThat(section().recordText()).isEqualTo("มติที่ประชุม " + RESOLUTION);
        assertThat(section().recordChanged()).isTrue();

        run(
                SECRETARY,
                () -> service.takeRecord(minutes, section().id(), section().version()));

        assertThat(section().text()).isEqualTo("มติที่ประชุม " + RESOLUTION);
        assertThat(section().edited()).isFalse();
    }

    @Test
    void whoWritesOnAStaleTextIsToldAndNothingIsLost() {
        var seen = section().version();
        write("คนแรก");

        assertThatThrownBy(() ->
                        as(SECRETARY, () -> service.write(minutes, section().id(), "คนที่สอง", seen)))
                .isInstanceOfSatisfying(
                        WrongState.class, stale -> assertThat(stale.state()).isEqualTo("CHANGED"));

        assertThat(section().text()).isEqualTo("คนแรก");
    }

    @Test
    void aDraftIsTheSecretarysAloneAndCirculatedMinutesAreTheMembers() {
        assertThatThrownBy(() -> file(MEMBER)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> run(MEMBER, () -> service.circulate(minutes, scene.today())))
                .isInstanceOf(AccessDeniedException.class);
        circulate();
        assertThat(file(MEMBER).mayAsk()).isTrue();
        assertThatThrownBy(() -> file(People.localOfficer(PROVINCE))).isInstanceOf(NotFound.class);
        assertThat(state()).isEqualTo(MeetingState.MINUTES_CIRCULATED);
        assertThat(waitsAt()).isEqualTo(MinutesProcess.ANSWER_CORRECTIONS);
    }

    @Test
    void circulatedMinutesAreTakenBackAndCirculatedAgain() {
        circulate();
        run(SECRETARY, () -> service.takeBack(minutes));
        assertThat(state()).isEqualTo(MeetingState.MINUTES_DRAFTED);
        assertThat(waitsAt()).isEqualTo(MinutesProcess.DRAFT);
        circulate();
        assertThat(waitsAt()).isEqualTo(MinutesProcess.ANSWER_CORRECTIONS);
    }

    @Test
    void everyCorrectionIsAnsweredBeforeTheAdoption() {
        circulate();
        var asked = ask();
        var second = ask();
        var next = nextInSession();
        assertRefused("minutes.error.open-corrections", () -> adoptAt(next));

        run(
                SECRETARY,
                () -> service.accept(minutes, asked, "ที่แก้แล้ว", section().version()));
        run(SECRETARY, () -> service.decline(minutes, second, "ตรงกับบันทึกแล้ว"));
        assertThat(section().text()).isEqualTo("ที่แก้แล้ว");
        assertThatThrownBy(() -> run(SECRETARY, () -> service.decline(minutes, asked, "อีกครั้ง")))
                .isInstanceOf(WrongState.class);
        adoptAt(next);

        var adopted = file(MEMBER).minutes();
        assertThat(adopted.state()).isEqualTo(MinutesState.ADOPTED);
        assertThat(adopted.adoptedBy()).isEqualTo(AdoptedBy.NEXT_MEETING);
        assertThat(adopted.adoptingMeeting()).isEqualTo(next);
        assertThat(state()).isEqualTo(MeetingState.MINUTES_ADOPTED);
        assertThat(waitsAt()).isEqualTo(MinutesProcess.LOCK);
    }

    @Test
    void theResolutionThatAdoptedThemIsNotReopenedWhichDidNotIs() {
        var next = nextInSession();
        var early = adoptAt(next);
        run(SECRETARY, () -> decisions.reopen(next, early, "ยังไม่ได้เวียนรายงาน"));
        circulate();
        run(
                SECRETARY,
                () -> decisions.decideAnew(
                        next, early, NewOutcome.of(OutcomeKind.RESOLUTION, "รับรองรายงานการประชุม")));
        assertThat(state()).isEqualTo(MeetingState.MINUTES_ADOPTED);
        assertThatThrownBy(() -> run(SECRETARY, () -> decisions.reopen(next, early, "แก้มติ")))
                .isInstanceOfSatisfying(
                        WrongState.class, refused -> assertThat(refused.state()).isEqualTo("ADOPTED"));
    }

    @Test
    void byCirculationTheyAreAdoptedOnlyAfterTheClosingDay() {
        circulate();
        assertRefused(
                "minutes.error.still-open",
                () -> run(SECRETARY, () -> service.adopt(minutes, AdoptedBy.CIRCULATION, null)));
    }

    @Test
    void adoptedMinutesAreLockedSignedByThreeAndEndTheMeetingsProcess() {
        adoptAtOnce();
        assertRefused("minutes.error.reviewer", () -> run(SECRETARY, () -> lock.lock(minutes)));
        lockNow();
        var hash = file(SECRETARY).minutes().sha256();
        assertThat(Fingerprint.of(as(MEMBER, () -> files.pdf(minutes)).bytes())).isEqualTo(hash);
        assertThat(as(MEMBER, () -> lock.isIntact(minutes))).isTrue();

        run(SECRETARY, () -> lock.sign(minutes, Capacity.TAKER, hash, "ข้าพเจ้าเป็นผู้จด"));
        assertRefused(
                "minutes.error.same-signer",
                () -> run(SECRETARY, () -> lock.sign(minutes, Capacity.REVIEWER, hash, "ข้าพเจ้าตรวจแล้ว")));
        assertThatThrownBy(() -> run(MEMBER, () -> lock.sign(minutes, Capacity.CHAIR, hash, "ข้าพเจ้าเป็นประธาน")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(ADMIN, () -> lock.sign(minutes, Capacity.REVIEWER, "0".repeat(64), "ตรวจแล้ว")))
                .isInstanceOf(WrongState.class);
        run(ADMIN, () -> lock.sign(minutes, Capacity.REVIEWER, hash, "ข้าพเจ้าตรวจแล้ว"));
        assertThat(waitsAt()).isEqualTo(MinutesProcess.SIGN);
        run(GOVERNOR, () -> lock.sign(minutes, Capacity.CHAIR, hash, "ข้าพเจ้าเป็นประธาน"));

        assertThat(waitsAt()).isNull();
        assertThat(file(SECRETARY).signatures())
                .extracting(SignatureView::capacity, SignatureView::sha256)
                .containsExactly(
                        tuple(Capacity.TAKER, hash), tuple(Capacity.REVIEWER, hash), tuple(Capacity.CHAIR, hash));
    }

    @Test
    void aLockedRecordDoesNotChangeEvenByTheDatabase() {
        adoptAtOnce();
        lockNow();
        assertThatThrownBy(() -> write("แก้หลังปิดผนึก")).isInstanceOf(WrongState.class);
        for (var change : new String[] {
            "update minutes set place = 'ที่อื่น' where id = ?",
            "update minutes set sha256 = repeat('0', 64) where id = ?",
            "update minutes set state = 'ADOPTED' where id = ?",
            "delete from minutes where id = ?",
            "update minutes_section set text = 'แก้' where minutes_id = ?",
            "delete from minutes_section where minutes_id = ?"
        }) {
            assertThatThrownBy(() -> execute(change)).as(change).isInstanceOf(DataAccessException.class);
        }
        var hash = file(SECRETARY).minutes().sha256();
        run(SECRETARY, () -> lock.sign(minutes, Capacity.TAKER, hash, "ข้าพเจ้าเป็นผู้จด"));
        assertThatThrownBy(() -> execute("update minutes_signature set intent = 'อื่น' where minutes_id = ?"))
                .isInstanceOf(DataAccessException.class);
        assertThatThrownBy(() -> execute("delete from minutes_signature where minutes_id = ?"))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void aCorrectionOfALockedRecordIsANewVersionThatSupersedesIt() {
        adoptAtOnce();
        lockNow();
        var first = minutes;
        var before = section().text();
        var second = as(SECRETARY, () -> service.correct(first, "พิมพ์ชื่อผิด"));
        assertThatThrownBy(() -> run(SECRETARY, () -> service.correct(first, "อีกครั้ง")))
                .isInstanceOf(WrongState.class);
        minutes = second;
        write("ข้อความที่แก้");
        circulate();
        var next = nextInSession();
        run(SECRETARY, () -> service.adopt(second, AdoptedBy.NEXT_MEETING, next));
        lockNow();

        minutes = first;
        assertThat(file(MEMBER).minutes().supersededBy()).isEqualTo(second);
        assertThat(section().text()).isEqualTo(before);
        assertThat(as(MEMBER, () -> files.latest(meeting)).orElseThrow().id()).isEqualTo(second);
        assertThat(state()).isEqualTo(MeetingState.MINUTES_ADOPTED);
    }

    private MinutesFile file(Person person) {
        return as(person, () -> files.file(minutes));
    }

    private SectionLine section() {
        return file(SECRETARY).sections().stream()
                .filter(section -> item.equals(section.item()))
                .findFirst()
                .orElseThrow();
    }

    private void write(String text) {
        as(
                SECRETARY,
                () -> service.write(minutes, section().id(), text, section().version()));
    }

    private void circulate() {
        run(SECRETARY, () -> service.circulate(minutes, scene.today().plusDays(7)));
    }

    private CorrectionId ask() {
        return as(MEMBER, () -> service.ask(minutes, section().id(), "ควรเขียนว่า", "จำได้ว่า"));
    }

    private void adoptAtOnce() {
        run(SECRETARY, () -> service.adopt(minutes, AdoptedBy.SAME_MEETING, null));
    }

    private void lockNow() {
        run(SECRETARY, () -> service.nameSigners(minutes, "เลขานุการ", null, "ผู้ตรวจ", "หัวหน้ากลุ่ม"));
        run(SECRETARY, () -> lock.lock(minutes));
    }

    /** The committee's next meeting, which has the adoption of these minutes on its agenda. */
    private MeetingId nextInSession() {
        var next = as(
                SECRETARY,
                () -> meetings.plan(
                        new PlanMeeting(committee, scene.today().plusDays(20), LocalTime.of(9, 0), "ห้องประชุม")));
        run(SECRETARY, () -> scene.invite(next));
        scene.attend(next, committee);
        run(SECRETARY, () -> beans.getBean(AttendanceService.class).open(next));
        return next;
    }

    private OutcomeId adoptAt(MeetingId next) {
        var adoption = as(SECRETARY, () -> record.agenda(next)).stream()
                .filter(line -> meeting.equals(line.adopts()))
                .findFirst()
                .orElseThrow();
        return as(
                SECRETARY,
                () -> decisions.decide(
                        next, adoption.id(), NewOutcome.of(OutcomeKind.RESOLUTION, "รับรองรายงานการประชุม")));
    }

    private void execute(String change) {
        run(
                SECRETARY,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql(change).param(minutes.value()).update()));
    }

    private MeetingState state() {
        return as(SECRETARY, () -> record.require(meeting)).state();
    }

    private String waitsAt() {
        Supplier<String> key = () -> transaction.execute(
                status -> tasks.createTaskQuery().processInstanceBusinessKey(minutes.toString()).list().stream()
                        .map(Task::getTaskDefinitionKey)
                        .findFirst()
                        .orElse(null));
        return as(SECRETARY, key);
    }

    private static void assertRefused(String key, Runnable step) {
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        refused -> assertThat(refused.messageKey()).isEqualTo(key));
    }
}
