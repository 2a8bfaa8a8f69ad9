package salaklang.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.LocalTime;
import java.util.List;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.Appointment;
import salaklang.committee.CommitteeKind;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatParticulars;
import salaklang.committee.Substitute;
import salaklang.committee.Substitutes;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.meeting.PlanMeeting;
import salaklang.platform.People;
import salaklang.processes.meeting.CommitteeMeeting;

/** A notice that is too short takes a reason and the consent of the chair, and of nobody else. */
class UrgentCallTest extends InvitationScene {

    @Autowired
    UrgentCalls urgentCalls;

    @Autowired
    TaskService tasks;

    /** ม.80 วรรคสาม. */
    @Test
    void aShortNoticeTakesAReasonAndTheChairsConsent() {
        var meeting = planned(2);
        assertRefused("notice", SECRETARY, () -> service.send(meeting, NUMBER));
        assertRefused("reason", SECRETARY, () -> urgentCalls.ask(meeting, " "));
        patiently(() -> run(SECRETARY, () -> urgentCalls.ask(meeting, "น้ำท่วมฉับพลัน")));
        assertRefused("notice", SECRETARY, () -> service.send(meeting, NUMBER));
        assertThatThrownBy(() -> run(SECRETARY, () -> urgentCalls.consent(meeting)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(MEMBER, () -> desk.consent(meeting))).isInstanceOf(AccessDeniedException.class);
        patiently(() -> run(GOVERNOR, () -> urgentCalls.refuse(meeting, "รอได้")));
        assertRefused("notice", SECRETARY, () -> service.send(meeting, NUMBER));
        patiently(() -> run(SECRETARY, () -> urgentCalls.ask(meeting, "น้ำท่วมฉับพลันทั้งจังหวัด")));
        patiently(() -> run(GOVERNOR, () -> urgentCalls.consent(meeting)));
        patiently(() -> run(SECRETARY, () -> service.send(meeting, NUMBER)));
        var call = as(SECRETARY, () -> register.call(meeting)).orElseThrow();
        assertThat(call.urgentReason()).isEqualTo("น้ำท่วมฉับพลันทั้งจังหวัด");
        assertThat(call.consentBy()).isEqualTo(GOVERNOR.displayName());
        assertThat(call.noticeDays()).isEqualTo(1);
        assertThat(trail(meeting)).contains("UrgentCallAsked", "UrgentCallRefused", "UrgentCallConsented");
    }

    /** ม.80 วรรคสาม. */
    @Test
    void theProcessWaitsForTheChairAndGoesBackToPlanningWhereTheChairRefuses() {
        var meeting = planned(2);
        patiently(() -> run(SECRETARY, () -> urgentCalls.ask(meeting, "น้ำท่วมฉับพลัน")));
        patiently(() -> run(SECRETARY, () -> urgentCalls.ask(meeting, "น้ำท่วมฉับพลันทั้งจังหวัด")));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.CONSENT_TO_URGENT_CALL);
        patiently(() -> run(GOVERNOR, () -> urgentCalls.refuse(meeting, "รอได้")));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.SEND_INVITATION);
        patiently(() -> run(
                SECRETARY,
                () -> urgentCalls.consentedOnPaper(meeting, "ด่วน", "ศก 0014/9", scene.today(), List.of(photo()))));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.SEND_URGENT_INVITATION);
        patiently(() -> run(SECRETARY, () -> service.send(meeting, NUMBER)));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.OPEN_MEETING);
    }

    /** ม.80 วรรคสาม. */
    @Test
    void aNewDateNeedsNoConsentOfTheChairAnyMore() {
        var meeting = planned(2);
        patiently(() -> run(SECRETARY, () -> urgentCalls.ask(meeting, "น้ำท่วมฉับพลัน")));
        patiently(() -> run(
                SECRETARY,
                () -> meetings.postpone(meeting, scene.today().plusDays(10), LocalTime.of(9, 0), "รอข้อมูล")));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.SEND_INVITATION);
        patiently(() -> run(SECRETARY, () -> service.send(meeting, NUMBER)));
        assertThat(waitsAt(meeting)).isEqualTo(CommitteeMeeting.OPEN_MEETING);
    }

    /** ม.80 วรรคสาม. */
    @Test
    void nobodyConsentsInTheChairsPlace() {
        var other = as(SECRETARY, () -> {
            var id = committees.create("คณะทำงานทดสอบ", CommitteeKind.COMMITTEE, "agencies/nre", null);
            committees.addSeat(
                    id,
                    new SeatParticulars(
                            "ประชาสัมพันธ์จังหวัด",
                            SeatOffice.CHAIR,
                            SeatBasis.EX_OFFICIO,
                            new UnitCode("agencies/pr"),
                            true,
                            Substitutes.LISTED,
                            List.of(new Substitute("ท้องถิ่นจังหวัด", "ท้องถิ่นจังหวัด", "agency-head", null)),
                            true,
                            null,
                            null));
            return id;
        });
        var meeting = as(
                SECRETARY,
                () -> meetings.plan(new PlanMeeting(other, scene.today().plusDays(1), LocalTime.of(9, 0), "ห้อง")));
        patiently(() -> run(SECRETARY, () -> urgentCalls.ask(meeting, "น้ำท่วมฉับพลัน")));
        for (var person : List.of(MEMBER, People.of(PROVINCE, "agency-head"), GOVERNOR)) {
            assertThatThrownBy(() -> run(person, () -> urgentCalls.consent(meeting)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> run(person, () -> urgentCalls.refuse(meeting, "รอได้")))
                    .isInstanceOf(AccessDeniedException.class);
        }
        run(MEMBER, () -> assertThat(desk.isChair(desk.consent(meeting))).isFalse());
        var seat = scene.seats(other).get(0).id();
        run(
                SECRETARY,
                () -> holders.appoint(
                        other,
                        seat,
                        new Appointment("ประชาสัมพันธ์จังหวัด", MEMBER.userName(), null, scene.today(), null, null)));
        patiently(() -> run(MEMBER, () -> urgentCalls.consent(meeting)));
    }

    @Test
    void theChairsConsentOnPaperIsRecordedWithItsNumber() {
        var meeting = planned(2);
        var file = List.<MultipartFile>of(photo());
        assertRefused("consentLetter", SECRETARY, () -> urgentCalls.consentedOnPaper(meeting, "ด่วน", "", null, file));
        assertRefused("date", SECRETARY, () -> urgentCalls.consentedOnPaper(meeting, "ด่วน", "ศก 0014/9", null, file));
        patiently(() -> run(
                SECRETARY,
                () -> urgentCalls.consentedOnPaper(meeting, "ด่วน", "ศก 0014/9", scene.today(), List.of(photo()))));
        patiently(() -> run(SECRETARY, () -> service.send(meeting, NUMBER)));
        var call = as(SECRETARY, () -> register.call(meeting)).orElseThrow();
        assertThat(call.consentLetter()).isEqualTo("ศก 0014/9");
        assertThat(as(SECRETARY, () -> files.consent(meeting)).bytes()).isNotEmpty();
        var notUrgent = scene.planned(committee);
        assertRefused("reason", SECRETARY, () -> urgentCalls.ask(notUrgent, "ด่วน"));
    }

    private String waitsAt(MeetingId meeting) {
        return as(
                SECRETARY,
                () -> transaction.execute(status -> tasks.createTaskQuery()
                        .processInstanceBusinessKey(meeting.toString())
                        .singleResult()
                        .getTaskDefinitionKey()));
    }
}
