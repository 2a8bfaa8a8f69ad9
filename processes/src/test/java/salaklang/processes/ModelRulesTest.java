package salaklang.processes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.awt.geom.Line2D;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.ConditionExpression;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ExclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.FlowElement;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.Gateway;
import org.camunda.bpm.model.bpmn.instance.IntermediateCatchEvent;
import org.camunda.bpm.model.bpmn.instance.Message;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.TimeDate;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnEdge;
import org.camunda.bpm.model.bpmn.instance.bpmndi.BpmnShape;
import org.camunda.bpm.model.bpmn.instance.di.Waypoint;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What every model keeps to, so that people, the platform and the next engine can rely on it. */
class ModelRulesTest {

    private static final String THAI = "[\\u0E00-\\u0E7F]";

    static List<Model> models() {
        return Model.all();
    }

    @Retention(RetentionPolicy.RUNTIME)
    @ParameterizedTest(name = "{0}")
    @MethodSource("models")
    @interface OfEveryModel {}

    @Test
    void thereAreModels() {
        assertThat(models())
                .extracting(Model::feature, Model::id)
                .contains(
                        tuple("meeting", "committee-meeting"),
                        tuple("minutes", "minutes"),
                        tuple("recommendation", "recommendation"),
                        tuple("assignment", "assignment"),
                        tuple("followup", "follow-up-round"));
    }

    @OfEveryModel
    void aFileHoldsOneExecutableProcessOfItsName(Model model) {
        assertThat(model.all(Process.class)).singleElement().satisfies(process -> {
            assertThat(process.getId()).isEqualTo(model.id()).matches("[a-z]+(-[a-z]+)*");
            assertThat(process.isExecutable()).isTrue();
            assertThat(process.getName()).containsPattern(THAI);
            assertThat(process.getCamundaHistoryTimeToLiveString()).matches("P\\d+D");
        });
    }

    @OfEveryModel
    void anIdTellsItsKindAndItsMeaning(Model model) {
        for (var element : model.all(FlowElement.class)) {
            assertThat(element.getId()).matches(kind(element) + "_[A-Z][A-Za-z]+" + tail(element));
        }
    }

    @OfEveryModel
    void whatIsSeenIsNamedInThai(Model model) {
        assertThat(model.all(FlowNode.class))
                .allSatisfy(node -> assertThat(node.getName()).as(node.getId()).containsPattern(THAI));
        assertThat(model.all(ExclusiveGateway.class))
                .flatExtracting(Gateway::getOutgoing)
                .allSatisfy(answer ->
                        assertThat(answer.getName()).as(answer.getId()).containsPattern(THAI));
    }

    @OfEveryModel
    void theProcessAndEachStepAreExplainedInEnglish(Model model) {
        assertThat(Model.documentation(model.process())).matches("\\p{ASCII}{40,}");
        assertThat(model.all(FlowNode.class))
                .allSatisfy(node ->
                        assertThat(Model.documentation(node)).as(node.getId()).matches("\\p{ASCII}{10,}"));
    }

    @OfEveryModel
    void eachUserTaskSaysWhoDoesIt(Model model) {
        assertThat(model.all(UserTask.class))
                .allSatisfy(task ->
                        assertThat(Model.documentation(task)).as(task.getId()).matches("[A-Z][a-z ]+: .+"));
    }

    @OfEveryModel
    void everythingIsDrawn(Model model) {
        assertThat(model.all(BpmnShape.class))
                .extracting(shape -> shape.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(ids(model.all(FlowNode.class)));
        assertThat(model.all(BpmnEdge.class))
                .extracting(edge -> edge.getBpmnElement().getId())
                .containsExactlyInAnyOrderElementsOf(ids(model.all(SequenceFlow.class)));
    }

    @OfEveryModel
    void noLineCrossesAnother(Model model) {
        var edges = model.all(BpmnEdge.class);
        for (var one : edges) {
            for (var other : edges) {
                if (one != other && !shareAnEnd(one, other)) {
                    assertThat(lines(one))
                            .as(one.getId() + " and " + other.getId())
                            .noneMatch(line -> lines(other).stream().anyMatch(line::intersectsLine));
                }
            }
        }
    }

    @OfEveryModel
    void everyExpressionIsAStepADecisionOrAnId(Model model) {
        assertThat(model.expressions())
                .isNotEmpty()
                .allMatch(expression -> Model.Call.isWrittenAs(expression.replaceFirst("^!", ""))
                        || expression.matches("!?\\w+( == '\\w+')?"));
    }

    @OfEveryModel
    void everyCallIsAStepOfTheFeatureWithThatManyArguments(Model model) {
        assertThat(model.calls())
                .extracting(
                        Model.Call::bean,
                        Model.Call::method,
                        call -> call.arguments().size())
                .isSubsetOf(model.steps().stream()
                        .map(step -> tuple(model.bean(), step.getName(), step.getParameterCount()))
                        .toList());
    }

    @OfEveryModel
    void noStepIsLeftUncalled(Model model) {
        assertThat(model.steps())
                .allSatisfy(step ->
                        assertThat(model.calls()).extracting(Model.Call::method).contains(step.getName()));
    }

    @OfEveryModel
    void everyTimerAsksAStepForItsMoment(Model model) {
        assertThat(model.all(TimerEventDefinition.class))
                .extracting(TimerEventDefinition::getTimeDate)
                .doesNotContainNull()
                .extracting(TimeDate::getTextContent)
                .allMatch(moment -> Model.Call.isWrittenAs(moment.replaceAll("^\\$\\{|}$", "")));
    }

    @OfEveryModel
    void aServiceTaskCallsAStepAndNothingElse(Model model) {
        assertThat(model.all(ServiceTask.class))
                .allSatisfy(task -> assertThat(task.getCamundaExpression())
                        .as(task.getId())
                        .matches(expression -> Model.Call.isWrittenAs(expression.replaceAll("^\\$\\{|}$", ""))));
        assertThat(model.text())
                .doesNotContain(
                        "camunda:class", "delegateExpression", "Listener", "cript", "camunda:async", "resultVariable");
    }

    @OfEveryModel
    void everyAnswerOfAGatewayIsAskedFor(Model model) {
        assertThat(model.all(ExclusiveGateway.class))
                .allSatisfy(gateway -> assertThat(gateway.getOutgoing())
                        .as(gateway.getId())
                        .hasSizeGreaterThan(1)
                        .extracting(SequenceFlow::getConditionExpression)
                        .doesNotContainNull());
    }

    @OfEveryModel
    void theConstantsNameWhatIsInTheModel(Model model) {
        var named = Stream.of(
                        List.of(model.id()),
                        ids(model.all(UserTask.class)),
                        model.all(Message.class).stream().map(Message::getName).toList(),
                        model.calls().stream()
                                .flatMap(call -> call.arguments().stream())
                                .toList(),
                        model.all(ConditionExpression.class).stream()
                                .map(ConditionExpression::getTextContent)
                                .filter(condition -> !condition.contains("("))
                                .flatMap(condition -> Stream.of(condition.split("\\W+")))
                                .filter(word -> !word.isEmpty())
                                .toList())
                .flatMap(List::stream)
                .collect(Collectors.toCollection(TreeSet::new));

        assertThat(model.constants()).isEqualTo(named);
    }

    private static String kind(FlowElement element) {
        if (element instanceof SequenceFlow) return "flow";
        if (element instanceof Gateway) return "gateway";
        if (element instanceof BoundaryEvent || element instanceof IntermediateCatchEvent)
            return trigger((CatchEvent) element);
        return element.getElementType().getTypeName();
    }

    private static String trigger(CatchEvent event) {
        var trigger = event.getEventDefinitions().iterator().next();
        return Map.of(
                        TimerEventDefinition.class, "timer",
                        MessageEventDefinition.class, "message",
                        ErrorEventDefinition.class, "error")
                .entrySet()
                .stream()
                .filter(kind -> kind.getKey().isInstance(trigger))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseThrow();
    }

    private static String tail(FlowElement element) {
        return element instanceof SequenceFlow ? "_[A-Z][A-Za-z]+" : "";
    }

    private static List<String> ids(List<? extends FlowElement> elements) {
        return elements.stream().map(FlowElement::getId).toList();
    }

    private static boolean shareAnEnd(BpmnEdge one, BpmnEdge other) {
        return !Collections.disjoint(ends(one), ends(other));
    }

    private static Set<String> ends(BpmnEdge edge) {
        var flow = (SequenceFlow) edge.getBpmnElement();
        return Set.of(flow.getSource().getId(), flow.getTarget().getId());
    }

    private static List<Line2D> lines(BpmnEdge edge) {
        var points = List.copyOf(edge.getWaypoints());
        var lines = new ArrayList<Line2D>();
        for (int i = 1; i < points.size(); i++) {
            lines.add(line(points.get(i - 1), points.get(i)));
        }
        return lines;
    }

    private static Line2D line(Waypoint from, Waypoint to) {
        return new Line2D.Double(from.getX(), from.getY(), to.getX(), to.getY());
    }
}
