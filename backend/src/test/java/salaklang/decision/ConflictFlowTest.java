package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.decision.Sitting.refused;
import static salaklang.decision.Sitting.wrongState;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.LocalTime;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.SeatId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.FollowUpPlan;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingView;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;

/** Who has a conflict of interest in an item, or is said to have one, from the challenge to its end. */
@FeatureTest
class ConflictFlowTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    VotingService voting;

    @Autowired
    ConflictService conflicts;

    @Autowired
    MeetingService meetings;

    @Autowired
    DecisionBook book;

    @Autowired
    MeetingRecord record;

    @Autowired
    Floors floors;

    @Autowired
    PapersOfConflicts papers;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    /** ม.15 และ ม.16. */
    @Test
    void aChallengeOfAnotherMemberHasNoEffectUntilTheMemberOwnsIt() {
        var sitting = new Sitting(beans, 4);
        var conflict = challenge(sitting, 3);
        assertThat(sitting.decided().conflicts()).singleElement().satisfies(raised -> {
            assertThat(raised.isRaised()).isTrue();
            assertThat(raised.isRecused()).isFalse();
        });
        assertThatThrownBy(() ->
                        run(sitting.members.get(2), () -> conflicts.answer(sitting.meeting, conflict, true, null)))
                .isInstanceOf(AccessDeniedException.class);
        refused("reason", sitting.members.get(3), () -> conflicts.answer(sitting.meeting, conflict, false, " "));
        run(sitting.members.get(3), () -> conflicts.answer(sitting.meeting, conflict, false, "เลิกกิจการแล้ว"));
        assertThat(sitting.decided().conflicts().get(0).isRecused()).isFalse();
        assertThat(sitting.decided().conflicts().get(0).answer()).isEqualTo("เลิกกิจการแล้ว");

        run(sitting.members.get(3), () -> conflicts.answer(sitting.meeting, conflict, true, null));

        assertThat(sitting.decided().conflicts().get(0).isRecused()).isTrue();
        wrongState(
                "ANSWERED",
                sitting.members.get(3),
                () -> conflicts.answer(sitting.meeting, conflict, false, "ไม่จริง"));
    }

    /** ม.15. */
    @Test
    void aChallengedMemberIsOutsideWhileTheOthersDecideAndBackWhereTheyBreakOff() {
        var sitting = new Sitting(beans, 4);
        var conflict = challenge(sitting, 3);
        var ballot = as(SECRETARY, () -> voting.openToStay(sitting.meeting, conflict));
        assertThat(sitting.decided().conflicts().get(0).isRecused()).isTrue();
        wrongState("HEARD", SECRETARY, () -> conflicts.withdraw(sitting.meeting, conflict, "ผิดคน"));
        run(SECRETARY, () -> voting.breakOff(sitting.meeting, ballot, "เปิดผิดวาระ"));
        assertThat(sitting.decided().conflicts().get(0).isRaised()).isTrue();

        var again = as(SECRETARY, () -> voting.openToStay(sitting.meeting, conflict));
        sitting.vote(again, 0, Choice.AGAINST);
        run(SECRETARY, () -> voting.close(sitting.meeting, again));

        assertThat(sitting.decided().conflicts().get(0).isRecused()).isTrue();
    }

    @Test
    void aConflictRecordedByMistakeIsWithdrawnForAReasonAndStaysOnRecord() {
        var sitting = new Sitting(beans, 3);
        var member = sitting.members.get(2);
        var conflict = as(member, () -> conflicts.declare(sitting.meeting, sitting.item, null, "เป็นคู่สัญญา"));
        refused("reason", SECRETARY, () -> conflicts.withdraw(sitting.meeting, conflict, ""));
        assertThatThrownBy(() -> run(member, () -> conflicts.withdraw(sitting.meeting, conflict, "ผิดวาระ")))
                .isInstanceOf(AccessDeniedException.class);

        run(SECRETARY, () -> conflicts.withdraw(sitting.meeting, conflict, "บันทึกผิดวาระ"));

        assertThat(sitting.decided().conflicts()).singleElement().satisfies(withdrawn -> {
            assertThat(withdrawn.isRecused()).isFalse();
            assertThat(withdrawn.withdrawnReason()).isEqualTo("บันทึกผิดวาระ");
        });
        wrongState("WITHDRAWN", SECRETARY, () -> conflicts.comeBack(sitting.meeting, conflict));
        run(member, () -> conflicts.declare(sitting.meeting, sitting.item, null, "เป็นคู่สัญญาจริง"));
        assertThat(sitting.decided().conflicts()).hasSize(2);
    }

    /** ม.79 วรรคสอง ประกอบ ม.15. */
    @Test
    void aConflictGoesWithItsItemToTheMeetingThatTakesItUp() {
        var sitting = new Sitting(beans, 4);
        var member = sitting.members.get(0);
        var conflict = as(member, () -> conflicts.declare(sitting.meeting, sitting.item, null, "เป็นคู่สัญญา"));
        challenge(sitting, 2);
        sitting.absent(1, 2, 3);
        var scene = new Scene(beans);
        run(
                SECRETARY,
                () -> meetings.adjourn(
                        sitting.meeting,
                        "1/4",
                        new FollowUpPlan(scene.today().plusDays(11), LocalTime.of(9, 0), "ห้องประชุม")));
        var next = as(SECRETARY, () -> record.followUpOf(sitting.meeting)).orElseThrow();
        var item = as(SECRETARY, () -> record.agenda(next.id())).stream()
                .filter(line -> sitting.item.equals(line.carriedFrom()))
                .findFirst()
                .orElseThrow()
                .id();

        assertThat(recused(next, item)).containsExactly(sitting.seats.get(0));
        assertThat(as(SECRETARY, () -> book.of(next.id(), item)).conflicts())
                .singleElement()
                .satisfies(carried -> assertThat(carried.carried()).isTrue());
        assertThat(as(sitting.members.get(0), () -> papers.from(sitting.members.get(0), next.id())))
                .containsExactly(item);

        run(
                SECRETARY,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update meeting set state = 'IN_SESSION' where id = ?")
                                .param(next.id().value())
                                .update()));
        run(SECRETARY, () -> conflicts.withdraw(next.id(), conflict, "เลิกสัญญาแล้ว"));
        assertThat(recused(next, item)).isEmpty();
    }

    @Test
    void twoThirdsInASecretVoteLetAChallengedMemberStay() {
        var sitting = new Sitting(beans, 4);
        var conflict = as(
                SECRETARY,
                () -> conflicts.declare(sitting.meeting, sitting.item, sitting.seats.get(3), "ผู้ร้องคัดค้าน"));
        var ballot = as(SECRETARY, () -> voting.openToStay(sitting.meeting, conflict));
        refused("seat", sitting.members.get(3), () -> voting.vote(sitting.meeting, ballot, Choice.FOR));
        sitting.vote(ballot, 0, Choice.FOR);
        sitting.vote(ballot, 1, Choice.FOR);
        sitting.vote(ballot, 2, Choice.AGAINST);
        assertThat(as(SECRETARY, () -> voting.close(sitting.meeting, ballot))).isEqualTo(BallotState.CARRIED);
        assertThat(sitting.decided().conflicts()).singleElement().satisfies(stayed -> {
            assertThat(stayed.isRecused()).isFalse();
            assertThat(stayed.stayedAt()).isNotNull();
        });
        var motion = sitting.open(BallotSecrecy.OPEN);
        sitting.vote(motion, 3, Choice.FOR);
    }

    @Test
    void whoVotedAndLeftCountsAmongThoseThereAndWhetherAMemberMayStayIsAskedToItsEndOnce() {
        var sitting = new Sitting(beans, 7);
        var conflict = as(
                SECRETARY,
                () -> conflicts.declare(sitting.meeting, sitting.item, sitting.seats.get(6), "ผู้ร้องคัดค้าน"));
        var brokenOff = as(SECRETARY, () -> voting.openToStay(sitting.meeting, conflict));
        run(SECRETARY, () -> voting.breakOff(sitting.meeting, brokenOff, "เปิดผิดวาระ"));
        var ballot = as(SECRETARY, () -> voting.openToStay(sitting.meeting, conflict));
        sitting.vote(ballot, 0, Choice.FOR);
        sitting.vote(ballot, 1, Choice.FOR);
        sitting.vote(ballot, 2, Choice.FOR);
        sitting.absent(1, 2);
        assertThat(as(SECRETARY, () -> voting.close(sitting.meeting, ballot))).isEqualTo(BallotState.FALLEN);
        assertThat(sitting.decided().ballots())
                .filteredOn(one -> one.id().equals(ballot))
                .singleElement()
                .extracting(BallotView::present)
                .isEqualTo(6);
        wrongState("LEFT", SECRETARY, () -> voting.openToStay(sitting.meeting, conflict));
        assertThat(sitting.decided().conflicts())
                .singleElement()
                .matches(one -> !sitting.decided().mayAskToStay(one), "is offered to the secretary no more");
    }

    private Set<SeatId> recused(MeetingView meeting, AgendaItemId item) {
        return as(
                SECRETARY,
                () -> transaction.execute(status -> floors.of(meeting, item).recused()));
    }

    private ConflictId challenge(Sitting sitting, int place) {
        return as(
                SECRETARY,
                () -> conflicts.declare(sitting.meeting, sitting.item, sitting.seats.get(place), "ผู้ร้องคัดค้าน"));
    }
}
