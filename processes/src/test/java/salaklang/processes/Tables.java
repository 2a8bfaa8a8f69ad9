package salaklang.processes;

import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.instance.BoundaryEvent;
import org.camunda.bpm.model.bpmn.instance.CatchEvent;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.SequenceFlow;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.StartEvent;
import org.camunda.bpm.model.bpmn.instance.SubProcess;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The handbook's tables of one model, as Markdown. */
final class Tables {

    static String of(Model model) {
        return Stream.of(userTasks(model), timers(model), messages(model), serviceTasks(model), variables(model))
                .filter(table -> !table.isEmpty())
                .collect(Collectors.joining("\n"));
    }

    private static String userTasks(Model model) {
        return table(
                "| User task | Id | Who | What |",
                model.all(UserTask.class).stream().map(task -> {
                    var says = Model.documentation(task).split(": ", 2);
                    return row(task.getName(), code(task.getId()), says[0], sentence(says[1]));
                }));
    }

    private static String timers(Model model) {
        return table(
                "| Timer | Id | Moment | Meaning | Then |",
                events(model, TimerEventDefinition.class)
                        .map(event -> row(
                                event.getName(),
                                code(event.getId()),
                                code(trigger(event, TimerEventDefinition.class)
                                        .getTimeDate()
                                        .getTextContent()
                                        .replaceAll("^\\$\\{|\\(.*", "")),
                                Model.documentation(event),
                                then(event))));
    }

    private static String messages(Model model) {
        return table(
                "| Message | Name | Meaning | Then |",
                events(model, MessageEventDefinition.class)
                        .map(event -> row(
                                event.getName(),
                                code(trigger(event, MessageEventDefinition.class)
                                        .getMessage()
                                        .getName()),
                                Model.documentation(event),
                                then(event))));
    }

    private static String serviceTasks(Model model) {
        return table(
                "| Service task | Step | What |",
                model.all(ServiceTask.class).stream()
                        .map(task -> row(
                                task.getName(),
                                code(task.getCamundaExpression().replaceAll("^\\$\\{|\\(.*", "")),
                                Model.documentation(task))));
    }

    private static String variables(Model model) {
        var variables = new TreeMap<String, String>();
        model.calls().stream()
                .flatMap(call -> call.arguments().stream())
                .forEach(id -> variables.put(id, "id of the record, the same as the business key"));
        model.all(SequenceFlow.class).stream()
                .filter(flow -> flow.getConditionExpression() != null)
                .forEach(flow -> {
                    var condition =
                            flow.getConditionExpression().getTextContent().replaceAll("[${}]", "");
                    var variable = condition.replaceAll("!| ==.*", "");
                    var value = condition.contains("==")
                            ? condition.replaceAll(".*== '|'", "")
                            : String.valueOf(!condition.startsWith("!"));
                    variables.merge(
                            variable,
                            code(value) + " " + flow.getName(),
                            (one, other) -> one.contains(other) ? one : one + " · " + other);
                });
        return table(
                "| Variable | Values |",
                variables.entrySet().stream().map(entry -> row(code(entry.getKey()), entry.getValue())));
    }

    private static Stream<CatchEvent> events(Model model, Class<? extends EventDefinition> trigger) {
        return model.all(CatchEvent.class).stream()
                .filter(event -> event.getEventDefinitions().stream().anyMatch(trigger::isInstance));
    }

    private static <T extends EventDefinition> T trigger(CatchEvent event, Class<T> type) {
        return type.cast(event.getEventDefinitions().iterator().next());
    }

    /** What follows an event, and what it leaves standing. */
    private static String then(CatchEvent event) {
        var next = event.getSucceedingNodes().singleResult().getName();
        if (event instanceof BoundaryEvent boundary) {
            var host = boundary.getAttachedTo().getName();
            return next + (boundary.cancelActivity() ? "; ends “" + host + "”" : "; “" + host + "” goes on");
        }
        if (event.getParentElement() instanceof SubProcess scope && scope.triggeredByEvent()) {
            return next + (((StartEvent) event).isInterrupting() ? "; ends all the rest" : "; all the rest goes on");
        }
        return next;
    }

    private static String table(String head, Stream<String> rows) {
        var body = rows.collect(Collectors.joining("\n"));
        var line = head.replaceAll("[^|]+", "---");
        return body.isEmpty() ? "" : head + "\n" + line + "\n" + body + "\n";
    }

    private static String row(String... cells) {
        return "| " + String.join(" | ", cells) + " |";
    }

    private static String code(String text) {
        return "`" + text + "`";
    }

    private static String sentence(String text) {
        return Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    private Tables() {}
}
