package salaklang.assignment;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.evidence;
import static salaklang.assignment.StepKind.ESCALATED;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.JdbcTemplate;
import salaklang.escalation.EscalationTarget;
import salaklang.platform.FeatureTest;
import salaklang.web.InvalidInput;

/** What becomes of an assignment whose due dates have passed, also while nobody was there to notice. */
@FeatureTest
class AssignmentsPastTheirDayTest {

    @Autowired
    AssignmentService assignments;

    @Autowired
    TakenSteps taken;

    @Autowired
    AssignmentWorkflow workflow;

    @Autowired
    ScheduleSweep sweep;

    @Autowired
    SweepState sweepState;

    @Autowired
    JdbcTemplate jdbc;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void whatWasDueWhileThePlatformWasDownIsDoneOnceOnReturn() {
        var id = cases.inProgress(DLA);
        aMonthPassedUnnoticed(id);

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(cases.steps(id)).contains(StepKind.OVERDUE));
        assertThat(cases.steps(id).stream().filter(kind -> kind == StepKind.ESCALATED))
                .hasSize(5);
        assertThat(cases.steps(id)).doesNotContain(StepKind.REMINDED).containsOnlyOnce(StepKind.OVERDUE);
        assertThat(cases.view(id).escalatedTo()).isEqualTo(EscalationTarget.GOVERNOR);
        assertThat(cases.view(id).overdueSince()).isNotNull();
    }

    @Test
    void whatIsDoneAtOneMomentStandsInTheOrderItWasDone() {
        var id = cases.inProgress(DLA);
        aMonthPassedUnnoticed(id);
        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(cases.steps(id)).contains(StepKind.OVERDUE));

        cases.together(SECRETARY, () -> jdbc.update("""
                update assignment_step set note = 'ที่อื่นในตาราง' where assignment_id = ? and kind = 'OVERDUE'""", id.value()));

        var steps = cases.steps(id);
        assertThat(steps.subList(steps.indexOf(StepKind.OVERDUE), steps.size()))
                .containsExactly(StepKind.OVERDUE, ESCALATED, ESCALATED, ESCALATED, ESCALATED, ESCALATED);
    }

    @Test
    void theWatchIsAskedAnewWhenHolidaysOrTheLadderChange() {
        var id = cases.inProgress(DLA);
        cases.together(SECRETARY, () -> jdbc.update("""
                update assignment set due_date = current_date - 40, watched_from = now() - interval '60 days'
                where id = ?""", id.value()));
        cases.together(SECRETARY, () -> {
            sweepState.ask();
            return null;
        });

        cases.run(SECRETARY, sweep::sweep);

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(cases.steps(id)).contains(StepKind.OVERDUE));
    }

    @Test
    void whatIsLateSaysWhyBeforeItIsHandedIn() {
        var id = cases.inProgress(DLA);
        aMonthPassedUnnoticed(id);

        assertThatThrownBy(
                        () -> cases.run(DLA, () -> assignments.submit(id, "ส่ง", List.of(), null, List.of(evidence()))))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("cause"));

        var delay = new Delay(DelayCause.BUDGET, "รอจัดสรรงบประมาณ");
        cases.run(DLA, () -> assignments.submit(id, "ส่ง", List.of(), delay, List.of(evidence())));
        assertThat(cases.view(id).state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(cases.view(id).delay()).isEqualTo(delay);
    }

    @Test
    void whatIsHandedInIsLeftAlone() {
        var id = cases.submitted(DLA);
        aMonthPassedUnnoticed(id);

        await().atMost(30, SECONDS)
                .untilAsserted(() -> assertThat(cases.together(
                                SECRETARY, () -> taken.of(id, cases.view(id).dueDate())))
                        .contains("overdue"));
        assertThat(cases.steps(id)).doesNotContain(StepKind.OVERDUE, StepKind.ESCALATED, StepKind.REMINDED);
    }

    /** As if it had been due a month ago, and the platform had been away since. */
    private void aMonthPassedUnnoticed(AssignmentId id) {
        cases.together(SECRETARY, () -> {
            jdbc.update("""
                    update assignment set due_date = current_date - 40, watched_from = now() - interval '60 days'
                    where id = ?""", id.value());
            workflow.scheduleChanged(id);
            return null;
        });
    }
}
