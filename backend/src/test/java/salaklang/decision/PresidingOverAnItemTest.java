package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import org.hamcrest.Matchers;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.attendance.AttendanceBook;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.Presides;
import salaklang.attendance.PresidingGround;
import salaklang.attendance.PresidingView;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.web.InvalidInput;

/** Who presides over an item from which the chair stays out, and gives its casting vote (ม.13-16, ม.81, ม.82). */
@FeatureTest
@DisplayName("พ.ร.บ. วิธีปฏิบัติราชการทางปกครอง พ.ศ. 2539 ม.13-16 ม.81 ม.82")
class PresidingOverAnItemTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    VotingService voting;

    @Autowired
    ConflictService conflicts;

    @Autowired
    ItemService items;

    @Autowired
    AttendanceService attendance;

    @Autowired
    AttendanceBook book;

    @Autowired
    MockMvc mvc;

    @Test
    void theViceChairPresidesOverTheItemFromWhichTheChairStaysOutAndGivesItsCastingVote() throws Exception {
        var sitting = new Sitting(beans, 5, 1);
        var later = new Scene(beans).item(sitting.meeting, "เรื่องถัดไป");
        run(SECRETARY, () -> items.take(sitting.meeting, sitting.item));
        run(
                sitting.members.get(0),
                () -> conflicts.declare(sitting.meeting, sitting.item, null, "ถือหุ้นในบริษัทผู้ขอ"));

        assertThat(presides(sitting))
                .extracting(PresidingView::seat, PresidingView::ground, PresidingView::item)
                .containsExactly(sitting.seats.get(1), PresidingGround.VICE_CHAIR, sitting.item);
        mvc.perform(get("/{p}/meetings/{id}/room", PROVINCE, sitting.meeting).with(People.login(SECRETARY)))
                .andExpect(content().string(Matchers.containsString("ระเบียบวาระนี้ กรรมการคนที่ 2 เป็นประธาน")));
        var ballot = sitting.tied(1);
        assertThatThrownBy(() -> run(sitting.members.get(0), () -> voting.cast(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(sitting.members.get(1), () -> voting.cast(sitting.meeting, ballot, Choice.FOR)))
                .isEqualTo(BallotState.CARRIED);

        run(SECRETARY, () -> items.take(sitting.meeting, later));
        assertThat(presides(sitting))
                .extracting(PresidingView::seat, PresidingView::ground, PresidingView::item)
                .containsExactly(sitting.seats.get(0), PresidingGround.CHAIR, null);
    }

    @Test
    void withoutAViceChairTheMembersElectOneForTheItem() {
        var sitting = new Sitting(beans, 5);
        var later = new Scene(beans).item(sitting.meeting, "เรื่องถัดไป");
        run(
                sitting.members.get(0),
                () -> conflicts.declare(sitting.meeting, sitting.item, null, "ถือหุ้นในบริษัทผู้ขอ"));
        var ballot = sitting.tied(1);
        assertThatThrownBy(() -> run(SECRETARY, () -> voting.cast(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(InvalidInput.class);
        refusedToPreside(sitting, Presides.by(sitting.seats.get(0)));

        run(SECRETARY, () -> attendance.preside(sitting.meeting, Presides.elected(sitting.seats.get(2), 3, 4)));
        assertThat(as(sitting.members.get(2), () -> voting.cast(sitting.meeting, ballot, Choice.AGAINST)))
                .isEqualTo(BallotState.FALLEN);

        run(SECRETARY, () -> items.take(sitting.meeting, later));
        assertThat(presides(sitting).seat()).isEqualTo(sitting.seats.get(0));
    }

    @Test
    void aConflictInAnItemThatIsNotInHandChangesNothingYet() {
        var sitting = new Sitting(beans, 4, 1);
        var later = new Scene(beans).item(sitting.meeting, "เรื่องถัดไป");
        run(SECRETARY, () -> items.take(sitting.meeting, sitting.item));
        run(sitting.members.get(0), () -> conflicts.declare(sitting.meeting, later, null, "เป็นญาติของผู้ขอ"));
        assertThat(presides(sitting).seat()).isEqualTo(sitting.seats.get(0));

        run(SECRETARY, () -> items.take(sitting.meeting, later));
        assertThat(presides(sitting).seat()).isEqualTo(sitting.seats.get(1));
    }

    private void refusedToPreside(Sitting sitting, Presides choice) {
        assertThatThrownBy(() -> run(SECRETARY, () -> attendance.preside(sitting.meeting, choice)))
                .isInstanceOf(InvalidInput.class);
    }

    private PresidingView presides(Sitting sitting) {
        return as(SECRETARY, () -> book.roll(sitting.meeting).presides());
    }
}
