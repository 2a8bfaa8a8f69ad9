package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.assignment.AssignmentState.CANCELLED;
import static salaklang.assignment.AssignmentState.DECLINED;
import static salaklang.assignment.AssignmentState.DONE;
import static salaklang.assignment.AssignmentState.IN_PROGRESS;
import static salaklang.assignment.AssignmentState.OFFERED;
import static salaklang.assignment.AssignmentState.RETURNED;
import static salaklang.assignment.AssignmentState.SUBMITTED;
import static salaklang.assignment.AssignmentState.WAITING;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import salaklang.document.DocumentId;
import salaklang.escalation.Urgency;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** Every act in every state: it is done, or says in which state the assignment is and changes nothing. */
class AssignmentActsTest {

    private static final LocalDate DUE = LocalDate.of(2026, 7, 15);
    private static final LocalDate TODAY = LocalDate.of(2026, 7, 1);
    private static final Instant NOW = Instant.parse("2026-07-01T02:00:00Z");
    private static final UnitCode UNIT = UnitCode.of("agencies/dla");
    private static final Figure HOUSEHOLDS = new Figure("ครัวเรือน", "ครัวเรือน", BigDecimal.TEN);
    private static final Person WORKER = person("worker", Role.AGENCY_REPRESENTATIVE);
    private static final Person SECRETARY = person("secretary", Role.COMMITTEE_SECRETARY);

    private enum Act {
        TURN(OFFERED, it -> it.turnCame(NOW), WAITING),
        ACCEPT(IN_PROGRESS, it -> it.accept(WORKER, NOW), OFFERED),
        CLAIM(null, it -> it.claim(WORKER, NOW), OFFERED, IN_PROGRESS),
        HAND_OVER(null, it -> it.handOver("x", "ผู้อื่น", WORKER, NOW), OFFERED, IN_PROGRESS),
        RETURN(RETURNED, it -> it.returnWith("ไม่ใช่ภารกิจ", WORKER, NOW), OFFERED),
        ACCEPT_DECLINE(DECLINED, it -> it.acceptDecline(SECRETARY, NOW), RETURNED),
        REASSIGN(OFFERED, it -> it.reassign(UNIT, DUE, "อีกครั้ง", TODAY, SECRETARY, NOW), RETURNED),
        REPORT(IN_PROGRESS, it -> it.report(content(ReportKind.PROGRESS), TODAY, WORKER, NOW), IN_PROGRESS),
        NOTHING(IN_PROGRESS, it -> it.report(content(ReportKind.NOTHING), TODAY, WORKER, NOW), IN_PROGRESS),
        SPLIT(IN_PROGRESS, it -> it.split("ทต.เมือง", WORKER, NOW), IN_PROGRESS),
        SUBMIT(SUBMITTED, it -> it.submit(content(ReportKind.SUBMISSION), TODAY, WORKER, NOW), IN_PROGRESS),
        VERIFY(DONE, it -> it.verify(SECRETARY, NOW), SUBMITTED),
        SEND_BACK(IN_PROGRESS, it -> it.sendBack("ขาด", TODAY, SECRETARY, NOW), SUBMITTED),
        REOPEN(IN_PROGRESS, it -> it.reopen("ผิด", DUE.plusDays(9), TODAY, SECRETARY, NOW), DONE),
        CANCEL(
                CANCELLED,
                it -> it.cancel("ไม่จำเป็น", SECRETARY, NOW),
                WAITING,
                OFFERED,
                RETURNED,
                IN_PROGRESS,
                SUBMITTED),
        ASK_EXTENSION(null, it -> it.askExtension(DUE.plusDays(9), "รอข้อมูล", WORKER, NOW), OFFERED, IN_PROGRESS);

        private final AssignmentState next;
        private final Consumer<Assignment> act;
        private final Set<AssignmentState> possible;

        Act(AssignmentState next, Consumer<Assignment> act, AssignmentState... possible) {
            this.next = next;
            this.act = act;
            this.possible = Set.copyOf(Arrays.asList(possible));
        }
    }

    static Stream<Arguments> everyActInEveryState() {
        return Arrays.stream(Act.values())
                .flatMap(act -> EnumSet.allOf(AssignmentState.class).stream().map(state -> Arguments.of(act, state)));
    }

    @ParameterizedTest(name = "{0} when {1}")
    @MethodSource("everyActInEveryState")
    void anActIsDoneInItsStatesAndRefusedInAllOthers(Act act, AssignmentState state) {
        var assignment = in(state);
        var before = assignment.steps().size();
        if (act.possible.contains(state)) {
            act.act.accept(assignment);
            assertThat(assignment.state()).isEqualTo(act.next == null ? state : act.next);
            assertThat(assignment.steps()).hasSize(before + 1);
        } else {
            assertThatThrownBy(() -> act.act.accept(assignment))
                    .isInstanceOfSatisfying(
                            WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo(state.name()));
            assertThat(assignment.state()).isEqualTo(state);
            assertThat(assignment.steps()).hasSize(before);
        }
    }

    @Test
    void aRequestForMoreTimeIsAnsweredOnce() {
        var assignment = in(IN_PROGRESS);
        assertThatThrownBy(() -> assignment.grantExtension(null, null, TODAY, SECRETARY, NOW))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("NO_EXTENSION"));
        assignment.askExtension(DUE.plusDays(10), "รอข้อมูล", WORKER, NOW);
        assertThatThrownBy(() -> assignment.askExtension(DUE.plusDays(11), "รอข้อมูล", WORKER, NOW))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("EXTENSION_PENDING"));

        assignment.grantExtension(DUE.plusDays(5), null, TODAY, SECRETARY, NOW);

        assertThat(assignment.dueDate()).isEqualTo(DUE.plusDays(5));
        assertThat(assignment.extensions()).isEqualTo(1);
        assertThat(assignment.view().extension()).isNull();
        assertThat(last(assignment).getDay()).isEqualTo(DUE.plusDays(5));
        assertThatThrownBy(() -> assignment.refuseExtension("ไม่", SECRETARY, NOW))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void aGrantedDayLiesAfterTheDueDate() {
        var assignment = in(IN_PROGRESS);
        assignment.askExtension(DUE.plusDays(10), "รอข้อมูล", WORKER, NOW);

        assertThatThrownBy(() -> assignment.grantExtension(DUE, null, TODAY, SECRETARY, NOW))
                .isInstanceOf(InvalidInput.class);
        assertThat(assignment.view().extension()).isNotNull();
    }

    @Test
    void aRefusalNeedsAReasonAndLeavesTheDueDate() {
        var assignment = in(IN_PROGRESS);
        assignment.askExtension(DUE.plusDays(10), "รอข้อมูล", WORKER, NOW);
        assertThatThrownBy(() -> assignment.refuseExtension(" ", SECRETARY, NOW))
                .isInstanceOf(InvalidInput.class);

        assignment.refuseExtension("เร่งด่วน", SECRETARY, NOW);

        assertThat(assignment.dueDate()).isEqualTo(DUE);
        assertThat(assignment.extensions()).isZero();
    }

    @Test
    void whatTheUnitReturnsAsksForNoMoreTime() {
        var assignment = in(OFFERED);
        assignment.askExtension(DUE.plusDays(10), "รอข้อมูล", WORKER, NOW);

        assignment.returnWith("ไม่ใช่ภารกิจ", WORKER, NOW);

        assertThat(assignment.view().extension()).isNull();
    }

    @ParameterizedTest
    @CsvSource({"15 July 2026,-1", "16 July 2026,1", "30 July 2026,1"})
    void afterTheDueDateEveryReportSaysWhy(String day, int late) {
        var today =
                LocalDate.parse(day, java.time.format.DateTimeFormatter.ofPattern("d MMMM yyyy", java.util.Locale.UK));
        for (var kind : ReportKind.values()) {
            var assignment = in(IN_PROGRESS);
            Runnable report = () -> {
                if (kind == ReportKind.SUBMISSION) {
                    assignment.submit(content(kind), today, WORKER, NOW);
                } else {
                    assignment.report(content(kind), today, WORKER, NOW);
                }
            };
            if (late > 0) {
                assertThatThrownBy(report::run)
                        .isInstanceOfSatisfying(
                                InvalidInput.class,
                                wrong -> assertThat(wrong.field()).isEqualTo("cause"));
                assertThat(assignment.reports()).isEmpty();
            } else {
                report.run();
                assertThat(assignment.reports()).hasSize(1);
            }
        }
    }

    @Test
    void aCauseWithoutWordsIsNoReason() {
        var assignment = in(IN_PROGRESS);
        var content = content(ReportKind.PROGRESS, List.of(), new Delay(DelayCause.STAFF, " "));

        assertThatThrownBy(() -> assignment.report(content, DUE.plusDays(1), WORKER, NOW))
                .isInstanceOfSatisfying(
                        InvalidInput.class, wrong -> assertThat(wrong.field()).isEqualTo("delayText"));
    }

    @Test
    void nothingToReportKeepsThePercentage() {
        var assignment = in(IN_PROGRESS);
        assignment.report(content(ReportKind.PROGRESS), TODAY, WORKER, NOW);
        assignment.report(content(ReportKind.NOTHING), TODAY, WORKER, NOW);

        assertThat(assignment.percent()).isEqualTo(40);
        assertThat(last(assignment).getKind()).isEqualTo(StepKind.NOTHING_REPORTED);
        assertThat(assignment.reports()).extracting(ProgressReport::kind).contains(ReportKind.NOTHING);
    }

    @ParameterizedTest
    @CsvSource({"ครัวเรือน,-1", "ครัวเรือน,1.005", "ครัวเรือน,1000000000000", "ถังขยะ,1"})
    void aFigureIsOneThatWasAskedForAndANumberFromZero(String name, BigDecimal counted) {
        var assignment = in(IN_PROGRESS);
        var content = content(ReportKind.PROGRESS, List.of(new FigureValue(name, counted)), null);

        assertThatThrownBy(() -> assignment.report(content, TODAY, WORKER, NOW)).isInstanceOf(InvalidInput.class);
        assertThat(assignment.reports()).isEmpty();
    }

    @Test
    void whoHandedItInActingForTheSecretaryIsOneWithTheSecretary() {
        var assignment = in(IN_PROGRESS);
        var deputy = WORKER.actingFor(SECRETARY, salaklang.identity.ActingKind.ACTING);
        assignment.submit(content(ReportKind.SUBMISSION), TODAY, SECRETARY, NOW);

        assertThatThrownBy(() -> assignment.verify(deputy, NOW))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("OWN_SUBMISSION"));
    }

    @Test
    void aMonthlyReportIsDueAgainTheMonthAfterUntilTheLast() {
        var assignment = made(true, new Recurrence(31, LocalDate.of(2026, 9, 30)), LocalDate.of(2026, 7, 31));
        assignment.accept(WORKER, NOW);
        assignment.report(content(ReportKind.PROGRESS), TODAY, WORKER, NOW);
        assertThat(assignment.dueDate()).isEqualTo("2026-08-31");
        assignment.report(content(ReportKind.PROGRESS), TODAY.plusDays(1), WORKER, NOW);
        assertThat(assignment.dueDate())
                .as("a correction answers no second period")
                .isEqualTo("2026-08-31");
        assignment.report(content(ReportKind.NOTHING), LocalDate.of(2026, 8, 5), WORKER, NOW);
        assertThat(assignment.dueDate()).isEqualTo("2026-09-30");
        assignment.report(content(ReportKind.PROGRESS), LocalDate.of(2026, 9, 10), WORKER, NOW);
        assertThat(assignment.dueDate())
                .as("the last period ends with the submission")
                .isEqualTo("2026-09-30");
    }

    @ParameterizedTest
    @CsvSource({"OFFERED", "IN_PROGRESS", "SUBMITTED", "WAITING", "RETURNED"})
    void whatMerelySupportsEndsWithTheLeadWithoutAReason(AssignmentState state) {
        var assignment = in(state);
        assignment.endWithLead(SECRETARY, NOW);

        assertThat(assignment.state()).isEqualTo(CANCELLED);
        assertThat(assignment.reason()).isNull();
    }

    @Test
    void whoAskedForMoreTimeDoesNotGrantIt() {
        var assignment = in(IN_PROGRESS);
        assignment.askExtension(DUE.plusDays(10), "รอผล", WORKER, NOW);

        assertThatThrownBy(() -> assignment.grantExtension(null, null, TODAY, WORKER, NOW))
                .isInstanceOfSatisfying(
                        WrongState.class, wrong -> assertThat(wrong.state()).isEqualTo("OWN_EXTENSION"));
        assignment.grantExtension(null, null, TODAY, SECRETARY, NOW);
        assertThat(assignment.dueDate()).isEqualTo(DUE.plusDays(10));
    }

    @Test
    void theTimeForWhichItWasCheckedIsNotTheUnits() {
        var assignment = in(SUBMITTED);
        var days = 40;

        assignment.sendBack("ขาด", DUE.plusDays(1), SECRETARY, NOW.plus(days, ChronoUnit.DAYS));

        assertThat(assignment.dueDate()).isEqualTo(DUE.plusDays(days));
        assertThat(assignment.isLate(DUE.plusDays(1))).isFalse();
        assertThat(assignment.overdueSince()).isNull();
    }

    private static Assignment in(AssignmentState state) {
        var assignment = made(state != WAITING, null, DUE);
        if (state == RETURNED || state == DECLINED) {
            assignment.returnWith("ไม่ใช่ภารกิจ", WORKER, NOW);
        }
        if (state == DECLINED) {
            assignment.acceptDecline(SECRETARY, NOW);
        }
        if (state == IN_PROGRESS || state == SUBMITTED || state == DONE) {
            assignment.accept(WORKER, NOW);
        }
        if (state == SUBMITTED || state == DONE) {
            assignment.submit(content(ReportKind.SUBMISSION), TODAY, WORKER, NOW);
        }
        if (state == DONE) {
            assignment.verify(SECRETARY, NOW);
        }
        if (state == CANCELLED) {
            assignment.cancel("ไม่จำเป็น", SECRETARY, NOW);
        }
        assertThat(assignment.state()).isEqualTo(state);
        return assignment;
    }

    private static Assignment made(boolean itsTurn, Recurrence recurrence, LocalDate due) {
        var source = new AssignmentSource(AssignmentSource.Kind.DIRECTIVE, UUID.randomUUID());
        var work = new Work(source, source.id(), "คัดแยกขยะ", null, UnitCode.of("agencies/nre"), Urgency.NORMAL, false);
        var part = new WorkPart(
                UUID.randomUUID(), UNIT, "รายงาน", due, Part.SUPPORTING, true, 1, recurrence, List.of(HOUSEHOLDS));
        return new Assignment(work, part, itsTurn, SECRETARY, NOW);
    }

    private static ReportContent content(ReportKind kind) {
        return content(kind, List.of(), null);
    }

    private static ReportContent content(ReportKind kind, List<FigureValue> figures, Delay delay) {
        return new ReportContent(kind, 40, "ลงพื้นที่แล้ว", figures, List.of(DocumentId.next()), delay);
    }

    private static AssignmentStep last(Assignment assignment) {
        return assignment.steps().get(assignment.steps().size() - 1);
    }

    private static Person person(String name, Role role) {
        return new Person("si-sa-ket", name, name, name, Set.of(role), Set.of(UNIT));
    }
}
