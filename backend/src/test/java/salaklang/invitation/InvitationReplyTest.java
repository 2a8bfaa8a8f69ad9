package salaklang.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatParticulars;
import salaklang.committee.Substitute;
import salaklang.committee.Substitutes;
import salaklang.invitation.ExpectedQuorum.Outlook;
import salaklang.platform.People;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Who answers, for which seat, until when, and who is reminded. */
class InvitationReplyTest extends InvitationScene {

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
}
