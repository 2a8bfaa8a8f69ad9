package salaklang.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import salaklang.assignment.AssignmentCancelled;
import salaklang.assignment.AssignmentOverdue;
import salaklang.assignment.ExtensionGranted;
import salaklang.assignment.NothingReported;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;

/** What counts as an answer, and what is late, while a round is open and in the end. */
class FollowUpAnswersTest extends FollowUpScene {

    @Test
    void nothingToReportIsAnAnswerUnlikeSilence() {
        var id = plan();
        fire(id, "timer_RoundOpens");

        publish(new NothingReported(view(first), People.representative(PROVINCE), Instant.now(), "ไม่มีเรื่องรายงาน"));

        assertThat(lineOf(id, first).state()).isEqualTo(LineState.NOTHING);
        fire(id, "timer_ClosingDayOver");
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 1, 1, 1, 1));
        assertThat(lineOf(id, second).state()).isEqualTo(LineState.SILENT);
    }

    @Test
    void aReportIsNotTakenBackByNothingToReport() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        report(first);

        publish(new NothingReported(view(first), People.representative(PROVINCE), Instant.now(), "ไม่มีเพิ่มเติม"));

        assertThat(lineOf(id, first).state()).isEqualTo(LineState.ANSWERED);
    }

    @Test
    void aReportAfterTheCloseIsNoAnswer() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        fire(id, "timer_ClosingDayOver");

        report(first);

        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 0, 1, 2, 0));
        assertThat(lineOf(id, first).state()).isEqualTo(LineState.SILENT);
    }

    @Test
    void whatIsExtendedIsLateNoMore() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        change("update assignment set due_date = current_date + 30 where id = ?", second);

        publish(new ExtensionGranted(view(second), SECRETARY, Instant.now(), null));

        assertThat(lineOf(id, second).overdue()).isFalse();
        assertThat(lineOf(id, second).dueDate()).isEqualTo(view(second).dueDate());
    }

    @Test
    void whatIsCancelledIsAskedNoMore() {
        var id = plan();
        fire(id, "timer_RoundOpens");

        publish(new AssignmentCancelled(view(second), SECRETARY, Instant.now(), "no more"));

        assertThat(lineOf(id, second).state()).isEqualTo(LineState.WITHDRAWN);
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(1, 0, 0, 1, 0));
    }

    @Test
    void whatWasHandedInMeanwhileIsNotLateInTheEnd() {
        var id = plan();
        fire(id, "timer_RoundOpens");
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(
                                "update assignment set state = 'SUBMITTED', submitted_at = now() where id = :id")
                        .param("id", second.value())
                        .update()));

        fire(id, "timer_ClosingDayOver");

        assertThat(lineOf(id, second).overdue()).isFalse();
        assertThat(round(id).summary()).isEqualTo(new RoundSummary(2, 0, 0, 2, 0));
    }

    @Test
    void whatComesDueMeanwhileIsLate() {
        var id = plan();
        fire(id, "timer_RoundOpens");

        publish(new AssignmentOverdue(view(first), null, Instant.now(), null));

        assertThat(round(id).summary().late()).isEqualTo(2);
    }
}
