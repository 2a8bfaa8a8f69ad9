package salaklang.spreadsheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.lang.ref.WeakReference;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.SpreadsheetVersion;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.DataFormatter;
import org.apache.poi.ss.usermodel.DateUtil;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SheetWriterTest {

    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final List<String> HEADINGS = List.of("เรื่อง", "ครบกำหนด", "เมื่อ", "ร้อยละ");
    private static final LocalDate DAY = LocalDate.parse("2026-07-15");
    private static final Instant AT = Instant.parse("2026-07-15T02:12:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+66", "-2", "@SUM(A1)", "\t=1", "\r=1", "＝1", "=HYPERLINK(\"http://x\",\"y\")"})
    void noTextOfACsvIsTakenForAFormula(String text) throws IOException {
        assertThat(csv(List.of(text)).get(0)).isEqualTo("'" + text.replace("\r", "\n"));
        assertThat(CsvWriter.harmless(text)).isEqualTo("'" + text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"เรื่อง", "a,b", "a;b", "say \"yes\"", "two\nlines", "1-2", " =1", "'", ""})
    void everyOtherTextIsReadBackAsItWas(String text) throws IOException {
        assertThat(csv(List.of(text, "end"))).containsExactly(text, "end");
    }

    @Test
    void aCsvHasTheMarkOfUtf8AndIsoDatesAndPlainNumbers() throws IOException {
        var bytes = bytes(Arrays.asList("เรื่อง", DAY, AT, -5, null));

        assertThat(new String(bytes, StandardCharsets.UTF_8))
                .isEqualTo("\uFEFFเรื่อง,ครบกำหนด,เมื่อ,ร้อยละ\r\nเรื่อง,2026-07-15,2026-07-15 09:12,-5,\r\n");
    }

    @Test
    void aWorkbookHasRealDatesShownInTheBuddhistEraAndRealNumbers() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter("งาน", HEADINGS, true, out, THAILAND)) {
            writer.line(List.of("=1+1", DAY, AT, 60));
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            var row = workbook.getSheet("งาน").getRow(1);
            assertThat(row.getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(row.getCell(0).getStringCellValue()).isEqualTo("=1+1");
            assertThat(row.getCell(1).getLocalDateTimeCellValue()).isEqualTo(DAY.atStartOfDay());
            assertThat(row.getCell(2).getLocalDateTimeCellValue())
                    .isEqualTo(LocalDateTime.parse("2026-07-15T09:12:00"));
            assertThat(DateUtil.isCellDateFormatted(row.getCell(2))).isTrue();
            assertThat(row.getCell(1).getCellStyle().getDataFormatString()).isEqualTo("[$-107041E]d mmm yyyy");
            assertThat(row.getCell(3).getNumericCellValue()).isEqualTo(60);
            assertThat(workbook.getSheet("งาน").getPaneInformation().isFreezePane())
                    .isTrue();
        }
    }

    @Test
    void aWorkbookThatWasTakenAwayCanBeBroughtBack() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter("งาน", HEADINGS, true, out, THAILAND)) {
            writer.line(List.of("ป้องกันไฟป่า"));
        }
        assertThat(Spreadsheet.lines(out.toByteArray()).get(1).cells()).containsExactly("ป้องกันไฟป่า");
    }

    @Test
    void toEnglishReadersDatesAreInTheCommonEra() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter("Work", HEADINGS, false, out, THAILAND)) {
            writer.line(List.of("a", DAY));
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(new DataFormatter()
                            .formatCellValue(workbook.getSheetAt(0).getRow(1).getCell(1)))
                    .isEqualTo("15 Jul 2026");
        }
    }

    @Test
    void aListLongerThanASheetGoesOnInAFurtherOne() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter("รายการ", HEADINGS, true, out, THAILAND, 4)) {
            for (var i = 1; i <= 7; i++) {
                writer.line(List.of("row " + i));
            }
        }
        var rows = new ArrayList<Map.Entry<String, Integer>>();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            workbook.forEach(sheet -> rows.add(entry(sheet.getSheetName(), sheet.getLastRowNum())));
            assertThat(workbook.getSheetAt(2).getRow(0).getCell(0).getStringCellValue())
                    .isEqualTo("เรื่อง");
            assertThat(workbook.getSheetAt(2).getRow(1).getCell(0).getStringCellValue())
                    .isEqualTo("row 7");
        }
        assertThat(rows).containsExactly(entry("รายการ", 3), entry("2 รายการ", 3), entry("3 รายการ", 1));
        assertThat(SpreadsheetVersion.EXCEL2007.getMaxRows()).isEqualTo(1_048_576);
    }

    @Test
    void aTextLongerThanACellIsCut() throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new XlsxWriter("งาน", HEADINGS, true, out, THAILAND)) {
            writer.line(List.of("ก".repeat(40_000)));
        }
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(1).getCell(0).getStringCellValue())
                    .hasSize(32_767)
                    .endsWith("…");
        }
    }

    @Test
    void ofAHundredThousandRowsOnlyTheLastOnesAreHeld() throws IOException {
        assertThat(heldOfAHundredThousand(new XlsxWriter("งาน", HEADINGS, true, nowhere(), THAILAND)))
                .isLessThan(1_000);
        assertThat(heldOfAHundredThousand(new CsvWriter(HEADINGS, nowhere(), THAILAND)))
                .isLessThan(1_000);
    }

    /** How many of the texts written are in memory still, just before the file is complete. */
    private static long heldOfAHundredThousand(SheetWriter writer) throws IOException {
        var written = new ArrayList<WeakReference<String>>();
        try (writer) {
            for (var i = 0; i < 100_000; i++) {
                var text = "matter " + i;
                written.add(new WeakReference<>(text));
                writer.line(List.of(text, DAY, AT, i));
            }
            System.gc();
            return written.stream().filter(text -> text.get() != null).count();
        }
    }

    private static OutputStream nowhere() {
        return OutputStream.nullOutputStream();
    }

    private static List<String> csv(List<?> values) throws IOException {
        return Spreadsheet.lines(bytes(values)).get(1).cells();
    }

    private static byte[] bytes(List<?> values) throws IOException {
        var out = new ByteArrayOutputStream();
        try (var writer = new CsvWriter(HEADINGS, out, THAILAND)) {
            writer.line(values);
        }
        return out.toByteArray();
    }
}
