package salaklang.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.web.InvalidInput;

class SheetTest {

    private static final String HEADINGS = "ตำแหน่ง,ตำแหน่งในคณะ,ที่มาของที่นั่ง";

    @Test
    void aCsvFileIsReadWithQuotesAndTheNumbersOfItsRows() {
        var sheet = csv("\uFEFF" + HEADINGS
                + "\r\n\r\n\"ผู้ว่า, \"\"จังหวัด\"\"\",ประธาน,โดยตำแหน่ง\r\nปลัดจังหวัด,กรรมการ,โดยตำแหน่ง");

        assertThat(sheet.rows()).extracting(Sheet.Row::number).containsExactly(3, 4);
        assertThat(sheet.rows().get(0).text(Column.POSITION)).isEqualTo("ผู้ว่า, \"จังหวัด\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {",", ";", "\t"})
    void aCsvFileIsReadWhateverSeparatesItsValues(String separator) {
        var text = (HEADINGS + "\nปลัดจังหวัด,กรรมการ,โดยตำแหน่ง\n").replace(",", separator);

        assertThat(csv(text).rows())
                .singleElement()
                .satisfies(row -> assertThat(row.text(Column.BASIS)).isEqualTo("โดยตำแหน่ง"));
    }

    @Test
    void aCsvFileOfThaiWindowsIsRead() {
        var lines = Spreadsheet.lines(
                (HEADINGS + "\nปลัดจังหวัด,กรรมการ,โดยตำแหน่ง").getBytes(Charset.forName("x-windows-874")));

        assertThat(Sheet.of(lines).rows().get(0).text(Column.POSITION)).isEqualTo("ปลัดจังหวัด");
    }

    @Test
    void aWorkbookIsReadItsDatesAsDatesAndItsFormulasAsTheyWereLeft() throws IOException {
        try (var workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet();
            var headings = sheet.createRow(0);
            headings.createCell(0).setCellValue("ตำแหน่ง");
            headings.createCell(1).setCellValue("ตำแหน่งในคณะ");
            headings.createCell(2).setCellValue("ที่มาของที่นั่ง");
            headings.createCell(4).setCellValue("ตั้งแต่วันที่");
            var row = sheet.createRow(6);
            row.createCell(0).setCellFormula("1+1");
            row.createCell(1).setCellValue("กรรมการ");
            var date = row.createCell(4);
            date.setCellValue(LocalDate.parse("2025-10-01"));
            var style = workbook.createCellStyle();
            style.setDataFormat((short) 14);
            date.setCellStyle(style);

            var read = Sheet.of(Spreadsheet.lines(bytes(workbook))).rows().get(0);

            assertThat(read.number()).isEqualTo(7);
            assertThat(read.text(Column.SINCE)).isEqualTo("2025-10-01");
            assertThat(read.text(Column.POSITION)).isNotEqualTo("2");
        }
    }

    @Test
    void aFileWithoutTheHeadingsIsRefusedAndTheyAreNamed() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> csv("ตำแหน่ง,ชื่อ\nปลัดจังหวัด,ก"))
                .returns("roster.error.headings-missing", InvalidInput::messageKey)
                .satisfies(refused -> assertThat(refused.arguments()[0]).isEqualTo("ตำแหน่งในคณะ, ที่มาของที่นั่ง"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "\n\n", HEADINGS, HEADINGS + "\n,,\n"})
    void aFileWithoutRowsIsRefused(String text) {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> csv(text))
                .returns("roster.error.empty", InvalidInput::messageKey);
    }

    @Test
    void tooManyRowsAreRefused() {
        var row = "ปลัดจังหวัด,กรรมการ,โดยตำแหน่ง\n";

        assertThat(csv(HEADINGS + "\n" + row.repeat(Sheet.MOST_ROWS)).rows()).hasSize(Sheet.MOST_ROWS);
        for (int rows : List.of(Sheet.MOST_ROWS + 1, 10 * Sheet.MOST_ROWS)) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> csv(HEADINGS + "\n" + row.repeat(rows)))
                    .returns("spreadsheet.error.too-many-rows", InvalidInput::messageKey);
        }
    }

    @Test
    void aWorkbookThatIsVastInsideIsRefused() throws IOException {
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/worksheets/sheet1.xml"));
            var zeros = new byte[1_000_000];
            Arrays.fill(zeros, (byte) ' ');
            for (int i = 0; i < 80; i++) {
                zip.write(zeros);
            }
        }

        assertThat(bomb.size()).isLessThan(200_000);
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Spreadsheet.lines(bomb.toByteArray()))
                .returns("spreadsheet.error.too-large", InvalidInput::messageKey);
    }

    @Test
    void whatIsNoWorkbookIsRefused() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(() -> Spreadsheet.lines("PK no workbook".getBytes(StandardCharsets.UTF_8)))
                .returns("spreadsheet.error.broken", InvalidInput::messageKey);
    }

    private static Sheet csv(String text) {
        return Sheet.of(Spreadsheet.lines(text.getBytes(StandardCharsets.UTF_8)));
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var file = new ByteArrayOutputStream();
        workbook.write(file);
        return file.toByteArray();
    }
}
