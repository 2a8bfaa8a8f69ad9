package salaklang.spreadsheet;

import java.util.List;
import salaklang.web.InvalidInput;

/** A list as a file: the first sheet of a workbook (XLSX), or values separated by comma, semicolon or tab (CSV). */
public final class Spreadsheet {

    /** No list has more rows. */
    public static final int MOST_ROWS = 2_000;

    static final int MOST_LINES = 2 * MOST_ROWS;
    static final int MOST_COLUMNS = 60;
    static final int LONGEST_CELL = 1_000;

    private Spreadsheet() {}

    /**
     * A line of the file.
     *
     * @param number as a spreadsheet program shows it, from 1
     */
    public record Line(int number, List<String> cells) {

        public boolean isBlank() {
            return cells.stream().allMatch(String::isBlank);
        }
    }

    /** @throws InvalidInput for the field {@code files}, where it is broken or larger inside than a list can be */
    public static List<Line> lines(byte[] content) {
        var zip = content.length > 1 && content[0] == 'P' && content[1] == 'K';
        return zip ? XlsxFile.lines(content) : CsvFile.lines(content);
    }
}
