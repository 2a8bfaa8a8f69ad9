package salaklang.calendar;

import java.text.ParseException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.web.DateInput;
import salaklang.web.InvalidInput;

/**
 * A list of holidays as a spreadsheet brings it.
 *
 * @param entries the right rows
 * @param wrong the others, each with what is wrong with it
 */
record HolidayFile(List<HolidayEntry> entries, List<WrongRow> wrong) {

    /**
     * @param number as a spreadsheet program shows it
     * @param message the message's key
     */
    record WrongRow(int number, String message, Object... arguments) {}

    /** The columns, by what they may be headed. */
    enum Column {
        DAY("วันที่", "day"),
        KIND("ประเภท", "kind"),
        NAME_TH("ชื่อวันหยุด", "name_th"),
        NAME_EN("ชื่อภาษาอังกฤษ", "name_en"),
        SOURCE("ที่มา", "source");

        private final String thai;
        private final String code;

        Column(String thai, String code) {
            this.thai = thai;
            this.code = code;
        }

        public String thai() {
            return thai;
        }

        static Optional<Column> of(String heading) {
            var text = heading.strip().toLowerCase(Locale.ROOT);
            return Arrays.stream(values())
                    .filter(column -> column.thai.equals(text) || column.code.equals(text))
                    .findFirst();
        }
    }

    /**
     * @param kinds the words for a kind, in every language
     * @throws InvalidInput for the field {@code files}, where headings or rows are missing
     */
    static HolidayFile read(List<Spreadsheet.Line> lines, Map<String, HolidayKind> kinds) {
        var written = lines.stream().filter(line -> !line.isBlank()).toList();
        if (written.size() < 2) {
            throw new InvalidInput("files", "calendar.error.empty");
        }
        if (written.size() > Spreadsheet.MOST_ROWS) {
            throw new InvalidInput("files", "spreadsheet.error.too-many-rows", Integer.toString(Spreadsheet.MOST_ROWS));
        }
        var columns = columns(written.get(0));
        var rows = new ArrayList<HolidayEntry>();
        var wrong = new ArrayList<WrongRow>();
        var seen = new HashMap<LocalDate, Integer>();
        for (var line : written.subList(1, written.size())) {
            try {
                var entry = entry(cells(line, columns), kinds);
                var before = seen.putIfAbsent(entry.day(), line.number());
                if (before == null) {
                    rows.add(entry);
                } else {
                    wrong.add(new WrongRow(line.number(), "calendar.error.twice", before.toString()));
                }
            } catch (InvalidInput input) {
                wrong.add(new WrongRow(line.number(), input.messageKey(), input.arguments()));
            }
        }
        return new HolidayFile(List.copyOf(rows), List.copyOf(wrong));
    }

    private static Map<Column, Integer> columns(Spreadsheet.Line headings) {
        var columns = new EnumMap<Column, Integer>(Column.class);
        for (int place = 0; place < headings.cells().size(); place++) {
            int at = place;
            Column.of(headings.cells().get(place)).ifPresent(column -> columns.putIfAbsent(column, at));
        }
        var missing = List.of(Column.DAY, Column.NAME_TH).stream()
                .filter(column -> !columns.containsKey(column))
                .map(Column::thai)
                .collect(Collectors.joining(", "));
        if (!missing.isEmpty()) {
            throw new InvalidInput("files", "calendar.error.headings-missing", missing);
        }
        return columns;
    }

    private static Map<Column, String> cells(Spreadsheet.Line line, Map<Column, Integer> columns) {
        var cells = new EnumMap<Column, String>(Column.class);
        columns.forEach((column, place) -> cells.put(
                column, place < line.cells().size() ? line.cells().get(place).strip() : ""));
        return cells;
    }

    private static HolidayEntry entry(Map<Column, String> cells, Map<String, HolidayKind> kinds) {
        var entry = new HolidayEntry(
                day(cells.get(Column.DAY)),
                kind(cells.getOrDefault(Column.KIND, ""), kinds),
                cells.get(Column.NAME_TH),
                cells.getOrDefault(Column.NAME_EN, ""),
                cells.getOrDefault(Column.SOURCE, ""));
        entry.requireRight();
        return entry;
    }

    private static LocalDate day(String text) {
        try {
            return DateInput.date(text);
        } catch (ParseException e) {
            throw new InvalidInput("day", "calendar.error.no-date", text);
        }
    }

    private static HolidayKind kind(String text, Map<String, HolidayKind> kinds) {
        var kind = text.isEmpty() ? HolidayKind.NATIONAL : kinds.get(text.toLowerCase(Locale.ROOT));
        if (kind == null) {
            throw new InvalidInput("kind", "calendar.error.no-kind", text);
        }
        return kind;
    }
}
