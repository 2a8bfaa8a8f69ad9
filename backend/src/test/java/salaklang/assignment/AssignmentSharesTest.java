package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.NRE_UNIT;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.evidence;
import static salaklang.assignment.Casework.none;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.AtOnce;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.recommendation.RecommendationRecord;
import salaklang.recommendation.RecommendationState;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** Work that is split, extended and opened again, through the services and the real engine. */
@FeatureTest
class AssignmentSharesTest {

    private static final UnitCode TOWN = UnitCode.of("laos/muang");
    private static final Person TOWNSMAN = People.localOfficer(PROVINCE);
    private static final Figure HOMES = new Figure("ครัวเรือน", "ครัวเรือน", BigDecimal.valueOf(100));
    /** How many rounds of a hundred at once; all hundred of them by -Dsala.rounds=100. */
    private static final int ROUNDS = Integer.getInteger("sala.rounds", 5);

    @Autowired
    AssignmentService service;

    @Autowired
    ExtensionService extensions;

    @Autowired
    AssignmentReader reader;

    @Autowired
    Assignments assignments;

    @Autowired
    RecommendationRecord recommendations;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void theWholeFollowsItsPartsAndIsHandedInAfterThem() {
        var whole = cases.inProgress(DLA);
        split(whole, true, PR_UNIT, TOWN);
        var one = part(whole, PR_UNIT);
        var other = part(whole, TOWN);

        cases.run(PR, () -> {
            service.accept(one);
            service.reportProgress(one, 50, "ครึ่งหนึ่ง", counted(40), null, none());
        });
        assertThat(cases.view(whole).percent()).isEqualTo(25);
        assertThatThrownBy(() -> submit(whole, DLA))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("PARTS_OPEN"));

        submit(one, PR);
        cases.run(TOWNSMAN, () -> {
            service.accept(other);
            service.reportProgress(other, 20, "เริ่ม", counted(10), null, none());
        });
        assertThat(cases.view(whole).percent()).isEqualTo(60);
        submit(other, TOWNSMAN);
        cases.run(DLA, () -> service.sendBack(other, "ขาดรูป"));
        assertThat(cases.view(whole).percent()).isEqualTo(60);
        submit(other, TOWNSMAN);
        cases.run(DLA, () -> {
            service.verify(one);
            service.verify(other);
        });
        assertThat(cases.view(whole).percent()).isEqualTo(100);
        assertThat(cases.as(DLA, () -> reader.read(whole)).sums())
                .singleElement()
                .satisfies(sum -> {
                    assertThat(sum.counted()).isEqualByComparingTo("50");
                    assertThat(sum.target()).isEqualByComparingTo("200");
                    assertThat(sum.answered()).isEqualTo(2);
                });
        submit(whole, DLA);
        cases.run(SECRETARY, () -> service.verify(whole));
        assertThat(recommendation(whole)).isEqualTo(RecommendationState.FULFILLED);
    }

    @Test
    void aPartOfAPartMovesTheWholeToo() {
        var whole = cases.inProgress(DLA);
        split(whole, true, PR_UNIT);
        var part = part(whole, PR_UNIT);
        cases.run(PR, () -> service.accept(part));
        cases.run(PR, () -> service.split(part, List.of(share(TOWN, true))));
        var least = part(part, TOWN);

        cases.run(TOWNSMAN, () -> {
            service.accept(least);
            service.reportProgress(least, 30, "เริ่ม", List.of(), null, none());
        });

        assertThat(cases.view(part).percent()).isEqualTo(30);
        assertThat(cases.view(whole).percent()).isEqualTo(30);
    }

    @Test
    void aLocalGovernmentDeclinesAndWhoAskedDecides() {
        var whole = cases.inProgress(DLA);
        split(whole, true, TOWN);
        var part = part(whole, TOWN);
        cases.run(TOWNSMAN, () -> service.giveBack(part, "ไม่มีบุคลากร"));

        assertThatThrownBy(() -> cases.run(PR, () -> service.acceptDecline(part)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.run(TOWNSMAN, () -> service.acceptDecline(part)))
                .isInstanceOf(AccessDeniedException.class);
        refused(() -> cases.run(DLA, () -> service.reassign(part, DLA_UNIT, null, "เอง")), "unit");
        cases.run(DLA, () -> service.acceptDecline(part));

        assertThat(cases.view(part).state()).isEqualTo(AssignmentState.DECLINED);
        submit(whole, DLA);
        assertThat(cases.view(whole).state()).isEqualTo(AssignmentState.SUBMITTED);
    }

    @Test
    void anotherIsAskedInTheirPlace() {
        var whole = cases.inProgress(DLA);
        split(whole, true, TOWN, NRE_UNIT);
        var part = part(whole, TOWN);
        cases.run(TOWNSMAN, () -> service.giveBack(part, "ไม่มีบุคลากร"));

        refused(() -> cases.run(DLA, () -> service.reassign(part, NRE_UNIT, null, "ซ้ำ")), "unit");
        refused(
                () -> cases.run(
                        DLA, () -> service.reassign(part, PR_UNIT, due(whole).plusDays(1), "ช้ากว่าทั้งหมด")),
                "dueDate");
        cases.run(DLA, () -> service.reassign(part, PR_UNIT, null, "พร้อมกว่า"));

        assertThat(cases.view(part).unit()).isEqualTo(PR_UNIT);
        assertThat(cases.view(part).state()).isEqualTo(AssignmentState.OFFERED);
    }

    @Test
    void whatIsSplitIsDueWithTheWholeAndGoesToOthers() {
        var whole = cases.inProgress(DLA);
        var late = new WorkPart(
                UUID.randomUUID(), PR_UNIT, "ส่วน", due(whole).plusDays(1), Part.SUPPORTING, true, 1, null, List.of());
        refused(() -> cases.run(DLA, () -> service.split(whole, List.of(late))), "dueDate");
        refused(() -> split(whole, true, DLA_UNIT), "units");
        refused(() -> split(whole, true), "units");
        refused(() -> split(whole, true, UnitCode.of("laos/nowhere")), "units");
        split(whole, true, PR_UNIT);
        refused(() -> split(whole, true, PR_UNIT), "units");
        assertThatThrownBy(() -> cases.run(PR, () -> service.split(whole, List.of(share(TOWN, true)))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void cancellingTheWholeCancelsItsParts() {
        var whole = cases.inProgress(DLA);
        split(whole, true, PR_UNIT, TOWN);
        var part = part(whole, PR_UNIT);
        cases.run(PR, () -> service.accept(part));
        cases.run(PR, () -> service.split(part, List.of(share(NRE_UNIT, true))));
        var least = part(part, NRE_UNIT);

        cases.run(SECRETARY, () -> service.cancel(whole, "ไม่จำเป็นแล้ว"));

        for (var id : List.of(whole, part, part(whole, TOWN), least)) {
            assertThat(cases.view(id).state()).isEqualTo(AssignmentState.CANCELLED);
        }
    }

    @Test
    void aPartIsOpenedAgainOnlyWhileTheWholeIsAtWork() {
        var whole = cases.inProgress(DLA);
        split(whole, true, PR_UNIT);
        var part = part(whole, PR_UNIT);
        finish(part, PR, DLA);
        cases.run(DLA, () -> service.reopen(part, due(whole), "ขอเพิ่ม"));
        assertThat(cases.view(part).state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThatThrownBy(() -> submit(whole, DLA)).isInstanceOf(WrongState.class);
        submit(part, PR);
        cases.run(DLA, () -> service.verify(part));
        submit(whole, DLA);

        assertThatThrownBy(() -> cases.run(DLA, () -> service.reopen(part, due(whole), "ขอเพิ่ม")))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("SUBMITTED"));
    }

    @Test
    void aRecommendationIsOpenAgainWithItsWork() {
        var id = cases.submitted(DLA);
        cases.run(SECRETARY, () -> service.verify(id));
        assertThat(recommendation(id)).isEqualTo(RecommendationState.FULFILLED);

        cases.run(SECRETARY, () -> service.reopen(id, cases.today().plusDays(9), "ตัวเลขผิด"));
        assertThat(recommendation(id)).isEqualTo(RecommendationState.IN_PROGRESS);
        submit(id, DLA);
        cases.run(SECRETARY, () -> service.verify(id));

        assertThat(recommendation(id)).isEqualTo(RecommendationState.FULFILLED);
    }

    @Test
    void whatWaitsIsOfferedWhenAllBeforeItHasEnded() {
        var whole = cases.inProgress(DLA);
        var first = share(TOWN, true);
        var second = new WorkPart(
                UUID.randomUUID(),
                PR_UNIT,
                "ลำดับสอง",
                cases.today().plusDays(7),
                Part.SUPPORTING,
                true,
                2,
                null,
                List.of());
        cases.run(DLA, () -> service.split(whole, List.of(first, second)));
        var id = new AssignmentId(second.id());
        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.WAITING);
        assertThatThrownBy(() -> cases.run(PR, () -> service.accept(id))).isInstanceOf(WrongState.class);

        finish(new AssignmentId(first.id()), TOWNSMAN, DLA);

        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.OFFERED);
        finish(id, PR, DLA);
    }

    @Test
    void moreTimeIsAskedForAndGrantedWithinItsLimits() {
        var id = cases.inProgress(DLA);
        var due = due(id);
        assertThatThrownBy(() -> cases.run(PR, () -> extensions.ask(id, due.plusDays(5), "รอข้อมูล")))
                .isInstanceOf(NotFound.class);
        refused(() -> cases.run(DLA, () -> extensions.ask(id, due.plusDays(91), "รอข้อมูล")), "to");
        cases.run(DLA, () -> extensions.ask(id, due.plusDays(9), "รอข้อมูล"));
        assertThatThrownBy(() -> cases.run(DLA, () -> extensions.grant(id, null, null)))
                .isInstanceOf(AccessDeniedException.class);
        cases.run(GOVERNOR, () -> extensions.grant(id, due.plusDays(7), null));
        assertThat(due(id)).isEqualTo(due.plusDays(7));

        cases.run(DLA, () -> extensions.ask(id, due.plusDays(20), "รอข้อมูล"));
        cases.run(SECRETARY, () -> extensions.refuse(id, "เร่งด่วน"));
        assertThat(due(id)).isEqualTo(due.plusDays(7));
        for (int more = 8; more < 10; more++) {
            var to = due.plusDays(more);
            cases.run(DLA, () -> extensions.ask(id, to, "รอข้อมูล"));
            cases.run(SECRETARY, () -> extensions.grant(id, null, null));
        }
        refused(() -> cases.run(DLA, () -> extensions.ask(id, due.plusDays(20), "อีกครั้ง")), "to");
    }

    @Test
    void aPartIsNotExtendedBeyondTheWhole() {
        var whole = cases.inProgress(DLA);
        split(whole, true, PR_UNIT);
        var part = part(whole, PR_UNIT);

        refused(() -> cases.run(PR, () -> extensions.ask(part, due(whole).plusDays(1), "รอข้อมูล")), "to");
    }

    @Test
    void returnedWorkAsksForNoMoreTimeAndCanBeOfferedAgain() {
        var id = cases.offered(DLA_UNIT);
        cases.run(DLA, () -> {
            extensions.ask(id, due(id).plusDays(5), "รอข้อมูล");
            service.giveBack(id, "ไม่ใช่ภารกิจ");
        });
        assertThatThrownBy(() -> cases.run(SECRETARY, () -> extensions.grant(id, null, null)))
                .isInstanceOf(WrongState.class);
        cases.run(SECRETARY, () -> service.reassign(id, PR_UNIT, null, "ตรงกว่า"));
        cases.run(PR, () -> extensions.ask(id, due(id).plusDays(5), "รอข้อมูล"));
        cases.run(SECRETARY, () -> extensions.grant(id, null, null));
    }

    @Test
    void whoRunsTheCommitteeSeesWhatItsMatterWasSplitInto() {
        var whole = cases.inProgress(DLA);
        split(whole, true, TOWN);
        var part = part(whole, TOWN);

        assertThat(cases.as(SECRETARY, () -> reader.read(part)).checks()).isFalse();
        assertThat(cases.as(DLA, () -> reader.read(part)).checks()).isTrue();
        assertThatThrownBy(() -> cases.run(PR, () -> reader.read(part))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.run(SECRETARY, () -> service.cancel(part, "ไม่ได้")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void colleaguesTakeItOnAndHandItOver() {
        var id = cases.inProgress(DLA);
        var head = People.of(PROVINCE, Role.AGENCY_HEAD);
        cases.run(head, () -> service.claim(id));
        assertThat(cases.view(id).claimedBy()).isEqualTo(head.userId());
        refused(() -> cases.run(head, () -> service.handOver(id, "nobody-at-all")), "to");
        assertThatThrownBy(() -> cases.run(PR, () -> service.claim(id))).isInstanceOf(NotFound.class);
    }

    @Test
    void twoPartsThatEndAtOnceBothEnd() throws Exception {
        for (int round = 0; round < 5; round++) {
            var whole = cases.inProgress(DLA);
            split(whole, true, PR_UNIT, TOWN);
            var one = part(whole, PR_UNIT);
            var other = part(whole, TOWN);
            cases.run(PR, () -> service.accept(one));
            cases.run(TOWNSMAN, () -> service.accept(other));
            submit(one, PR);
            submit(other, TOWNSMAN);

            assertThat(AtOnce.told(List.of(
                            () -> cases.run(DLA, () -> service.verify(one)),
                            () -> cases.run(DLA, () -> service.verify(other)),
                            () -> cases.run(
                                    DLA,
                                    () -> service.reportProgress(whole, 90, "ใกล้เสร็จ", List.of(), null, none())))))
                    .containsOnly("done");
            submit(whole, DLA);
        }
    }

    @Test
    void ofAHundredAtOnceOneSucceedsAndTheOthersLearnTheState() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            var id = cases.offered(DLA_UNIT);
            var work = IntStream.range(0, 100)
                    .<Runnable>mapToObj(i -> () -> cases.run(DLA, () -> service.accept(id)))
                    .toList();
            assertThat(AtOnce.told(work))
                    .as("round " + round)
                    .hasSize(100)
                    .containsOnlyOnce("done")
                    .containsOnly("done", "assignment is IN_PROGRESS");
        }
    }

    private void split(AssignmentId whole, boolean required, UnitCode... units) {
        cases.run(
                DLA,
                () -> service.split(
                        whole,
                        Arrays.stream(units).map(unit -> share(unit, required)).toList()));
    }

    private WorkPart share(UnitCode unit, boolean required) {
        return new WorkPart(
                UUID.randomUUID(),
                unit,
                "ลงพื้นที่และรายงาน",
                cases.today().plusDays(7),
                Part.SUPPORTING,
                required,
                1,
                null,
                List.of(HOMES));
    }

    private AssignmentId part(AssignmentId whole, UnitCode unit) {
        return cases
                .together(SECRETARY, () -> assignments.findBySourceIdOrderBySequenceAscDueDateAscIdAsc(whole.value()))
                .stream()
                .filter(one -> one.unit().equals(unit))
                .map(Assignment::id)
                .findFirst()
                .orElseThrow();
    }

    private void submit(AssignmentId id, Person by) {
        cases.run(by, () -> service.submit(id, "ส่งแล้ว", List.of(), null, List.of(evidence())));
    }

    private void finish(AssignmentId id, Person by, Person checker) {
        cases.run(by, () -> service.accept(id));
        submit(id, by);
        cases.run(checker, () -> service.verify(id));
    }

    private static List<FigureValue> counted(int homes) {
        return List.of(new FigureValue(HOMES.name(), BigDecimal.valueOf(homes)));
    }

    private LocalDate due(AssignmentId id) {
        return cases.view(id).dueDate();
    }

    private RecommendationState recommendation(AssignmentId id) {
        var of = cases.view(id).recommendation();
        return cases.as(SECRETARY, () -> recommendations.require(of)).state();
    }

    private static void refused(Runnable act, String field) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo(field));
    }
}
