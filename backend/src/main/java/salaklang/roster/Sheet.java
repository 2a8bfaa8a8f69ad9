package salaklang.roster;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.web.InvalidInput;

/**
 * The rows of a spreadsheet under its headings.
 *
 * @param rows those in which something is written
 */
record Sheet(List<Row> rows) {

    static final int MOST_ROWS = Spreadsheet.MOST_ROWS;

    /** @param number as the spreadsheet program shows it: the headings are usually in row 1 */
    record Row(int number, Map<Column, String> cells) {

        /** Empty where nothing is written. */
        String text(Column column) {
            return cells.getOrDefault(column, "");
        }
    }

    /** @throws InvalidInput for the field {@code files}, where there are no headings, no rows or too many */
    static Sheet of(List<Spreadsheet.Line> lines) {
        var written = lines.stream().filter(line -> !line.isBlank()).toList();
        if (written.isEmpty()) {
            throw new InvalidInput("files", "roster.error.empty");
        }
        var headings = headings(written.get(0));
        var missing = Column.NEEDED.stream()
                .filter(column -> !headings.containsValue(column))
                .map(Column::thai)
                .toList();
        if (!missing.isEmpty()) {
            throw new InvalidInput("files", "roster.error.headings-missing", String.join(", ", missing));
        }
        if (written.size() == 1) {
            throw new InvalidInput("files", "roster.error.empty");
        }
        if (written.size() > MOST_ROWS + 1) {
            throw new InvalidInput("files", "spreadsheet.error.too-many-rows", Integer.toString(MOST_ROWS));
        }
        return new Sheet(written.stream()
                .skip(1)
                .map(line -> new Row(line.number(), cells(line, headings)))
                .toList());
    }

    private static Map<Integer, Column> headings(Spreadsheet.Line line) {
        var headings = new TreeMap<Integer, Column>();
        for (int place = 0; place < line.cells().size(); place++) {
            var column = Column.of(line.cells().get(place)).orElse(null);
            if (column != null && !headings.containsValue(column)) {
                headings.put(place, column);
            }
        }
        return headings;
    }

    private static Map<Column, String> cells(Spreadsheet.Line line, Map<Integer, Column> headings) {
        var cells = new EnumMap<Column, String>(Column.class);
        var texts = line.cells();
        headings.forEach((place, column) -> {
            if (place < texts.size() && !texts.get(place).isBlank()) {
                cells.put(column, texts.get(place).strip());
            }
        });
        return cells;
    }
}
