package salaklang.processes;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.camunda.bpm.model.dmn.Dmn;
import org.camunda.bpm.model.dmn.DmnModelInstance;
import org.camunda.bpm.model.dmn.instance.Decision;
import org.camunda.bpm.model.dmn.instance.DecisionTable;
import org.camunda.bpm.model.dmn.instance.Rule;
import org.camunda.bpm.model.xml.instance.ModelElementInstance;

/** A DMN file as the rules and the handbook read it. */
record DecisionModel(Path file, DmnModelInstance dmn) {

    private static final Path MODELS = Path.of("src/main/resources/dmn");

    static List<DecisionModel> all() {
        try (Stream<Path> files = Files.walk(MODELS)) {
            return files.filter(file -> file.toString().endsWith(".dmn"))
                    .sorted()
                    .map(file -> new DecisionModel(file, Dmn.readModelFromFile(file.toFile())))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The file's name without its suffix. */
    String id() {
        return file.getFileName().toString().replace(".dmn", "");
    }

    /** The folder's name. */
    String feature() {
        return file.getParent().getFileName().toString();
    }

    Decision decision() {
        return all(Decision.class).iterator().next();
    }

    DecisionTable table() {
        return all(DecisionTable.class).iterator().next();
    }

    <T extends ModelElementInstance> List<T> all(Class<T> type) {
        return List.copyOf(dmn.getModelElementsByType(type));
    }

    /** The decision as Markdown: what every rule answers alike once, and a row a rule for the rest. */
    String markdown() {
        var table = table();
        var rules = List.copyOf(table.getRules());
        var outputs = List.copyOf(table.getOutputs());
        var alike = Stream.iterate(0, place -> place < outputs.size(), place -> place + 1)
                .collect(Collectors.partitioningBy(place -> rules.stream()
                                .map(rule -> answer(rule, place))
                                .distinct()
                                .count()
                        == 1));
        var common = alike.get(true).stream()
                .map(place -> "| " + outputs.get(place).getLabel() + " | `"
                        + outputs.get(place).getName() + "` | `" + answer(rules.get(0), place) + "` |\n")
                .collect(Collectors.joining());
        var rows = rules.stream()
                .map(rule -> "| "
                        + rule.getInputEntries().stream()
                                .map(entry -> "`" + entry.getTextContent().strip() + "` | ")
                                .collect(Collectors.joining())
                        + alike.get(false).stream()
                                .map(place -> answer(rule, place) + " | ")
                                .collect(Collectors.joining())
                        + rule.getDescription().getTextContent() + " |\n")
                .collect(Collectors.joining());
        var heads = alike.get(false).stream()
                .map(place -> outputs.get(place).getLabel() + " | ")
                .collect(Collectors.joining());
        var questions = table.getInputs().stream()
                .map(input -> input.getLabel() + " | ")
                .collect(Collectors.joining());
        return (common.isEmpty() ? "" : "| For every kind | Name | Answer |\n|---|---|---|\n" + common + "\n")
                + "| " + questions + heads + "Why |\n|"
                + "---|".repeat(table.getInputs().size() + alike.get(false).size()) + "---|\n" + rows;
    }

    private static String answer(Rule rule, int place) {
        return List.copyOf(rule.getOutputEntries()).get(place).getTextContent().strip();
    }

    @Override
    public String toString() {
        return id();
    }
}
