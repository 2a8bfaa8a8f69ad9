package salaklang.spreadsheet;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What a list shows of each row when it becomes a file.
 *
 * <p>A value is a text, a number, a {@link java.time.LocalDate}, an {@link java.time.Instant}, or null for an empty cell.
 */
public final class Columns<T> {

    private final String fileName;
    private final String title;
    private final List<Column<T>> columns = new ArrayList<>();

    private Columns(String fileName, String title) {
        this.fileName = fileName;
        this.title = title;
    }

    /**
     * @param fileName without its ending, such as {@code assignments}
     * @param title the key of the message that names the sheet
     */
    public static <T> Columns<T> of(String fileName, String title) {
        return new Columns<>(fileName, title);
    }

    /** @param heading the key of a message */
    public Columns<T> with(String heading, Function<? super T, ?> value) {
        columns.add(new Column<>(heading, value));
        return this;
    }

    String fileName() {
        return fileName;
    }

    String title() {
        return title;
    }

    List<String> headings() {
        return columns.stream().map(Column::heading).toList();
    }

    List<?> values(T row) {
        var values = new ArrayList<Object>(columns.size());
        columns.forEach(column -> values.add(column.value().apply(row)));
        return values;
    }

    private record Column<T>(String heading, Function<? super T, ?> value) {}
}
