package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.SeatId;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.FollowUpPlan;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.MeetingView;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** A vote from its opening to its result, and every vote that is refused. */
@FeatureTest
class VotingFlowTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    VotingService voting;

    @Autowired
    OutcomeService decisions;

    @Autowired
    ConflictService conflicts;

    @Autowired
    DissentService dissents;

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

    @Test
    void theMajorityOfTheVotesCarriesAMotion() {
        var sitting = new Sitting(beans, 5);
        var ballot = open(sitting, BallotSecrecy.OPEN);
        vote(sitting, ballot, 0, Choice.FOR);
        vote(sitting, ballot, 1, Choice.FOR);
        vote(sitting, ballot, 2, Choice.AGAINST);
        run(SECRETARY, () -> voting.recordHand(sitting.meeting, ballot, sitting.seats.get(3), Choice.ABSTAIN));
        assertThat(decided(sitting).ballots().get(0).count()).isNull();

        assertThat(as(SECRETARY, () -> voting.close(sitting.meeting, ballot))).isEqualTo(BallotState.CARRIED);

        var view = decided(sitting);
        assertThat(view.ballots()).singleElement().satisfies(closed -> {
            assertThat(closed.count()).isEqualTo(new VoteCount(2, 1, 1));
            assertThat(closed.present()).isEqualTo(5);
        });
        assertThat(view.outcomes()).singleElement().satisfies(outcome -> {
            assertThat(outcome.state()).isEqualTo(OutcomeState.DECIDED);
            assertThat(outcome.ballot()).isEqualTo(ballot);
        });
        assertThat(view.votesOf(view.ballots().get(0)))
                .extracting(VoteView::choice, VoteView::byHand)
                .contains(tuple(Choice.ABSTAIN, true));
        assertThat(drafts(sitting)).isEqualTo(1);
    }

    @Test
    void aTieWaitsForTheCastingVoteOfWhoPresidesWhichIsAnActOfItsOwn() {
        var sitting = new Sitting(beans, 4);
        var ballot = tied(sitting);
        assertThatThrownBy(() -> run(sitting.members.get(1), () -> voting.cast(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(AccessDeniedException.class);
        refused("choice", sitting.members.get(0), () -> voting.cast(sitting.meeting, ballot, Choice.ABSTAIN));
        assertThatThrownBy(() -> run(SECRETARY, () -> meetings.close(sitting.meeting)))
                .isInstanceOf(InvalidInput.class);

        var result = as(sitting.members.get(0), () -> voting.cast(sitting.meeting, ballot, Choice.FOR));

        assertThat(result).isEqualTo(BallotState.CARRIED);
        assertThat(decided(sitting).ballots().get(0))
                .extracting(BallotView::casting, BallotView::castOnBehalf)
                .containsExactly(Choice.FOR, false);
        wrongState("CARRIED", sitting.members.get(0), () -> voting.cast(sitting.meeting, ballot, Choice.AGAINST));
    }

    @Test
    void theSecretaryRecordsTheCastingVoteOnBehalfOfWhoPresides() {
        var sitting = new Sitting(beans, 4);
        var ballot = tied(sitting);
        assertThat(as(SECRETARY, () -> voting.cast(sitting.meeting, ballot, Choice.AGAINST)))
                .isEqualTo(BallotState.FALLEN);
        var view = decided(sitting);
        assertThat(view.ballots().get(0).castOnBehalf()).isTrue();
        assertThat(view.outcomes().get(0).state()).isEqualTo(OutcomeState.FALLEN);
        assertThat(drafts(sitting)).isZero();
    }

    @Test
    void ofASecretVoteItIsKnownWhoVotedAndNeverWhat() {
        var sitting = new Sitting(beans, 5);
        var ballot = open(sitting, BallotSecrecy.SECRET);
        vote(sitting, ballot, 0, Choice.FOR);
        vote(sitting, ballot, 1, Choice.AGAINST);
        vote(sitting, ballot, 2, Choice.FOR);
        refused("seat", SECRETARY, () -> voting.recordHand(sitting.meeting, ballot, sitting.seats.get(3), Choice.FOR));
        var open = decided(sitting);
        assertThat(open.ballots().get(0).voted()).isEqualTo(3);
        assertThat(open.ballots().get(0).count()).isNull();
        assertThat(open.votesOf(open.ballots().get(0)))
                .extracting(VoteView::choice)
                .containsOnlyNulls();

        run(SECRETARY, () -> voting.close(sitting.meeting, ballot));

        assertThat(decided(sitting).ballots().get(0).count()).isEqualTo(new VoteCount(2, 1, 0));
        assertThat(rows("select count(*) from ballot_mark where ballot_id = :id and choice is not null", ballot))
                .isZero();
        assertThat(rows("select count(*) from ballot_counter where ballot_id = :id", ballot))
                .isZero();
        assertThat(trail(sitting)).noneMatch(note -> note.contains("FOR") || note.contains("AGAINST"));
    }

    @Test
    void everyVoteThatDoesNotCountIsRefusedAndSaysWhy() {
        var sitting = new Sitting(beans, 6);
        var ballot = open(sitting, BallotSecrecy.OPEN);
        var stranger = Sitting.person("stranger", "agencies/nre");
        assertThatThrownBy(() -> run(stranger, () -> voting.vote(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(AccessDeniedException.class);
        var outsider = People.localOfficer("phrae");
        assertThatThrownBy(() -> run(outsider, () -> voting.vote(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(NotFound.class);
        vote(sitting, ballot, 1, Choice.FOR);
        wrongState("CAST", sitting.members.get(1), () -> voting.vote(sitting.meeting, ballot, Choice.AGAINST));
        wrongState(
                "CAST",
                SECRETARY,
                () -> voting.recordHand(sitting.meeting, ballot, sitting.seats.get(1), Choice.AGAINST));
        refused("choice", sitting.members.get(2), () -> voting.vote(sitting.meeting, ballot, null));
        run(sitting.members.get(2), () -> conflicts.declare(sitting.meeting, sitting.item, null, "เป็นคู่สัญญา"));
        refused("seat", sitting.members.get(2), () -> voting.vote(sitting.meeting, ballot, Choice.FOR));
        wrongState(
                "VOTED",
                sitting.members.get(1),
                () -> conflicts.declare(sitting.meeting, sitting.item, null, "เพิ่งทราบ"));
        sitting.absent(3);
        refused("seat", SECRETARY, () -> voting.recordHand(sitting.meeting, ballot, sitting.seats.get(3), Choice.FOR));
        run(SECRETARY, () -> voting.close(sitting.meeting, ballot));
        wrongState("CARRIED", sitting.members.get(4), () -> voting.vote(sitting.meeting, ballot, Choice.FOR));
        assertThat(decided(sitting).ballots().get(0))
                .extracting(BallotView::count, BallotView::present, BallotView::members)
                .containsExactly(new VoteCount(1, 0, 0), 4, 5);
    }

    @Test
    void withoutTheQuorumOfTheItemNobodyVotesAndNothingIsDecided() {
        var sitting = new Sitting(beans, 4);
        var ballot = open(sitting, BallotSecrecy.OPEN);
        sitting.absent(2, 3);
        run(sitting.members.get(1), () -> conflicts.declare(sitting.meeting, sitting.item, null, "ญาติของผู้เสนอ"));
        refused("choice", sitting.members.get(0), () -> voting.vote(sitting.meeting, ballot, Choice.FOR));
        refused("ballot", SECRETARY, () -> voting.close(sitting.meeting, ballot));
        run(SECRETARY, () -> voting.breakOff(sitting.meeting, ballot, "ไม่ครบองค์ประชุม"));
        refused(
                "kind",
                SECRETARY,
                () -> decisions.decide(sitting.meeting, sitting.item, NewOutcome.of(OutcomeKind.TAKE_NOTE, null)));
    }

    /** ม.15 และ ม.16. */
    @Test
    void aChallengeOfAnotherMemberHasNoEffectUntilTheMemberOwnsIt() {
        var sitting = new Sitting(beans, 4);
        var conflict = challenge(sitting, 3);
        assertThat(decided(sitting).conflicts()).singleElement().satisfies(raised -> {
            assertThat(raised.isRaised()).isTrue();
            assertThat(raised.isRecused()).isFalse();
        });
        assertThatThrownBy(() ->
                        run(sitting.members.get(2), () -> conflicts.answer(sitting.meeting, conflict, true, null)))
                .isInstanceOf(AccessDeniedException.class);
        refused("reason", sitting.members.get(3), () -> conflicts.answer(sitting.meeting, conflict, false, " "));
        run(sitting.members.get(3), () -> conflicts.answer(sitting.meeting, conflict, false, "เลิกกิจการแล้ว"));
        assertThat(decided(sitting).conflicts().get(0).isRecused()).isFalse();
        assertThat(decided(sitting).conflicts().get(0).answer()).isEqualTo("เลิกกิจการแล้ว");

        run(sitting.members.get(3), () -> conflicts.answer(sitting.meeting, conflict, true, null));

        assertThat(decided(sitting).conflicts().get(0).isRecused()).isTrue();
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
        assertThat(decided(sitting).conflicts().get(0).isRecused()).isTrue();
        wrongState("HEARD", SECRETARY, () -> conflicts.withdraw(sitting.meeting, conflict, "ผิดคน"));
        run(SECRETARY, () -> voting.breakOff(sitting.meeting, ballot, "เปิดผิดวาระ"));
        assertThat(decided(sitting).conflicts().get(0).isRaised()).isTrue();

        var again = as(SECRETARY, () -> voting.openToStay(sitting.meeting, conflict));
        vote(sitting, again, 0, Choice.AGAINST);
        run(SECRETARY, () -> voting.close(sitting.meeting, again));

        assertThat(decided(sitting).conflicts().get(0).isRecused()).isTrue();
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

        assertThat(decided(sitting).conflicts()).singleElement().satisfies(withdrawn -> {
            assertThat(withdrawn.isRecused()).isFalse();
            assertThat(withdrawn.withdrawnReason()).isEqualTo("บันทึกผิดวาระ");
        });
        wrongState("WITHDRAWN", SECRETARY, () -> conflicts.comeBack(sitting.meeting, conflict));
        run(member, () -> conflicts.declare(sitting.meeting, sitting.item, null, "เป็นคู่สัญญาจริง"));
        assertThat(decided(sitting).conflicts()).hasSize(2);
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
        vote(sitting, ballot, 0, Choice.FOR);
        vote(sitting, ballot, 1, Choice.FOR);
        vote(sitting, ballot, 2, Choice.AGAINST);
        assertThat(as(SECRETARY, () -> voting.close(sitting.meeting, ballot))).isEqualTo(BallotState.CARRIED);
        assertThat(decided(sitting).conflicts()).singleElement().satisfies(stayed -> {
            assertThat(stayed.isRecused()).isFalse();
            assertThat(stayed.stayedAt()).isNotNull();
        });
        var motion = open(sitting, BallotSecrecy.OPEN);
        vote(sitting, motion, 3, Choice.FOR);
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
        vote(sitting, ballot, 0, Choice.FOR);
        vote(sitting, ballot, 1, Choice.FOR);
        vote(sitting, ballot, 2, Choice.FOR);
        sitting.absent(1, 2);
        assertThat(as(SECRETARY, () -> voting.close(sitting.meeting, ballot))).isEqualTo(BallotState.FALLEN);
        assertThat(decided(sitting).ballots())
                .filteredOn(one -> one.id().equals(ballot))
                .singleElement()
                .extracting(BallotView::present)
                .isEqualTo(6);
        wrongState("LEFT", SECRETARY, () -> voting.openToStay(sitting.meeting, conflict));
        assertThat(decided(sitting).conflicts())
                .singleElement()
                .matches(one -> !decided(sitting).mayAskToStay(one), "is offered to the secretary no more");
    }

    @Test
    void aMemberDissentsWithReasonsAndNobodyElseDoesItForThem() {
        var sitting = new Sitting(beans, 3);
        run(
                sitting.members.get(1),
                () -> dissents.record(sitting.meeting, sitting.item, null, "ขัดกับผังเมืองรวม", null));
        assertThatThrownBy(() -> run(
                        sitting.members.get(1),
                        () -> dissents.record(sitting.meeting, sitting.item, sitting.seats.get(2), "แทน", null)))
                .isInstanceOf(AccessDeniedException.class);
        refused(
                "reasons",
                SECRETARY,
                () -> dissents.record(sitting.meeting, sitting.item, sitting.seats.get(2), " ", null));
        run(SECRETARY, () -> dissents.record(sitting.meeting, sitting.item, sitting.seats.get(2), "งบไม่พอ", null));
        assertThat(decided(sitting).dissents())
                .extracting(DissentView::text)
                .containsExactlyInAnyOrder("ขัดกับผังเมืองรวม", "งบไม่พอ");
    }

    @Test
    void noVoteOpensWhileTheMeetingIsBeingClosed() throws Exception {
        var sitting = new Sitting(beans, 3);
        run(
                SECRETARY,
                () -> decisions.decide(sitting.meeting, sitting.item, NewOutcome.of(OutcomeKind.TAKE_NOTE, null)));
        var another = Executors.newSingleThreadExecutor();
        try {
            var opened = as(
                    SECRETARY,
                    () -> transaction.execute(status -> {
                        meetings.close(sitting.meeting);
                        var opening = another.submit(() -> open(sitting, BallotSecrecy.OPEN));
                        assertThatThrownBy(() -> opening.get(2, TimeUnit.SECONDS))
                                .isInstanceOf(TimeoutException.class);
                        return opening;
                    }));
            assertThatThrownBy(() -> opened.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(WrongState.class);
        } finally {
            another.shutdownNow();
        }
        assertThat(decided(sitting).ballots()).isEmpty();
    }

    @Test
    void twoHundredVotesAtOnceAreAllCountedAndNoneTwice() throws Exception {
        var sitting = new Sitting(beans, 200);
        for (var secrecy : BallotSecrecy.values()) {
            var ballot = open(sitting, secrecy);
            List<Callable<Boolean>> acts = new ArrayList<>();
            for (int place = 0; place < 200; place++) {
                var member = sitting.members.get(place);
                var choice = Choice.values()[place % 2];
                for (int twice = 0; twice < 2; twice++) {
                    acts.add(() -> {
                        try {
                            run(member, () -> voting.vote(sitting.meeting, ballot, choice));
                            return true;
                        } catch (WrongState second) {
                            return false;
                        }
                    });
                }
            }
            var threads = Executors.newFixedThreadPool(16);
            int counted = 0;
            try {
                for (var done : threads.invokeAll(acts)) {
                    counted += done.get() ? 1 : 0;
                }
            } finally {
                threads.shutdown();
            }
            assertThat(counted).isEqualTo(200);
            assertThat(as(SECRETARY, () -> voting.close(sitting.meeting, ballot)))
                    .isEqualTo(BallotState.TIED);
            assertThat(decided(sitting).ballots())
                    .filteredOn(one -> one.id().equals(ballot))
                    .singleElement()
                    .extracting(BallotView::count)
                    .isEqualTo(new VoteCount(100, 100, 0));
            run(SECRETARY, () -> voting.cast(sitting.meeting, ballot, Choice.AGAINST));
        }
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

    private BallotId open(Sitting sitting, BallotSecrecy secrecy) {
        return as(
                SECRETARY,
                () -> voting.open(
                        sitting.meeting,
                        sitting.item,
                        NewOutcome.of(OutcomeKind.APPROVE, "อนุมัติแผนปฏิบัติการ"),
                        secrecy));
    }

    private BallotId tied(Sitting sitting) {
        var ballot = open(sitting, BallotSecrecy.OPEN);
        vote(sitting, ballot, 0, Choice.FOR);
        vote(sitting, ballot, 1, Choice.FOR);
        vote(sitting, ballot, 2, Choice.AGAINST);
        vote(sitting, ballot, 3, Choice.AGAINST);
        assertThat(as(SECRETARY, () -> voting.close(sitting.meeting, ballot))).isEqualTo(BallotState.TIED);
        return ballot;
    }

    private void vote(Sitting sitting, BallotId ballot, int place, Choice choice) {
        run(sitting.members.get(place), () -> voting.vote(sitting.meeting, ballot, choice));
    }

    private ItemDecisions decided(Sitting sitting) {
        return as(SECRETARY, () -> book.of(sitting.meeting, sitting.item));
    }

    private long drafts(Sitting sitting) {
        return as(
                SECRETARY,
                () -> transaction.execute(status -> jdbc.sql("select count(*) from recommendation where item_id = :id")
                        .param("id", sitting.item.value())
                        .query(Long.class)
                        .single()));
    }

    private long rows(String sql, BallotId ballot) {
        return as(
                SECRETARY,
                () -> transaction.execute(status -> jdbc.sql(sql)
                        .param("id", ballot.value())
                        .query(Long.class)
                        .single()));
    }

    private List<String> trail(Sitting sitting) {
        return as(
                SECRETARY,
                () -> transaction.execute(status -> jdbc.sql(
                                "select note from audit_entry where subject_id = :id and action = 'VoteCast'")
                        .param("id", sitting.meeting.toString())
                        .query(String.class)
                        .list()));
    }

    private static void refused(String field, Person by, Runnable act) {
        assertThatThrownBy(() -> run(by, act))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
    }

    private static void wrongState(String state, Person by, Runnable act) {
        assertThatThrownBy(() -> run(by, act))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo(state));
    }
}
