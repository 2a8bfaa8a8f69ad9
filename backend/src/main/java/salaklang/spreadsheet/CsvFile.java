package salaklang.spreadsheet;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import salaklang.web.InvalidInput;

/** Reads values separated by comma, semicolon or tab (RFC 4180), in UTF-8 or as Thai Windows writes them. */
final class CsvFile {

    private static final Charset THAI_WINDOWS = Charset.forName("x-windows-874");

    private final String text;
    private final char separator;
    private final List<Spreadsheet.Line> lines = new ArrayList<>();
    private List<String> cells = new ArrayList<>();
    private int place;

    private CsvFile(String text) {
        this.text = text;
        this.separator = separator(text);
    }

    static List<Spreadsheet.Line> lines(byte[] content) {
        return new CsvFile(decode(content)).read();
    }

    private List<Spreadsheet.Line> read() {
        var number = 1;
        while (place < text.length()) {
            var begin = place;
            readLine();
            lines.add(new Spreadsheet.Line(number, List.copyOf(cells)));
            number += text.substring(begin, place).split("\n", -1).length - 1;
            cells = new ArrayList<>();
            if (lines.size() > Spreadsheet.MOST_LINES) {
                throw new InvalidInput(
                        "files", "spreadsheet.error.too-many-rows", Integer.toString(Spreadsheet.MOST_ROWS));
            }
        }
        return lines;
    }

    /** Up to and with the end of the line. */
    private void readLine() {
        while (true) {
            add(place < text.length() && text.charAt(place) == '"' ? quoted() : plain());
            if (place >= text.length()) {
                return;
            }
            var end = text.charAt(place++);
            if (end == '\n') {
                return;
            }
        }
    }

    private String plain() {
        var begin = place;
        while (place < text.length() && text.charAt(place) != separator && text.charAt(place) != '\n') {
            place++;
        }
        return text.substring(begin, place);
    }

    private String quoted() {
        var cell = new StringBuilder();
        place++;
        while (place < text.length()) {
            var letter = text.charAt(place++);
            if (letter != '"') {
                cell.append(letter);
            } else if (place < text.length() && text.charAt(place) == '"') {
                cell.append('"');
                place++;
            } else {
                break;
            }
        }
        return cell + plain();
    }

    private void add(String cell) {
        if (cell.length() > Spreadsheet.LONGEST_CELL || cells.size() >= Spreadsheet.MOST_COLUMNS) {
            throw new InvalidInput("files", "spreadsheet.error.too-large");
        }
        cells.add(cell);
    }

    private static char separator(String text) {
        var first = text.lines().findFirst().orElse("");
        return Stream.of(',', ';', '\t')
                .max((one, other) -> Long.compare(count(first, one), count(first, other)))
                .orElse(',');
    }

    private static long count(String line, char letter) {
        return line.chars().filter(each -> each == letter).count();
    }

    private static String decode(byte[] content) {
        String text;
        try {
            text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(content))
                    .toString();
        } catch (CharacterCodingException e) {
            text = new String(content, THAI_WINDOWS);
        }
        return text.replace("\uFEFF", "").replace("\r\n", "\n").replace('\r', '\n');
    }
}
