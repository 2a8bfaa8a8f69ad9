package salaklang.spreadsheet;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;

/**
 * Values separated by commas (RFC 4180), in UTF-8 with the mark by which Excel knows it. Dates are those of ISO 8601, which
 * every program understands alike.
 */
final class CsvWriter implements SheetWriter {

    /** With one of these a spreadsheet program would take a text for a formula. */
    private static final String FORMULA_BEGINS = "=+-@\t\r\n＝＋－＠";

    private static final DateTimeFormatter DATE_TIME = DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm");

    private final Writer out;
    private final ZoneId zone;

    CsvWriter(List<String> headings, OutputStream out, ZoneId zone) throws IOException {
        this.out = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        this.zone = zone;
        this.out.write('\uFEFF');
        line(headings);
    }

    @Override
    public void line(List<?> values) throws IOException {
        for (var i = 0; i < values.size(); i++) {
            if (i > 0) {
                out.write(',');
            }
            out.write(cell(values.get(i)));
        }
        out.write("\r\n");
    }

    private String cell(Object value) {
        if (value == null) {
            return "";
        }
        if (value instanceof Instant instant) {
            return DATE_TIME.format(instant.atZone(zone));
        }
        return value instanceof CharSequence text ? quoted(harmless(text.toString())) : value.toString();
    }

    static String harmless(String text) {
        return !text.isEmpty() && FORMULA_BEGINS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
    }

    private static String quoted(String text) {
        var plain = text.chars()
                .noneMatch(
                        letter -> letter == ',' || letter == '"' || letter == '\n' || letter == '\r' || letter == ';');
        return plain ? text : '"' + text.replace("\"", "\"\"") + '"';
    }

    @Override
    public void close() throws IOException {
        out.close();
    }
}
