package salaklang.decision;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.SeatAttendance;
import salaklang.identity.ActingKind;
import salaklang.meeting.OutcomeKind;
import salaklang.platform.FeatureTest;

/** A vote belongs to the seat: who acts for somebody of a seat's unit does not speak for the seat by that. */
@FeatureTest
class ActingGivesNoVoteTest {

    @Autowired
    BeanFactory beans;

    @Autowired
    VotingService voting;

    @Autowired
    AttendanceService attendance;

    @Test
    void theUnitsOwnPersonVotesForItsSeatAndTheDeputyDoesNot() {
        var sitting = new Sitting(beans, 3);
        var seat = sitting.seats.get(0);
        run(
                SECRETARY,
                () -> attendance.record(
                        sitting.meeting, new AttendanceSheet(Map.of(seat, SeatAttendance.absent()), null, null)));
        run(
                SECRETARY,
                () -> attendance.record(
                        sitting.meeting, new AttendanceSheet(Map.of(seat, SeatAttendance.present()), null, null)));
        var ofTheUnit = Sitting.person("head-" + UUID.randomUUID(), "agencies/nre");
        var deputy =
                Sitting.person("deputy-" + UUID.randomUUID(), "agencies/pr").actingFor(ofTheUnit, ActingKind.ACTING);
        var motion = NewOutcome.of(OutcomeKind.APPROVE, "เห็นชอบ");
        var ballot = as(SECRETARY, () -> voting.open(sitting.meeting, sitting.item, motion, BallotSecrecy.OPEN));

        assertThat(List.of(deputy.asThemselves().unit(), ofTheUnit.unit())).doesNotHaveDuplicates();
        assertThatThrownBy(() -> run(deputy, () -> voting.vote(sitting.meeting, ballot, Choice.FOR)))
                .isInstanceOf(AccessDeniedException.class);
        run(ofTheUnit, () -> voting.vote(sitting.meeting, ballot, Choice.FOR));
    }
}
