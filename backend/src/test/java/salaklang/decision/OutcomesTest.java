package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.decision.Sitting.refused;
import static salaklang.decision.Sitting.wrongState;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingRecord;
import salaklang.meeting.MeetingService;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.PapersWithheld;
import salaklang.platform.FeatureTest;
import salaklang.web.InvalidInput;

/** What an item leads to, decided one by one, with its notes and its conflicts of interest. */
@FeatureTest
class OutcomesTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    OutcomeService decisions;

    @Autowired
    NoteService notes;

    @Autowired
    ConflictService conflicts;

    @Autowired
    PapersWithheld papers;

    @Autowired
    OutcomeAssignments assignments;

    @Autowired
    MeetingService meetings;

    @Autowired
    MeetingRecord record;

    @Autowired
    DecisionBook book;

    @Test
    void anItemHasAResolutionAndSeveralRecommendationsEachWithWorkOfItsOwn() {
        var sitting = new Sitting(beans, 3);
        var noted = decide(sitting, OutcomeKind.TAKE_NOTE, null);
        var first = decide(sitting, OutcomeKind.RECOMMENDATION, "เน้น อปท. ที่สมัครใจ");
        var second = decide(sitting, OutcomeKind.DIRECTIVE, "ให้รายงานทุกเดือน");

        var works = as(SECRETARY, () -> assignments.of(sitting.meeting));
        assertThat(works.keySet()).containsExactlyInAnyOrder(first, second).doesNotContain(noted);
        run(
                SECRETARY,
                () -> assignments.plan(
                        second,
                        List.of(UnitCode.of("agencies/dla")),
                        "รายงานผล",
                        LocalDate.now().plusDays(60)));
        run(SECRETARY, () -> assignments.propose(second));
        assertThat(as(SECRETARY, () -> assignments.of(sitting.meeting)).get(second))
                .satisfies(work -> {
                    assertThat(work.state()).isEqualTo("PROPOSED");
                    assertThat(work.open()).isFalse();
                    assertThat(work.lines()).hasSize(1);
                });
        assertThat(as(SECRETARY, () -> record.item(sitting.item)).outcome()).isEqualTo(OutcomeKind.TAKE_NOTE);
    }

    @Test
    void aDecisionIsReopenedOnlyForAReasonAndTheMeetingDoesNotCloseOverIt() {
        var sitting = new Sitting(beans, 3);
        var outcome = decide(sitting, OutcomeKind.APPROVE, "อนุมัติ");
        refused("reason", SECRETARY, () -> decisions.reopen(sitting.meeting, outcome, " "));
        wrongState(
                "DECIDED",
                SECRETARY,
                () -> decisions.decideAnew(sitting.meeting, outcome, NewOutcome.of(OutcomeKind.APPROVE, "อื่น")));
        run(SECRETARY, () -> decisions.reopen(sitting.meeting, outcome, "ข้อมูลงบประมาณเปลี่ยน"));
        assertThat(as(SECRETARY, () -> record.item(sitting.item)).outcome()).isNull();
        assertThatThrownBy(() -> run(SECRETARY, () -> meetings.close(sitting.meeting)))
                .isInstanceOfSatisfying(
                        InvalidInput.class, open -> assertThat(open.arguments()).contains("4.1"));
        run(
                SECRETARY,
                () -> decisions.decideAnew(sitting.meeting, outcome, NewOutcome.of(OutcomeKind.POSTPONED, "รอข้อมูล")));
        run(SECRETARY, () -> meetings.close(sitting.meeting));
        wrongState("HELD", SECRETARY, () -> decisions.reopen(sitting.meeting, outcome, "ช้าไป"));
        assertThat(as(SECRETARY, () -> assignments.of(sitting.meeting))).isEmpty();
    }

    @Test
    void whatHasGoneBeyondADraftIsNotReopenedAndTheMeetingCanClose() {
        var sitting = new Sitting(beans, 3);
        var outcome = decide(sitting, OutcomeKind.DIRECTIVE, "ให้รายงานทุกเดือน");
        run(
                SECRETARY,
                () -> assignments.plan(
                        outcome,
                        List.of(UnitCode.of("agencies/dla")),
                        "รายงานผล",
                        LocalDate.now().plusDays(60)));
        run(SECRETARY, () -> decisions.reopen(sitting.meeting, outcome, "แก้ถ้อยคำ"));
        wrongState("REOPENED", SECRETARY, () -> assignments.propose(outcome));
        run(
                SECRETARY,
                () -> decisions.decideAnew(
                        sitting.meeting, outcome, NewOutcome.of(OutcomeKind.DIRECTIVE, "ให้รายงานทุกไตรมาส")));
        run(SECRETARY, () -> assignments.propose(outcome));
        wrongState("FOLLOWED", SECRETARY, () -> decisions.reopen(sitting.meeting, outcome, "เปลี่ยนใจ"));
        run(SECRETARY, () -> meetings.close(sitting.meeting));
    }

    @Test
    void twoSecretariesNeverDecideOverEachOther() {
        var sitting = new Sitting(beans, 3);
        decide(sitting, OutcomeKind.APPROVE, "อนุมัติ");
        wrongState(
                "CHANGED",
                SECRETARY,
                () -> decisions.decide(
                        sitting.meeting, sitting.item, new NewOutcome(OutcomeKind.APPROVE, "อนุมัติด้วย", 0)));
        assertThatThrownBy(() -> run(
                        sitting.members.get(1),
                        () -> decisions.decide(
                                sitting.meeting, sitting.item, NewOutcome.of(OutcomeKind.APPROVE, "เอง"))))
                .isInstanceOf(AccessDeniedException.class);
        refused("kind", SECRETARY, () -> decisions.decide(sitting.meeting, sitting.item, NewOutcome.of(null, "x")));
        refused(
                "text",
                SECRETARY,
                () -> decisions.decide(sitting.meeting, sitting.item, NewOutcome.of(OutcomeKind.DIRECTIVE, " ")));
    }

    @Test
    void aNoteThatAnotherHasChangedIsNotOverwritten() {
        var sitting = new Sitting(beans, 3);
        var first = save(sitting, 0, "อภิปราย");
        assertThat(first.saved()).isTrue();
        assertThat(save(sitting, 1, "อภิปรายต่อ").current().version()).isEqualTo(2);
        var stale = save(sitting, 1, "ของอีกคน");
        assertThat(stale.saved()).isFalse();
        assertThat(stale.current().text()).isEqualTo("อภิปรายต่อ");
        assertThat(save(sitting, 0, "ของอีกคน").saved()).isFalse();
        assertThat(save(sitting, 2, "รวมกันแล้ว").saved()).isTrue();
        decide(sitting, OutcomeKind.NONE, null);
        run(SECRETARY, () -> meetings.close(sitting.meeting));
        assertThat(as(SECRETARY, () -> record.item(sitting.item)).note()).isEqualTo("รวมกันแล้ว");
    }

    @Test
    void whoHasAConflictLeavesTheCountAndTheirPapersAreClosed() {
        var sitting = new Sitting(beans, 3);
        var member = sitting.members.get(2);
        assertThat(withheld(sitting, 2)).isEmpty();
        var conflict = as(member, () -> conflicts.declare(sitting.meeting, sitting.item, null, "เป็นผู้รับจ้าง"));
        assertThat(withheld(sitting, 2)).containsExactly(sitting.item);
        assertThat(withheld(sitting, 1)).isEmpty();
        wrongState(
                "DECLARED",
                SECRETARY,
                () -> conflicts.declare(sitting.meeting, sitting.item, sitting.seats.get(2), "อีกครั้ง"));
        run(SECRETARY, () -> conflicts.comeBack(sitting.meeting, conflict));
        wrongState("RETURNED", SECRETARY, () -> conflicts.comeBack(sitting.meeting, conflict));
        assertThat(withheld(sitting, 2)).containsExactly(sitting.item);
        assertThat(as(SECRETARY, () -> book.of(sitting.meeting, sitting.item)).conflicts())
                .singleElement()
                .satisfies(one -> {
                    assertThat(one.declared()).isTrue();
                    assertThat(one.returnedAt()).isNotNull();
                    assertThat(one.isRecused()).isTrue();
                });
    }

    private Set<AgendaItemId> withheld(Sitting sitting, int place) {
        var member = sitting.members.get(place);
        return as(member, () -> papers.from(member, sitting.meeting));
    }

    private SavedNote save(Sitting sitting, int version, String text) {
        return as(SECRETARY, () -> notes.save(sitting.meeting, sitting.item, version, text));
    }

    private OutcomeId decide(Sitting sitting, OutcomeKind kind, String text) {
        return as(SECRETARY, () -> decisions.decide(sitting.meeting, sitting.item, NewOutcome.of(kind, text)));
    }
}
