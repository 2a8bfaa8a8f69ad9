package salaklang.invitation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import salaklang.meeting.MeetingState;
import salaklang.meeting.PlanMeeting;
import salaklang.platform.People;
import salaklang.web.NotFound;

/** When a letter can be sent, and who needs none. */
class LetterNeededTest extends InvitationScene {

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
}
