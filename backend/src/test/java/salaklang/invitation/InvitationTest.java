package salaklang.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import biweekly.Biweekly;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.camunda.bpm.engine.TaskService;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import salaklang.committee.Appointment;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeKind;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatHolders;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatParticulars;
import salaklang.committee.Substitute;
import salaklang.committee.Substitutes;
import salaklang.document.Documents;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.invitation.ExpectedQuorum.Outlook;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingMode;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingSetting;
import salaklang.meeting.MeetingState;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Scene;
import salaklang.meeting.Secrecy;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.processes.meeting.CommitteeMeeting;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Letters, replies and reminders on the real database, with the meeting's process. */
@FeatureTest
class InvitationTest {

    private static final Person GOVERNOR = People.governor(PROVINCE);
    private static final Person MEMBER = People.secondRepresentative(PROVINCE);
    private static final String NUMBER = "ศก 0014/ว 12";

    @Autowired
    MockMvc mvc;

    @Autowired
    InvitationService service;

    @Autowired
    ReplyService replies;

    @Autowired
    UrgentCalls urgentCalls;

    @Autowired
    InvitationDesk desk;

    @Autowired
    InvitationRegister register;

    @Autowired
    LetterFiles files;

    @Autowired
    LetterheadService letterheads;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingRecord record;

    @Autowired
    CommitteeService committees;

    @Autowired
    SeatHolders holders;

    @Autowired
    Documents documents;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TaskService tasks;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @Value("${sala.base-url}")
    String base;

    Scene scene;
    CommitteeId committee;
    SeatId chair;
    SeatId member;
    SeatId expert;
    SeatId secretary;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    /** The chair's position alone, a member by its unit, an expert by name and e-mail, and the secretary by account. */
    @BeforeEach
    void committee() {
        committee = scene.committee();
        var seats = scene.seats(committee);
        chair = seats.get(0).id();
        member = seats.get(1).id();
        expert = seats.get(2).id();
        secretary = seats.get(3).id();
        run(
                SECRETARY,
                () -> holders.appoint(
                        committee,
                        expert,
                        new Appointment(
                                "ผู้ทรงคุณวุฒิด้านสิ่งแวดล้อม",
                                null,
                                "expert@example.go.th",
                                scene.today(),
                                null,
                                null)));
    }

    @Test
    void sendingMovesTheMeetingAndKeepsTheLetterAndInvitesEverySeat() throws Exception {
        var meeting = sent();
        run(SECRETARY, () -> {
            assertThat(record.require(meeting).state()).isEqualTo(MeetingState.INVITED);
            assertThat(register.replies(meeting))
                    .extracting(SeatReply::seat)
                    .containsExactly(chair, member, expert, secretary);
            var call = register.call(meeting).orElseThrow();
            assertThat(call.number()).isEqualTo(NUMBER);
            assertThat(call.noticeDays()).isEqualTo(9);
            assertThat(call.isUrgent()).isFalse();
            assertThat(register.declaredAdjournedRule(meeting)).isTrue();
            assertThat(documents.content(call.docx()).document().mediaType()).contains("wordprocessingml");
        });
        var words = words(as(SECRETARY, () -> files.pdf(meeting)).bytes());
        assertThat(words)
                .contains("ศก ๐๐๑๔/ว ๑๒")
                .contains("มาตรา ๗๙ วรรคสอง")
                .contains("ขอแสดงความนับถือ")
                .contains("บัญชีรายชื่อแนบท้าย")
                .contains("แผนเตรียมรับการประเมิน");
        var personal = words(as(SECRETARY, () -> files.pdf(meeting, expert)));
        assertThat(personal).contains("ผู้ทรงคุณวุฒิด้านสิ่งแวดล้อม").doesNotContain("บัญชีรายชื่อแนบท้าย");
        assertThat(trail(meeting)).contains("MeetingInvited", "InvitationSent");
        assertThat(mails(meeting)).singleElement().satisfies(mail -> {
            assertThat(mail).containsEntry("recipient_address", "expert@example.go.th");
            var calendar = Biweekly.parse((String) mail.get("calendar")).first();
            assertThat(calendar.getMethod().getValue()).isEqualTo("REQUEST");
            assertThat(calendar.getEvents().get(0).getDateStart().getValue().toInstant())
                    .isEqualTo(as(SECRETARY, () -> record.require(meeting)).startsAt());
        });
        assertThat(notices(meeting)).contains("role:governor", "unit:agencies/pr", "unit:agencies/nre");
    }

    @Test
    void ofASecretMeetingTheMailCarriesTheLinkAlone() {
        var secret = new MeetingSetting(MeetingMode.IN_PERSON, Secrecy.SECRET, false);
        var day = scene.today().plusDays(10);
        var meeting = as(
                SECRETARY,
                () -> meetings.plan(new PlanMeeting(committee, day, LocalTime.of(9, 0), "ห้องประชุม", secret)));
        scene.item(meeting, "แผนลับ");
        run(SECRETARY, () -> service.send(meeting, NUMBER));
        run(SECRETARY, () -> service.remind(meeting, Set.of(expert)));

        assertThat(attachments(meeting)).isEmpty();
        assertThat(mails(meeting)).hasSize(2).first().satisfies(mail -> {
            assertThat(mail.values().toString()).doesNotContain("แผนลับ", "แนบมานี้");
            assertThat(description((String) mail.get("calendar"))).isEqualTo(link(meeting));
        });
        var taken = new String(as(SECRETARY, () -> files.calendar(meeting, expert)), StandardCharsets.UTF_8);
        assertThat(description(taken)).isEqualTo(link(meeting));
    }

    @Test
    void ofAnOrdinaryMeetingTheMailCarriesTheLetterAndTheAgenda() {
        var meeting = sent();

        assertThat(attachments(meeting)).hasSize(1);
        assertThat(description((String) mails(meeting).get(0).get("calendar")))
                .contains("แผนเตรียมรับการประเมินระดับพื้นที่")
                .endsWith(link(meeting));
    }

    @Test
    void aLetterThatFailsLeavesNothingBehind() {
        var meeting = scene.planned(committee);
        assertRefused("number", SECRETARY, () -> service.send(meeting, " "));
        assertRefused("told", SECRETARY, () -> service.send(meeting, new LetterForm(NUMBER, true, Set.of(member))));
        run(SECRETARY, () -> {
            assertThat(record.require(meeting).state()).isEqualTo(MeetingState.PLANNED);
            assertThat(register.replies(meeting)).isEmpty();
            assertThat(register.call(meeting)).isEmpty();
        });
        assertThatThrownBy(() -> run(MEMBER, () -> service.send(meeting, NUMBER)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(People.localOfficer(PROVINCE), () -> service.send(meeting, NUMBER)))
                .isInstanceOf(NotFound.class);
    }

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

    /** ม.79 วรรคสอง. */
    @Test
    void anyLetterSentInTimeDeclaresTheReducedQuorum() {
        var meeting = scene.planned(committee);
        run(SECRETARY, () -> service.send(meeting, NUMBER));
        patiently(() -> run(
                SECRETARY,
                () -> meetings.postpone(meeting, scene.today().plusDays(12), LocalTime.of(9, 0), "ประธานติดราชการ")));
        run(SECRETARY, () -> service.send(meeting, new LetterForm(NUMBER, false, Set.of())));
        assertThat(as(SECRETARY, () -> register.declaredAdjournedRule(meeting))).isTrue();

        var silent = scene.planned(committee);
        run(SECRETARY, () -> service.send(silent, new LetterForm(NUMBER, false, Set.of())));
        assertThat(as(SECRETARY, () -> register.declaredAdjournedRule(silent))).isFalse();
        run(
                SECRETARY,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "update invitation_letter set notice_days = 1, adjourned_rule = true where meeting_id = ?")
                        .param(silent.value())
                        .update()));
        assertThat(as(SECRETARY, () -> register.declaredAdjournedRule(silent))).isFalse();
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

    @Test
    void aPostponedMeetingIsInvitedToAnewWithALaterSequence() {
        var meeting = sent();
        run(MEMBER, () -> replies.attend(meeting, member));
        run(
                SECRETARY,
                () -> meetings.postpone(meeting, scene.today().plusDays(8), LocalTime.of(13, 30), "ห้องไม่ว่าง"));
        assertThat(as(SECRETARY, () -> register.bySeat(meeting)).get(member).reply())
                .isNull();
        run(SECRETARY, () -> service.send(meeting, "ศก 0014/ว 13"));
        assertThat(mails(meeting))
                .extracting(mail -> Biweekly.parse((String) mail.get("calendar"))
                        .first()
                        .getEvents()
                        .get(0)
                        .getSequence()
                        .getValue())
                .containsExactly(0, 1, 2);
        assertThat(words(as(SECRETARY, () -> files.pdf(meeting)).bytes())).contains("เปลี่ยนแปลงกำหนด");
        run(SECRETARY, () -> meetings.cancel(meeting, "ไม่มีเรื่อง"));
        var last = mails(meeting).get(3);
        assertThat(last).containsEntry("calendar_method", "CANCEL");
        assertThat(Biweekly.parse((String) last.get("calendar"))
                        .first()
                        .getEvents()
                        .get(0)
                        .getSequence()
                        .getValue())
                .isEqualTo(3);
    }

    @Test
    void aMemberAnswersUntilTheMeetingOpens() {
        var meeting = sent();
        run(MEMBER, () -> replies.attend(meeting, member));
        assertRefused("reason", MEMBER, () -> replies.excuse(meeting, member, " "));
        run(MEMBER, () -> replies.excuse(meeting, member, "ติดราชการที่กรุงเทพมหานคร"));
        var reply = as(SECRETARY, () -> register.bySeat(meeting)).get(member);
        assertThat(reply.reply()).isEqualTo(ReplyKind.EXCUSED);
        assertThat(reply.reason()).isEqualTo("ติดราชการที่กรุงเทพมหานคร");
        assertThatThrownBy(() -> run(MEMBER, () -> replies.attend(meeting, expert)))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> run(People.localOfficer(PROVINCE), () -> replies.attend(meeting, member)))
                .isInstanceOf(NotFound.class);
        run(SECRETARY, () -> replies.attend(meeting, expert));
        assertThat(as(SECRETARY, () -> desk.file(meeting)).lines())
                .filteredOn(line -> line.seat().equals(expert))
                .extracting(SeatLine::repliedBy)
                .containsExactly(SECRETARY.displayName());
        scene.attend(meeting, committee);
        openNow(meeting);
        assertThatThrownBy(() -> run(MEMBER, () -> replies.attend(meeting, member)))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void ofTwoAnswersToOneFormTheSecondLearnsOfTheFirst() {
        var meeting = sent();
        var form = as(MEMBER, () -> desk.seat(meeting, member)).form();
        var attending = new ReplyForm(ReplyKind.ATTENDING, null, null, null, null, null, null, form.version());
        run(MEMBER, () -> replies.reply(meeting, member, attending));
        assertThatThrownBy(() -> run(SECRETARY, () -> replies.reply(meeting, member, attending)))
                .isInstanceOfSatisfying(
                        WrongState.class, stale -> assertThat(stale.thing()).isEqualTo("invitation"));
    }

    @Test
    void aSubstituteIsNamedWithALetterAndRefusedWhereTheSeatAllowsNone() {
        var meeting = sent();
        assertRefused("reply", SECRETARY, () -> replies.substitute(meeting, expert, "ผู้ช่วย", "นักวิชาการ", photo()));
        assertRefused("letter", MEMBER, () -> replies.substitute(meeting, member, "ผู้ช่วย", "นักวิชาการ", null));
        assertRefused("substitutePosition", MEMBER, () -> replies.substitute(meeting, member, "ผู้ช่วย", "", photo()));
        run(MEMBER, () -> replies.substitute(meeting, member, "ผู้ช่วย", "นักวิชาการ", photo()));
        var reply = as(SECRETARY, () -> register.bySeat(meeting)).get(member);
        assertThat(reply.substitute().text()).isEqualTo("ผู้ช่วย นักวิชาการ");
        assertThat(as(MEMBER, () -> files.substituteLetter(meeting, member)).bytes())
                .isNotEmpty();
    }

    @Test
    void aSeatWithAListTakesOnlyThoseOnIt() {
        var listed = as(
                SECRETARY,
                () -> committees.addSeat(
                        committee,
                        new SeatParticulars(
                                "โยธาธิการและผังเมืองจังหวัด",
                                SeatOffice.MEMBER,
                                SeatBasis.EX_OFFICIO,
                                null,
                                true,
                                Substitutes.LISTED,
                                List.of(new Substitute("หัวหน้ากลุ่มงาน", "วิศวกร", null, null)),
                                false,
                                null,
                                null)));
        var meeting = sent();
        assertRefused("listed", SECRETARY, () -> replies.substitute(meeting, listed, "ใครก็ได้", "วิศวกร", photo()));
        run(SECRETARY, () -> replies.substitute(meeting, listed, "หัวหน้ากลุ่มงาน", null, null));
        var file = as(SECRETARY, () -> desk.file(meeting));
        assertThat(file.quorum().uncounted()).isEqualTo(1);
        assertThat(file.onPaperOnly()).extracting(SeatLine::seat).containsExactly(listed);
    }

    @Test
    void theSecretarySeesWhetherAQuorumIsExpectedAndWhoPresides() {
        var meeting = sent();
        assertThat(as(SECRETARY, () -> desk.file(meeting)).quorum().outlook()).isEqualTo(Outlook.OPEN);
        run(MEMBER, () -> replies.attend(meeting, member));
        run(SECRETARY, () -> replies.attend(meeting, expert));
        run(GOVERNOR, () -> replies.excuse(meeting, chair, "ติดราชการ"));
        var file = as(SECRETARY, () -> desk.file(meeting));
        assertThat(file.quorum().outlook()).isEqualTo(Outlook.EXPECTED);
        assertThat(file.absence().by()).isEqualTo(ChairAbsence.Succession.ELECTED);
        run(SECRETARY, () -> replies.excuse(meeting, expert, "ป่วย"));
        run(SECRETARY, () -> replies.excuse(meeting, secretary, "ป่วย"));
        assertThat(as(SECRETARY, () -> desk.file(meeting)).quorum().outlook()).isEqualTo(Outlook.LACKING);
    }

    @Test
    void whoHasNotAnsweredIsRemindedOnceADay() {
        var meeting = sent();
        run(MEMBER, () -> replies.attend(meeting, member));
        assertThat(as(SECRETARY, () -> service.remind(meeting, Set.of(expert)))).isEqualTo(1);
        assertThat(as(SECRETARY, () -> service.remind(meeting, Set.of()))).isEqualTo(2);
        assertRefused("seats", SECRETARY, () -> service.remind(meeting, Set.of()));
        assertThatThrownBy(() -> run(MEMBER, () -> service.remind(meeting, Set.of())))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(mails(meeting))
                .hasSize(2)
                .last()
                .satisfies(mail -> assertThat((String) mail.get("subject")).contains("เตือน"));
    }

    @Test
    void theLetterheadIsTheSecretariatsOwn() {
        var form = as(SECRETARY, () -> letterheads.of(UnitCode.of("agencies/nre")));
        assertThat(form.agency()).contains("ทรัพยากรธรรมชาติ");
        assertRefused(
                "email",
                SECRETARY,
                () -> letterheads.write(
                        committee,
                        new LetterheadForm(
                                "หน่วยงาน", "", "", "", "ผู้ว่าราชการจังหวัด", "กลุ่มงาน", "", "no", form.version())));
        assertThatThrownBy(() -> run(MEMBER, () -> letterheads.require(committee)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aCalendarIsThereToTakeEvenWithoutAnAddress() {
        var meeting = sent();
        var text = new String(as(MEMBER, () -> files.calendar(meeting, member)), StandardCharsets.UTF_8);
        assertThat(Biweekly.parse(text).first().getMethod().getValue()).isEqualTo("PUBLISH");
        assertThatThrownBy(() -> as(MEMBER, () -> files.calendar(meeting, expert)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whoWasAtTheMeetingBeforeAndToldThereNeedsNoLetter() {
        var before = scene.inSession(committee);
        var meeting = as(
                SECRETARY,
                () -> meetings.plan(
                        new PlanMeeting(committee, scene.today().plusDays(11), LocalTime.of(13, 0), "ห้องประชุม")));
        assertThat(as(SECRETARY, () -> desk.file(meeting)).tellable()).hasSize(4);
        run(SECRETARY, () -> service.send(meeting, new LetterForm(NUMBER, true, Set.of(expert))));
        assertThatThrownBy(() -> as(SECRETARY, () -> files.pdf(meeting, expert)))
                .isInstanceOf(NotFound.class);
        assertThat(words(as(SECRETARY, () -> files.pdf(meeting)).bytes())).doesNotContain("ผู้ทรงคุณวุฒิ");
        assertThat(before).isNotNull();
    }

    /** ม.80 วรรคสอง. */
    @Test
    void aMeetingOfWhichAllWereToldNeedsNoNotice() {
        var everybody = Set.of(chair, member, expert, secretary);
        var before = as(
                SECRETARY,
                () -> meetings.plan(new PlanMeeting(committee, scene.today().plusDays(1), LocalTime.of(8, 0), "ห้อง")));
        patiently(() -> run(SECRETARY, () -> scene.invite(before)));
        scene.attend(before, committee);
        openNow(before);
        var meeting = planned(2);
        patiently(() -> run(SECRETARY, () -> service.send(meeting, new LetterForm(NUMBER, true, everybody))));
        assertThat(as(SECRETARY, () -> register.call(meeting)).orElseThrow().isUrgent())
                .isFalse();
    }

    @Test
    void twoHundredSeatsAreInvitedByHardlyMoreStatementsThanFour() throws Exception {
        int few = statements(scene.planned(committee));
        run(SECRETARY, () -> {
            for (int i = 0; i < 196; i++) {
                committees.addSeat(committee, "กรรมการ " + i, SeatOffice.MEMBER, SeatBasis.EX_OFFICIO, null);
            }
        });
        var meeting = scene.planned(committee);
        assertThat(statements(meeting)).isLessThan(few + 15);
        assertThat(as(SECRETARY, () -> desk.file(meeting)).lines()).hasSize(200);
        for (var path : List.of("", "/seats/" + expert)) {
            assertThat(StatementCount.of(
                            () -> mvc.perform(get("/" + PROVINCE + "/meetings/" + meeting + "/invitation" + path)
                                            .with(People.login(SECRETARY)))
                                    .andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    private int statements(MeetingId meeting) throws Exception {
        return StatementCount.of(() -> run(SECRETARY, () -> service.send(meeting, NUMBER)))
                .size();
    }

    private void openNow(MeetingId meeting) {
        run(
                SECRETARY,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update meeting set state = 'IN_SESSION' where id = ?")
                                .param(meeting.value())
                                .update()));
    }

    private MeetingId sent() {
        var meeting = scene.planned(committee);
        scene.item(meeting, "แผนเตรียมรับการประเมินระดับพื้นที่");
        run(SECRETARY, () -> service.send(meeting, NUMBER));
        return meeting;
    }

    /** At short notice the timer of the notice is due at once, and may be at work on the meeting. */
    private static void patiently(Runnable work) {
        for (int tries = 0; ; tries++) {
            try {
                work.run();
                return;
            } catch (OptimisticLockingFailureException atWork) {
                if (tries == 20) {
                    throw atWork;
                }
            }
        }
    }

    private MeetingId planned(int days) {
        LocalDate day = scene.today().plusDays(days);
        return as(SECRETARY, () -> meetings.plan(new PlanMeeting(committee, day, LocalTime.of(9, 0), "ห้องประชุม")));
    }

    private static MockMultipartFile photo() {
        return new MockMultipartFile(
                "letter", "letter.pdf", "application/pdf", "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII));
    }

    private static String words(byte[] pdf) {
        try (var document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private static void assertRefused(String field, Person person, Runnable work) {
        assertThatThrownBy(() -> run(person, work))
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> assertThat(input.field()).isEqualTo(field));
    }

    private List<String> trail(MeetingId meeting) {
        return select("select action from audit_entry where subject_id = ? order by at", meeting.toString());
    }

    private List<String> notices(MeetingId meeting) {
        return select("select recipient from notice where path like ?", "/meetings/" + meeting + "%");
    }

    private List<String> attachments(MeetingId meeting) {
        return select(
                "select file_name from mail_file join mail on mail.id = mail_id where queue = ?", "meeting:" + meeting);
    }

    private static String description(String calendar) {
        return Biweekly.parse(calendar)
                .first()
                .getEvents()
                .get(0)
                .getDescription()
                .getValue();
    }

    private String link(MeetingId meeting) {
        return base + "/" + PROVINCE + "/meetings/" + meeting;
    }

    private List<String> select(String query, String argument) {
        return as(
                SECRETARY,
                () -> transaction.execute(status ->
                        jdbc.sql(query).param(argument).query(String.class).list()));
    }

    private List<Map<String, Object>> mails(MeetingId meeting) {
        return as(
                SECRETARY,
                () -> transaction.execute(status -> jdbc.sql("select * from mail where queue = ? order by sequence")
                        .param("meeting:" + meeting)
                        .query()
                        .listOfRows()));
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
