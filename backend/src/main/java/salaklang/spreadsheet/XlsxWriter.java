package salaklang.spreadsheet;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import org.apache.commons.compress.archivers.zip.Zip64Mode;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.Cell;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.VerticalAlignment;
import org.apache.poi.ss.util.WorkbookUtil;
import org.apache.poi.xssf.streaming.SXSSFSheet;
import org.apache.poi.xssf.streaming.SXSSFWorkbook;

/**
 * A workbook of which only the last lines are in memory. Dates are real ones, shown in the Buddhist Era to Thai readers. A
 * list that is longer than a sheet goes on in a further one.
 */
final class XlsxWriter implements SheetWriter {

    private static final int HELD = 100;
    private static final int LONGEST_CELL = SpreadsheetVersion.EXCEL2007.getMaxTextLength();
    private static final int CHARACTER = 256;
    private static final int WIDTH = 24 * CHARACTER;
    private static final String BUDDHIST_ERA = "[$-107041E]";

    private final String title;
    private final List<String> headings;
    private final OutputStream out;
    private final ZoneId zone;
    private final int mostLines;
    private final SXSSFWorkbook workbook = new SXSSFWorkbook(null, HELD, true, false);
    private final CellStyle heading;
    private final CellStyle text;
    private final CellStyle date;
    private final CellStyle dateTime;
    private SXSSFSheet sheet;
    private int line;
    private int sheets;

    XlsxWriter(String title, List<String> headings, boolean thai, OutputStream out, ZoneId zone) {
        this(title, headings, thai, out, zone, SpreadsheetVersion.EXCEL2007.getMaxRows());
    }

    /** @param mostLines that a sheet has, its headings among them */
    XlsxWriter(String title, List<String> headings, boolean thai, OutputStream out, ZoneId zone, int mostLines) {
        this.title = title;
        this.headings = headings;
        this.out = out;
        this.zone = zone;
        this.mostLines = mostLines;
        // otherwise readers that know no files beyond 4 GB refuse it, ours among them
        workbook.setZip64Mode(Zip64Mode.AsNeeded);
        var bold = workbook.createFont();
        bold.setBold(true);
        text = style(null);
        text.setWrapText(true);
        heading = style(null);
        heading.setFont(bold);
        heading.setWrapText(true);
        var era = thai ? BUDDHIST_ERA : "";
        date = style(era + "d mmm yyyy");
        dateTime = style(era + "d mmm yyyy hh:mm");
        begin();
    }

    private CellStyle style(String format) {
        var style = workbook.createCellStyle();
        style.setVerticalAlignment(VerticalAlignment.TOP);
        if (format != null) {
            style.setDataFormat(workbook.createDataFormat().getFormat(format));
        }
        return style;
    }

    private void begin() {
        sheets++;
        sheet = workbook.createSheet(WorkbookUtil.createSafeSheetName(sheets == 1 ? title : sheets + " " + title));
        sheet.createFreezePane(0, 1);
        line = 0;
        var row = sheet.createRow(line++);
        for (var i = 0; i < headings.size(); i++) {
            sheet.setColumnWidth(i, WIDTH);
            var cell = row.createCell(i);
            cell.setCellValue(headings.get(i));
            cell.setCellStyle(heading);
        }
    }

    @Override
    public void line(List<?> values) {
        if (line == mostLines) {
            begin();
        }
        var row = sheet.createRow(line++);
        for (var i = 0; i < values.size(); i++) {
            if (values.get(i) != null) {
                fill(row.createCell(i), values.get(i));
            }
        }
    }

    private void fill(Cell cell, Object value) {
        if (value instanceof Number number) {
            cell.setCellValue(number.doubleValue());
        } else if (value instanceof LocalDate day) {
            cell.setCellValue(day);
            cell.setCellStyle(date);
        } else if (value instanceof Instant instant) {
            cell.setCellValue(LocalDateTime.ofInstant(instant, zone));
            cell.setCellStyle(dateTime);
        } else {
            var words = value.toString();
            cell.setCellValue(words.length() > LONGEST_CELL ? words.substring(0, LONGEST_CELL - 1) + "…" : words);
            cell.setCellStyle(text);
        }
    }

    @Override
    public void close() throws IOException {
        try (workbook) {
            workbook.write(out);
        } finally {
            out.close();
        }
    }
}
