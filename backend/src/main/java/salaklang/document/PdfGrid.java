package salaklang.document;

import java.util.ArrayList;
import java.util.List;
import salaklang.document.Paper.Grid;
import salaklang.typesetting.Canvas;
import salaklang.typesetting.Composer;
import salaklang.typesetting.Ink;
import salaklang.typesetting.Line;
import salaklang.typesetting.Pages;
import salaklang.typesetting.Slice;
import salaklang.typesetting.Tag;

/** The rows of a table: none is split over two pages, and the header stands on each. */
final class PdfGrid {

    private static final double INSIDE = 0.15 * Pages.CM;
    private static final int LINES_OF_A_PAGE = 38;

    private final Grid grid;
    private final Composer composer;
    private final PaperWords words;
    private final double[] edges;
    private final boolean[] figures;

    PdfGrid(Grid grid, Composer composer, PaperWords words) {
        this.grid = grid;
        this.composer = composer;
        this.words = words;
        this.edges = edges(grid.widths());
        this.figures = new boolean[grid.widths().size()];
        for (var column = 0; column < figures.length; column++) {
            figures[column] = grid.hasFigures(column);
        }
        widenNumbers();
    }

    List<Slice> slices(Tag root) {
        var table = root.child("Table");
        var slices = new ArrayList<Slice>();
        Slice header = null;
        if (grid.header() != null) {
            var row = table.child("TR");
            var cells = grid.header().stream().map(cell -> row.columnHeader()).toList();
            header = row(cells, lines(grid.header(), true), true);
            slices.add(header.keepingNext());
        }
        for (var line : grid.rows()) {
            var row = table.child("TR");
            var cells = line.stream().map(cell -> row.child("TD")).toList();
            for (var part : fittingAPage(lines(line, false))) {
                slices.add(row(cells, part, false).under(header));
            }
        }
        return slices;
    }

    /** A row that is higher than a page goes on over several; any other stays whole. */
    private static List<List<List<Line>>> fittingAPage(List<List<Line>> cells) {
        var most = cells.stream().mapToInt(List::size).max().orElse(0);
        var parts = new ArrayList<List<List<Line>>>();
        for (var from = 0; from == 0 || from < most; from += LINES_OF_A_PAGE) {
            var start = from;
            parts.add(cells.stream()
                    .map(lines -> lines.subList(
                            Math.min(start, lines.size()), Math.min(start + LINES_OF_A_PAGE, lines.size())))
                    .toList());
        }
        return parts;
    }

    private Slice row(List<Tag> tags, List<List<Line>> cells, boolean isHeader) {
        var inside = grid.ruled() ? INSIDE : 0;
        var height = cells.stream()
                        .mapToDouble(lines ->
                                lines.stream().mapToDouble(Line::height).sum())
                        .max()
                        .orElse(0)
                + inside;
        return Slice.of(height, (canvas, top) -> {
            for (var column = 0; column < cells.size(); column++) {
                var y = top - inside / 2;
                var lines = cells.get(column);
                for (var line : lines) {
                    canvas.text(tags.get(column), line, x(column, line, lines.size() == 1, isHeader), y);
                    y -= line.height();
                }
            }
            if (grid.ruled()) {
                frame(canvas, top, height);
            }
        });
    }

    private double x(int column, Line line, boolean isAll, boolean isHeader) {
        var left = Pages.LEFT + edges[column];
        if (!grid.ruled()) {
            return left;
        }
        return isHeader || isAll && (figures[column] || column == 0 && isNumber(line))
                ? left + (edges[column + 1] - edges[column] - line.width()) / 2
                : left + INSIDE;
    }

    private static boolean isNumber(Line line) {
        return line.toString().strip().matches("[\\d๐-๙.]+");
    }

    private void frame(Canvas canvas, double top, double height) {
        var right = Pages.LEFT + edges[edges.length - 1];
        canvas.rule(Pages.LEFT, top, right, top);
        canvas.rule(Pages.LEFT, top - height, right, top - height);
        for (var edge : edges) {
            canvas.rule(Pages.LEFT + edge, top, Pages.LEFT + edge, top - height);
        }
    }

    private List<List<Line>> lines(List<String> cells, boolean bold) {
        var lines = new ArrayList<List<Line>>();
        for (var column = 0; column < cells.size(); column++) {
            var width = edges[column + 1] - edges[column] - (grid.ruled() ? 2 * INSIDE : INSIDE);
            var ink = new Ink(words.of(cells.get(column)), bold, PaperPdf.SIZE);
            lines.add(composer.lines(List.of(ink), width));
        }
        return lines;
    }

    /** A column of numbers is never too narrow for its widest, at the cost of the next one. */
    private void widenNumbers() {
        var widest = grid.rows().stream()
                .filter(row -> row.size() > 1)
                .map(row -> composer.line(new Ink(words.of(row.get(0)), false, PaperPdf.SIZE)))
                .filter(PdfGrid::isNumber)
                .mapToDouble(Line::width)
                .max()
                .orElse(0);
        if (edges.length > 2) {
            edges[1] = Math.max(edges[1], widest + 2 * INSIDE);
        }
    }

    private static double[] edges(List<Integer> widths) {
        var total = widths.stream().mapToInt(Integer::intValue).sum();
        var edges = new double[widths.size() + 1];
        for (var i = 0; i < widths.size(); i++) {
            edges[i + 1] = edges[i] + Pages.WIDTH * widths.get(i) / total;
        }
        return edges;
    }
}
