package salaklang.minutes;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The text of a section as its lines mean it. */
final class Lines {

    private Lines() {}

    /** @param label the official label that the line begins with; null for any other line */
    public record Paragraph(String label, String text) {}

    /** @param remark the office, why absent, or when there; empty for none */
    public record Person(int number, String name, String position, String remark) {}

    static List<Paragraph> paragraphs(String text) {
        return text.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .map(Lines::paragraph)
                .toList();
    }

    /** {@code name | position | remark} */
    static List<Person> people(String text) {
        var people = new ArrayList<Person>();
        text.lines().filter(line -> !line.isBlank()).forEach(line -> {
            var cells = Arrays.stream(line.split("\\|", 3)).map(String::strip).toList();
            people.add(new Person(
                    people.size() + 1,
                    cells.get(0),
                    cells.size() > 1 ? cells.get(1) : "",
                    cells.size() > 2 ? cells.get(2) : ""));
        });
        return people;
    }

    private static Paragraph paragraph(String line) {
        return OfficialWords.LABELS.stream()
                .filter(label -> line.startsWith(label + " "))
                .findFirst()
                .map(label ->
                        new Paragraph(label, line.substring(label.length()).strip()))
                .orElseGet(() -> new Paragraph(null, line));
    }
}
