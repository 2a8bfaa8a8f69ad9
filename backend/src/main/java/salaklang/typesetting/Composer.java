package salaklang.typesetting;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Breaks text into lines: at words, and within one only where it is longer than a line. For one document at a time. */
public final class Composer {

    private final Typeface typeface;
    private final Map<Run, Double> widths = new HashMap<>();

    public Composer(Typeface typeface) {
        this.typeface = typeface;
    }

    /** Lines of one width. */
    public List<Line> lines(List<Ink> inks, double width) {
        return lines(inks, width, width);
    }

    /** @param first the first line's width, where it is moved in */
    public List<Line> lines(List<Ink> inks, double first, double rest) {
        var lines = new ArrayList<Line>();
        for (var paragraph : atLineBreaks(inks)) {
            fill(lines, pieces(paragraph), lines.isEmpty() ? first : rest, rest);
        }
        return lines;
    }

    public Line line(Ink... inks) {
        return new Filling(pieces(Arrays.asList(inks)).stream()
                        .flatMap(List::stream)
                        .toList())
                .line();
    }

    private void fill(List<Line> lines, List<List<Run>> pieces, double first, double rest) {
        var line = new Filling(List.of());
        var room = first;
        for (var piece : pieces) {
            if (!line.isEmpty() && !line.takes(piece, room)) {
                lines.add(line.line());
                line = new Filling(List.of());
                room = rest;
            }
            if (line.takes(piece, room)) {
                line.add(piece);
                continue;
            }
            for (var character :
                    piece.stream().flatMap(run -> characters(run).stream()).toList()) {
                if (!line.isEmpty() && !line.takes(List.of(character), room)) {
                    lines.add(line.line());
                    line = new Filling(List.of());
                    room = rest;
                }
                line.add(List.of(character));
            }
        }
        lines.add(line.line());
    }

    private List<Run> characters(Run run) {
        return Words.characters(run.text()).stream()
                .map(character -> new Run(character, run.cut(), run.points()))
                .toList();
    }

    private List<List<Run>> pieces(List<Ink> inks) {
        var text = new StringBuilder();
        inks.forEach(ink -> text.append(ink.text()));
        var ends = Words.ends(text.toString());
        var pieces = new ArrayList<List<Run>>();
        var piece = new ArrayList<Run>();
        var at = 0;
        var next = 0;
        for (var ink : inks) {
            var from = 0;
            while (from < ink.text().length()) {
                var to = Math.min(ink.text().length(), ends.get(next) - at);
                piece.add(new Run(ink.text().substring(from, to), typeface.cut(ink.bold()), ink.points()));
                from = to;
                if (at + to == ends.get(next)) {
                    pieces.add(List.copyOf(piece));
                    piece.clear();
                    next++;
                }
            }
            at += ink.text().length();
        }
        return pieces;
    }

    private static List<List<Ink>> atLineBreaks(List<Ink> inks) {
        var paragraphs = new ArrayList<List<Ink>>();
        var paragraph = new ArrayList<Ink>();
        for (var ink : inks) {
            var parts = ink.text().split("\\R", -1);
            for (var i = 0; i < parts.length; i++) {
                if (i > 0) {
                    paragraphs.add(List.copyOf(paragraph));
                    paragraph.clear();
                }
                paragraph.add(new Ink(parts[i], ink.bold(), ink.points()));
            }
        }
        paragraphs.add(paragraph);
        return paragraphs;
    }

    private double width(Run run) {
        return run.text().isEmpty()
                ? 0
                : widths.computeIfAbsent(run, it -> it.cut().width(it.text(), it.points()));
    }

    /** A line while it fills. */
    private final class Filling {

        private final List<Run> runs = new ArrayList<>();
        private double width;

        Filling(List<Run> runs) {
            add(runs);
        }

        boolean isEmpty() {
            return runs.isEmpty();
        }

        boolean takes(List<Run> piece, double room) {
            return width + seen(piece) <= room;
        }

        void add(List<Run> piece) {
            runs.addAll(piece);
            width += piece.stream().mapToDouble(Composer.this::width).sum();
        }

        Line line() {
            return new Line(runs, seen(runs));
        }

        private double seen(List<Run> piece) {
            var total = 0.0;
            for (var run : piece) {
                total += width(run);
            }
            for (var i = piece.size() - 1; i >= 0; i--) {
                var run = piece.get(i);
                var stripped = run.text().stripTrailing();
                total -= width(run) - width(new Run(stripped, run.cut(), run.points()));
                if (!stripped.isEmpty()) {
                    break;
                }
            }
            return total;
        }
    }
}
