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
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatOffice;
import salaklang.document.Documents;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingMode;
import salaklang.meeting.MeetingSetting;
import salaklang.meeting.MeetingState;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Secrecy;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

/** The letter reaches every seat, once for each date, with what it has to say. */
class InvitationLetterTest extends InvitationScene {

    @Autowired
    MockMvc mvc;

    @Autowired
    LetterheadService letterheads;

    @Autowired
    Documents documents;

    @Value("${sala.base-url}")
    String base;

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
}
