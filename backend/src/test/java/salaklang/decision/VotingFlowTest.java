package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static salaklang.decision.Sitting.refused;
import static salaklang.decision.Sitting.wrongState;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.util.ArrayList;
import java.util.List;
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
import salaklang.meeting.MeetingService;
import salaklang.meeting.OutcomeKind;
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
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    @Test
    void theMajorityOfTheVotesCarriesAMotion() {
        var sitting = new Sitting(beans, 5);
        var ballot = sitting.open(BallotSecrecy.OPEN);
        sitting.vote(ballot, 0, Choice.FOR);
        sitting.vote(ballot, 1, Choice.FOR);
        sitting.vote(ballot, 2, Choice.AGAINST);
        run(SECRETARY, () -> voting.recordHand(sitting.meeting, ballot, sitting.seats.get(3), Choice.ABSTAIN));
        assertThat(sitting.decided().ballots().get(0).count()).isNull();

        assertThat(as(SECRETARY, () -> voting.close(sitting.meeting, ballot))).isEqualTo(BallotState.CARRIED);

        var view = sitting.decided();
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
        var ballot = sitting.tied(0);
        assertThatThrownBy(() -> run(sitting.members.get(1), () -> voting.cast(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(AccessDeniedException.class);
        refused("choice", sitting.members.get(0), () -> voting.cast(sitting.meeting, ballot, Choice.ABSTAIN));
        assertThatThrownBy(() -> run(SECRETARY, () -> meetings.close(sitting.meeting)))
                .isInstanceOf(InvalidInput.class);

        var result = as(sitting.members.get(0), () -> voting.cast(sitting.meeting, ballot, Choice.FOR));

        assertThat(result).isEqualTo(BallotState.CARRIED);
        assertThat(sitting.decided().ballots().get(0))
                .extracting(BallotView::casting, BallotView::castOnBehalf)
                .containsExactly(Choice.FOR, false);
        wrongState("CARRIED", sitting.members.get(0), () -> voting.cast(sitting.meeting, ballot, Choice.AGAINST));
    }

    @Test
    void theSecretaryRecordsTheCastingVoteOnBehalfOfWhoPresides() {
        var sitting = new Sitting(beans, 4);
        var ballot = sitting.tied(0);
        assertThat(as(SECRETARY, () -> voting.cast(sitting.meeting, ballot, Choice.AGAINST)))
                .isEqualTo(BallotState.FALLEN);
        var view = sitting.decided();
        assertThat(view.ballots().get(0).castOnBehalf()).isTrue();
        assertThat(view.outcomes().get(0).state()).isEqualTo(OutcomeState.FALLEN);
        assertThat(drafts(sitting)).isZero();
    }

    @Test
    void ofASecretVoteItIsKnownWhoVotedAndNeverWhat() {
        var sitting = new Sitting(beans, 5);
        var ballot = sitting.open(BallotSecrecy.SECRET);
        sitting.vote(ballot, 0, Choice.FOR);
        sitting.vote(ballot, 1, Choice.AGAINST);
        sitting.vote(ballot, 2, Choice.FOR);
        refused("seat", SECRETARY, () -> voting.recordHand(sitting.meeting, ballot, sitting.seats.get(3), Choice.FOR));
        var open = sitting.decided();
        assertThat(open.ballots().get(0).voted()).isEqualTo(3);
        assertThat(open.ballots().get(0).count()).isNull();
        assertThat(open.votesOf(open.ballots().get(0)))
                .extracting(VoteView::choice)
                .containsOnlyNulls();

        run(SECRETARY, () -> voting.close(sitting.meeting, ballot));

        assertThat(sitting.decided().ballots().get(0).count()).isEqualTo(new VoteCount(2, 1, 0));
        assertThat(rows("select count(*) from ballot_mark where ballot_id = :id and choice is not null", ballot))
                .isZero();
        assertThat(rows("select count(*) from ballot_counter where ballot_id = :id", ballot))
                .isZero();
        assertThat(trail(sitting)).noneMatch(note -> note.contains("FOR") || note.contains("AGAINST"));
    }

    @Test
    void everyVoteThatDoesNotCountIsRefusedAndSaysWhy() {
        var sitting = new Sitting(beans, 6);
        var ballot = sitting.open(BallotSecrecy.OPEN);
        var stranger = Sitting.person("stranger", "agencies/nre");
        assertThatThrownBy(() -> run(stranger, () -> voting.vote(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(AccessDeniedException.class);
        var outsider = People.localOfficer("phrae");
        assertThatThrownBy(() -> run(outsider, () -> voting.vote(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(NotFound.class);
        sitting.vote(ballot, 1, Choice.FOR);
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
        assertThat(sitting.decided().ballots().get(0))
                .extracting(BallotView::count, BallotView::present, BallotView::members)
                .containsExactly(new VoteCount(1, 0, 0), 4, 5);
    }

    @Test
    void withoutTheQuorumOfTheItemNobodyVotesAndNothingIsDecided() {
        var sitting = new Sitting(beans, 4);
        var ballot = sitting.open(BallotSecrecy.OPEN);
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
        assertThat(sitting.decided().dissents())
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
                        var opening = another.submit(() -> sitting.open(BallotSecrecy.OPEN));
                        assertThatThrownBy(() -> opening.get(2, TimeUnit.SECONDS))
                                .isInstanceOf(TimeoutException.class);
                        return opening;
                    }));
            assertThatThrownBy(() -> opened.get(20, TimeUnit.SECONDS)).cause().isInstanceOf(WrongState.class);
        } finally {
            another.shutdownNow();
        }
        assertThat(sitting.decided().ballots()).isEmpty();
    }

    @Test
    void twoHundredVotesAtOnceAreAllCountedAndNoneTwice() throws Exception {
        var sitting = new Sitting(beans, 200);
        for (var secrecy : BallotSecrecy.values()) {
            var ballot = sitting.open(secrecy);
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
            assertThat(sitting.decided().ballots())
                    .filteredOn(one -> one.id().equals(ballot))
                    .singleElement()
                    .extracting(BallotView::count)
                    .isEqualTo(new VoteCount(100, 100, 0));
            run(SECRETARY, () -> voting.cast(sitting.meeting, ballot, Choice.AGAINST));
        }
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
}
