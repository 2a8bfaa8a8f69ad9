package salaklang.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.web.InvalidInput;

class LadderFormTest {

    private static final PlanKey KEY = new PlanKey(Urgency.URGENT, UnitClass.LAO);

    @Test
    void linesWithoutDaysAreNoStepsAndTheRestIsNumbered() {
        var plan = form("5 - 0", "- 3 - - 10").plan();

        assertThat(plan.reminders()).extracting(LadderStep::days).containsExactly(5, 0);
        assertThat(plan.reminders()).extracting(LadderStep::number).containsExactly(1, 2);
        assertThat(plan.escalations())
                .extracting(LadderStep::target)
                .containsExactly(EscalationTarget.AGENCY_HEAD, EscalationTarget.GOVERNOR);
        assertThat(plan.escalations()).extracting(LadderStep::number).containsExactly(1, 2);
    }

    @ParameterizedTest(name = "{0} | {1}: {2}")
    @CsvSource({
        "3 3, 1, reminders[1].days, escalation.error.reminders-fall",
        "1 3, 1, reminders[1].days, escalation.error.reminders-fall",
        "-1, 1, reminders[0].days, escalation.error.days",
        "366, 1, reminders[0].days, escalation.error.days",
        "1, 0, steps[0].days, escalation.error.days",
        "1, 3 3, steps[1].days, escalation.error.steps-rise",
        "1, 3 - 2, steps[2].days, escalation.error.steps-rise",
        "1, 5 7c, steps[1].days, escalation.error.steps-rise",
        "1, 7c 5, steps[1].days, escalation.error.steps-rise",
        "1, -, steps[0].days, escalation.error.nobody"
    })
    void whatIsNoLadderIsRefusedBesideItsLine(String reminders, String steps, String field, String message) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> form(reminders, steps).plan())
                .returns(field, InvalidInput::field)
                .returns(message, InvalidInput::messageKey);
    }

    @Test
    void calendarAndWorkingDaysMayFollowEachOther() {
        var plan = form("", "1 5c 5 14c 11").plan();

        assertThat(plan.escalations())
                .extracting(LadderStep::dayKind)
                .containsExactly(DayKind.WORKING, DayKind.CALENDAR, DayKind.WORKING, DayKind.CALENDAR, DayKind.WORKING);
    }

    @Test
    void aFormShowsThePlanAndGivesItBack() {
        var plan = form("7 3 1", "1 - 9 - 20c").plan();

        assertThat(LadderForm.of(KEY, plan, LocalDate.parse("2026-12-01")).plan())
                .isEqualTo(plan);
    }

    /** Days line by line; {@code -} is a line left empty, {@code c} counts calendar days. */
    static LadderForm form(String reminders, String steps) {
        var form = new LadderForm();
        form.setUrgency(KEY.urgency());
        form.setUnit(KEY.unit());
        fill(form.getReminders(), reminders);
        fill(form.getSteps(), steps);
        return form;
    }

    private static void fill(List<LadderForm.Line> lines, String text) {
        var days = Arrays.stream((text == null ? "" : text).split(" ")).toList();
        for (int place = 0; place < days.size(); place++) {
            var typed = days.get(place);
            if (!typed.isEmpty() && !typed.equals("-")) {
                lines.get(place).setDays(Integer.valueOf(typed.replace("c", "")));
                lines.get(place).setDayKind(typed.endsWith("c") ? DayKind.CALENDAR : DayKind.WORKING);
            }
        }
    }
}
