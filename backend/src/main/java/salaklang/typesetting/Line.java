package salaklang.typesetting;

import java.util.List;
import java.util.stream.Collectors;

/** One line as it is set. The space at which it was broken stays at its end, unseen, so that its text can be read back. */
public final class Line {

    /** Single spacing: what TH Sarabun's own line takes, 18 points for 16. */
    private static final double SPACING = 1.125;

    private final List<Run> runs;
    private final double width;

    Line(List<Run> runs, double width) {
        this.runs = List.copyOf(runs);
        this.width = width;
    }

    List<Run> runs() {
        return runs;
    }

    /** Without the spaces at its end. */
    public double width() {
        return width;
    }

    public double height() {
        return runs.stream()
                .mapToDouble(run -> Math.max(run.points() * SPACING, ink(run)))
                .max()
                .orElse(16 * SPACING);
    }

    /** How far below the line's top its letters stand. */
    double baseline() {
        var ascent = runs.stream()
                .mapToDouble(run -> run.cut().ascent(run.points()))
                .max()
                .orElse(0);
        var ink = runs.stream().mapToDouble(Line::ink).max().orElse(0);
        return (height() - ink) / 2 + ascent;
    }

    private static double ink(Run run) {
        return run.cut().ascent(run.points()) + run.cut().descent(run.points());
    }

    @Override
    public String toString() {
        return runs.stream().map(Run::text).collect(Collectors.joining());
    }
}
