package salaklang.processes.followup;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.camunda.bpm.dmn.engine.DmnDecision;
import org.camunda.bpm.dmn.engine.DmnEngine;
import org.camunda.bpm.dmn.engine.DmnEngineConfiguration;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FollowUpTablesTest {

    private static final List<String> URGENCIES = List.of("NORMAL", "URGENT", "VERY_URGENT", "MOST_URGENT");
    private static final List<String> KINDS = List.of("AGENCY", "DISTRICT", "LAO");

    private static DmnEngine engine;
    private static DmnDecision reminders;
    private static DmnDecision ladder;

    @BeforeAll
    static void readTheTables() {
        engine = DmnEngineConfiguration.createDefaultDmnEngineConfiguration().buildEngine();
        reminders = read(ReminderSchedule.DECISION);
        ladder = read(EscalationLadder.DECISION);
    }

    private static DmnDecision read(String decision) {
        return engine.parseDecision(
                decision, FollowUpTablesTest.class.getResourceAsStream("/dmn/followup/" + decision + ".dmn"));
    }

    static Stream<Arguments> everyCase() {
        return URGENCIES.stream().flatMap(urgency -> KINDS.stream().map(kind -> Arguments.of(urgency, kind)));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "NORMAL, AGENCY, 7 3 1 0",
        "NORMAL, DISTRICT, 7 3 1 0",
        "NORMAL, LAO, 7 3 1 0",
        "URGENT, AGENCY, 3 1 0",
        "VERY_URGENT, DISTRICT, 2 1 0",
        "MOST_URGENT, LAO, 1 0"
    })
    void remindersInWorkingDaysBefore(String urgency, String kind, String days) {
        assertThat(numbers(answers(reminders, urgency, kind), ReminderSchedule.WORKING_DAYS_BEFORE))
                .isEqualTo(numbers(days));
    }

    @ParameterizedTest(name = "{0}, {1}: {2}")
    @CsvSource({
        "NORMAL, AGENCY, 1 3 7 14 21",
        "NORMAL, DISTRICT, 1 3 7 14 21",
        "NORMAL, LAO, 1 5 10 20 30",
        "URGENT, AGENCY, 1 2 4 7 10",
        "URGENT, LAO, 1 3 6 10 15",
        "VERY_URGENT, AGENCY, 1 2 3 5 7",
        "VERY_URGENT, LAO, 1 2 4 7 10",
        "MOST_URGENT, DISTRICT, 1 2 3 4 5",
        "MOST_URGENT, LAO, 1 2 3 5 7"
    })
    void theLadderInWorkingDaysAfter(String urgency, String kind, String days) {
        var steps = answers(ladder, urgency, kind);

        assertThat(numbers(steps, EscalationLadder.DAYS_AFTER)).isEqualTo(numbers(days));
        assertThat(steps)
                .allSatisfy(step -> assertThat(step)
                        .containsEntry(EscalationLadder.DAY_KIND, "WORKING")
                        .containsEntry(EscalationLadder.CHANNELS, "ALL"));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyCase")
    void everyLadderClimbsFromTheOfficerToTheGovernorAndReachesEachOnce(String urgency, String kind) {
        assertThat(answers(ladder, urgency, kind))
                .extracting(step -> step.get(EscalationLadder.TARGET))
                .containsExactly("OFFICER", "AGENCY_HEAD", "SECRETARY", "VICE_GOVERNOR", "GOVERNOR");
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("everyCase")
    void stepsAreNumberedFromOneInTheOrderOfTime(String urgency, String kind) {
        var before = answers(reminders, urgency, kind);
        var after = answers(ladder, urgency, kind);

        assertThat(numbers(before, ReminderSchedule.STEP)).isEqualTo(fromOne(before.size()));
        assertThat(numbers(after, EscalationLadder.STEP)).isEqualTo(fromOne(after.size()));
        assertThat(numbers(before, ReminderSchedule.WORKING_DAYS_BEFORE))
                .isSortedAccordingTo((one, other) -> other - one)
                .doesNotHaveDuplicates()
                .endsWith(0);
        assertThat(numbers(after, EscalationLadder.DAYS_AFTER))
                .isSorted()
                .doesNotHaveDuplicates()
                .allMatch(days -> days >= 1);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"AGENCY", "DISTRICT", "LAO"})
    void theMoreUrgentTheWorkTheSoonerItClimbs(String kind) {
        IntStream.range(1, URGENCIES.size()).forEach(place -> {
            var slower = numbers(answers(ladder, URGENCIES.get(place - 1), kind), EscalationLadder.DAYS_AFTER);
            var quicker = numbers(answers(ladder, URGENCIES.get(place), kind), EscalationLadder.DAYS_AFTER);
            assertThat(quicker).isNotEqualTo(slower);
            IntStream.range(0, quicker.size())
                    .forEach(step -> assertThat(quicker.get(step)).isLessThanOrEqualTo(slower.get(step)));
        });
    }

    @Test
    void aLocalOrganisationHasLongerThanAnAgency() {
        URGENCIES.forEach(urgency -> {
            var agency = numbers(answers(ladder, urgency, "AGENCY"), EscalationLadder.DAYS_AFTER);
            var lao = numbers(answers(ladder, urgency, "LAO"), EscalationLadder.DAYS_AFTER);
            assertThat(lao.get(4)).isGreaterThan(agency.get(4));
        });
    }

    @Test
    void anUnknownUrgencyOrKindOfUnitHasNoSteps() {
        for (var table : List.of(reminders, ladder)) {
            assertThat(answers(table, "SOME_TIME", "AGENCY")).isEmpty();
            assertThat(answers(table, "NORMAL", "CLUB")).isEmpty();
        }
    }

    private static List<Map<String, Object>> answers(DmnDecision table, String urgency, String kind) {
        return engine.evaluateDecisionTable(table, Map.of("urgency", urgency, "unitKind", kind))
                .getResultList();
    }

    private static List<Integer> numbers(List<Map<String, Object>> answers, String name) {
        return answers.stream().map(answer -> (Integer) answer.get(name)).toList();
    }

    private static List<Integer> numbers(String text) {
        return Arrays.stream(text.split(" ")).map(Integer::valueOf).toList();
    }

    private static List<Integer> fromOne(int size) {
        return IntStream.rangeClosed(1, size).boxed().toList();
    }
}
