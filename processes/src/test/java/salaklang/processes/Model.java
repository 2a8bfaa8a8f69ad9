package salaklang.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.bpmn.Bpmn;
import org.camunda.bpm.model.bpmn.BpmnModelInstance;
import org.camunda.bpm.model.bpmn.instance.BaseElement;
import org.camunda.bpm.model.bpmn.instance.Documentation;
import org.camunda.bpm.model.bpmn.instance.Process;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A BPMN file as the rules and the handbook read it. */
record Model(Path file, String text, BpmnModelInstance bpmn) {

    private static final Path MODELS = Path.of("src/main/resources/bpmn");
    private static final Pattern EXPRESSION = Pattern.compile("[$#]\\{([^}]*)}");

    /** {@code bean.method(argument, …)} */
    record Call(String bean, String method, List<String> arguments) {

        private static final Pattern SHAPE = Pattern.compile("(\\w+Steps)\\.(\\w+)\\(([\\w, ]*)\\)");

        static boolean isWrittenAs(String expression) {
            return SHAPE.matcher(expression).matches();
        }

        private static Call of(MatchResult match) {
            return new Call(
                    match.group(1), match.group(2), List.of(match.group(3).split(", *")));
        }
    }

    static List<Model> all() {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".bpmn"))
                    .sorted()
                    .map(Model::of)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Model of(Path file) {
        try {
            return new Model(file, Files.readString(file), Bpmn.readModelFromFile(file.toFile()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its suffix. */
    String id() {
        return file.getFileName().toString().replace(".bpmn", "");
    }

    /** The folder's name. */
    String feature() {
        return file.getParent().getFileName().toString();
    }

    Process process() {
        return all(Process.class).iterator().next();
    }

    <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return List.copyOf(bpmn.getModelElementsByType(type));
    }

    static String documentation(BaseElement element) {
        return element.getDocumentations().stream()
                .map(Documentation::getTextContent)
                .collect(Collectors.joining(" "));
    }

    /** What stands between <code>${</code> and <code>}</code>, anywhere in the file. */
    List<String> expressions() {
        return EXPRESSION
                .matcher(text)
                .results()
                .map(match -> match.group(1).replace("&#39;", "'"))
                .toList();
    }

    List<Call> calls() {
        return expressions().stream()
                .flatMap(expression -> Call.SHAPE.matcher(expression).results())
                .map(Call::of)
                .toList();
    }

    /** The process's constants: the values of the String fields of the feature's class that has a PROCESS. */
    Set<String> constants() {
        return Constants.of(feature(), "PROCESS")
                .flatMap(Constants::values)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The methods of the feature's …Steps interface. */
    List<Method> steps() {
        return classes()
                .filter(Class::isInterface)
                .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
                .toList();
    }

    String bean() {
        return classes()
                .filter(Class::isInterface)
                .map(Class::getSimpleName)
                .map(name -> Character.toLowerCase(name.charAt(0)) + name.substring(1))
                .collect(Collectors.joining());
    }

    private Stream<Class<?>> classes() {
        return Constants.classes(feature()).stream();
    }

    byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    @Override
    public String toString() {
        return id();
    }
}
