package salaklang.processes;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.HitPolicy;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.Input;
import org.camunda.bpm.model.dmn.instance.Output;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every decision table keeps to. */
class DecisionRulesTest {

    private static final String THAI = "[\\u0E00-\\u0E7F]";

    static List<DecisionModel> models() {
        return DecisionModel.all();
    }

    @Test
    void thereAreDecisions() {
        assertThat(models())
                .extracting(DecisionModel::id)
                .contains("meeting-rules", "reminder-schedule", "escalation-ladder");
    }

    @ParameterizedTest
    @MethodSource("models")
    void aFileHoldsOneDecisionOfItsNameAndOneAnswerForEachCaseOrAllThatApply(DecisionModel model) {
        assertThat(model.all(Decision.class)).singleElement().satisfies(decision -> {
            assertThat(decision.getId()).isEqualTo(model.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(decision.getName()).containsPattern(THAI);
            assertThat(decision.getDescription().getTextContent()).matches("\\p{ASCII}{40,}");
            assertThat(decision.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        });
        assertThat(model.table().getHitPolicy()).isIn(HitPolicy.UNIQUE, HitPolicy.COLLECT);
    }

    @ParameterizedTest
    @MethodSource("models")
    void columnsAreNamedInThaiAndRulesExplainedInEnglish(DecisionModel model) {
        assertThat(model.all(Input.class))
                .allSatisfy(input -> assertThat(input.getLabel()).containsPattern(THAI));
        assertThat(model.all(Output.class))
                .allSatisfy(output -> assertThat(output.getLabel()).containsPattern(THAI));
        assertThat(model.all(Rule.class))
                .isNotEmpty()
                .allSatisfy(rule ->
                        assertThat(rule.getDescription().getTextContent()).matches("\\p{ASCII}{10,}"));
    }

    @ParameterizedTest
    @MethodSource("models")
    void theConstantsNameWhatIsAskedAndAnswered(DecisionModel model) {
        var named = new TreeSet<String>();
        named.add(model.id());
        model.all(Input.class)
                .forEach(input -> named.add(
                        input.getInputExpression().getText().getTextContent().strip()));
        model.all(Output.class).forEach(output -> named.add(output.getName()));

        var constants = Constants.of(model.feature(), "DECISION")
                .filter(type -> Constants.values(type).anyMatch(model.id()::equals))
                .flatMap(Constants::values);

        assertThat(constants).containsExactlyInAnyOrderElementsOf(named);
    }

    @ParameterizedTest
    @MethodSource("models")
    void nothingIsCalledFromATable(DecisionModel model) {
        var texts = model.all(Rule.class).stream()
                .flatMap(rule -> Stream.concat(rule.getInputEntries().stream(), rule.getOutputEntries().stream()))
                .map(entry -> entry.getTextContent().strip());

        assertThat(texts).allMatch(text -> text.matches("\"[^\"]*\"(,\"[^\"]*\")*|\\d+|true|false|null"));
    }
}
