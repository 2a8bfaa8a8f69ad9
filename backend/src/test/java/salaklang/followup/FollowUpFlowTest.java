package salaklang.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.AccessDeniedException;
import salaklang.assignment.AssignmentOffered;
import salaklang.committee.CommitteeView;
import salaklang.identity.CurrentUser;
import salaklang.platform.People;
import salaklang.processes.followup.FollowUpRoundProcess;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

/** A round from its plan to its report, and every plan that is refused. */
class FollowUpFlowTest extends FollowUpScene {

    @Test
    void aRoundAsksRemindsClosesReportsAndPlansTheNext() {
        var id = plan();
        assertThat(round(id).state()).isEqualTo(RoundState.PLANNED);

        fire(id, "timer_RoundOpens");
        assertThat(round(id).state()).isEqualTo(RoundState.OPEN);
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 0, 1, 2, 0));

        report(first);
        fire(id, "timer_ReminderDue");
        assertThat(traced(id)).contains("FollowUpRoundReminded");
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 1, 1, 1, 0));

        fire(id, "timer_ClosingDayOver");
        assertThat(round(id).state()).isEqualTo(RoundState.REPORTED);
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 1, 1, 1, 0));
        assertThat(traced(id))
                .containsSubsequence(
                        "FollowUpRoundPlanned",
                        "FollowUpRoundOpened",
                        "FollowUpRoundReminded",
                        "FollowUpRoundCompiled",
                        "FollowUpRoundReported");

        var next = as(SECRETARY, () -> service.list(committee, null, 10)).get(0);
        assertThat(next.state()).isEqualTo(RoundState.PLANNED);
        assertThat(next.opensOn()).isEqualTo(TODAY.plusDays(1).plusMonths(1));
        assertThat(running(id)).isFalse();
        assertThat(running(next.id())).isTrue();
    }

    @Test
    void theFirstRoundPlansItselfWithTheFirstAssignmentAndGivesWayToAPlan() {
        publish(new AssignmentOffered(view(first), SECRETARY, Instant.now(), null));
        publish(new AssignmentOffered(view(second), SECRETARY, Instant.now(), null));

        var planned = as(SECRETARY, () -> service.list(committee, null, 10));
        assertThat(planned).singleElement().satisfies(round -> {
            assertThat(round.every()).isEqualTo(RoundInterval.MONTHLY);
            assertThat(round.opensOn()).isEqualTo(TODAY.plusMonths(1).withDayOfMonth(1));
        });

        var own = plan();
        assertThat(round(own).state()).isEqualTo(RoundState.PLANNED);
        assertThat(running(planned.get(0).id())).isFalse();
        assertThatThrownBy(this::plan).isInstanceOf(WrongState.class);
    }

    @Test
    void theSecretaryClosesEarly() {
        var id = plan();
        assertThatThrownBy(() -> run(SECRETARY, () -> service.close(id))).isInstanceOf(WrongState.class);
        fire(id, "timer_RoundOpens");

        run(SECRETARY, () -> service.close(id));

        assertThat(round(id).state()).isEqualTo(RoundState.REPORTED);
        assertThatThrownBy(() -> run(SECRETARY, () -> service.close(id))).isInstanceOf(WrongState.class);
    }

    @Test
    void aCancelledRoundHasNoNextOne() {
        var id = plan();
        assertThatThrownBy(() -> run(SECRETARY, () -> service.cancel(id, " "))).isInstanceOf(InvalidInput.class);

        run(SECRETARY, () -> service.cancel(id, "ปรับแผน"));

        assertThat(round(id).state()).isEqualTo(RoundState.CANCELLED);
        assertThat(running(id)).isFalse();
        assertThat(as(SECRETARY, () -> service.list(committee, null, 10))).hasSize(1);
        plan();
    }

    @Test
    void aDissolvedCommitteeWithoutOpenAssignmentsHasNoNextOne() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update committee set state = 'DISSOLVED' where id = ?")
                            .param(committee.value())
                            .update();
                    jdbc.sql("update assignment set state = 'DONE' where committee_id = ?")
                            .param(committee.value())
                            .update();
                }));

        fire(id, "timer_ClosingDayOver");

        assertThat(round(id).state()).isEqualTo(RoundState.REPORTED);
        assertThat(as(SECRETARY, () -> service.list(committee, null, 10))).hasSize(1);
    }

    @Test
    void aCommitteeHasOneRunningRound() {
        plan();

        assertThatThrownBy(this::plan).isInstanceOf(WrongState.class).hasMessageContaining("PLANNED");
        assertThat(as(SECRETARY, () -> service.overview(committee, null, 1)).plannable())
                .extracting(CommitteeView::id)
                .doesNotContain(committee);
    }

    @Test
    void aRoundIsNotPlannedInThePast() {
        assertThatThrownBy(() -> as(
                        SECRETARY,
                        () -> service.plan(new FollowUpPlan(
                                committee, RoundInterval.MONTHLY, TODAY.minusDays(2), TODAY.plusDays(2)))))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> as(
                        SECRETARY,
                        () -> service.plan(new FollowUpPlan(
                                committee, RoundInterval.MONTHLY, TODAY.plusDays(2), TODAY.plusDays(1)))))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void governorsReadAndUnitsFindNothing() {
        var id = plan();

        assertThat(as(People.governor(PROVINCE), () -> service.read(id)).mayRun())
                .isFalse();
        assertThatThrownBy(() -> run(People.governor(PROVINCE), () -> service.cancel(id, "no")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(People.representative(PROVINCE), () -> service.read(id)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> CurrentTenant.in(
                        "phrae", () -> CurrentUser.as(People.governor("phrae"), () -> service.read(id))))
                .isInstanceOf(NotFound.class);
    }

    private boolean running(FollowUpRoundId round) {
        return CurrentTenant.in(
                PROVINCE,
                () -> runtime.createProcessInstanceQuery()
                                .processDefinitionKey(FollowUpRoundProcess.PROCESS)
                                .processInstanceBusinessKey(round.toString())
                                .count()
                        > 0);
    }

    private List<String> traced(FollowUpRoundId id) {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(
                        status -> jdbc.sql("select action from audit_entry where subject_id = :id order by id")
                                .param("id", id.toString())
                                .query(String.class)
                                .list()));
    }
}
