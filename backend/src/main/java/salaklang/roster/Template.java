package salaklang.roster;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import org.apache.poi.ss.util.CellRangeAddressList;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.springframework.stereotype.Component;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatOffice;
import salaklang.committee.Substitutes;
import salaklang.organisation.Organisation;

/** The empty spreadsheet: the headings, what may be chosen, and the units on a sheet of their own. */
@Component
class Template {

    private static final int WIDTH = 24 * 256;

    private final Words words;
    private final Organisation organisation;

    Template(Words words, Organisation organisation) {
        this.words = words;
        this.organisation = organisation;
    }

    byte[] write() {
        try (var workbook = new XSSFWorkbook();
                var file = new ByteArrayOutputStream()) {
            var members = workbook.createSheet("รายชื่อ");
            var bold = workbook.createCellStyle();
            var font = workbook.createFont();
            font.setBold(true);
            bold.setFont(font);
            var text = workbook.createCellStyle();
            text.setDataFormat(workbook.createDataFormat().getFormat("@"));
            var headings = members.createRow(0);
            for (var column : Column.values()) {
                var cell = headings.createCell(column.ordinal());
                cell.setCellValue(column.thai());
                cell.setCellStyle(bold);
                members.setColumnWidth(column.ordinal(), WIDTH);
                members.setDefaultColumnStyle(column.ordinal(), text);
            }
            members.createFreezePane(0, 1);
            var substitutes = Arrays.stream(Substitutes.values())
                    .filter(each -> each != Substitutes.LISTED)
                    .toArray(Substitutes[]::new);
            choose(members, Column.OFFICE, words.choices("committee.office.", SeatOffice.values()));
            choose(members, Column.BASIS, words.choices("committee.basis.", SeatBasis.values()));
            choose(members, Column.SUBSTITUTES, words.choices("committee.substitutes.", substitutes));
            choose(members, Column.COUNTS, List.of("ใช่", "ไม่ใช่"));
            addUnits(workbook.createSheet("หน่วยงาน"));
            workbook.write(file);
            return file.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void addUnits(XSSFSheet sheet) {
        sheet.setColumnWidth(0, WIDTH);
        sheet.setColumnWidth(1, 3 * WIDTH);
        var number = 0;
        for (var unit : organisation.all()) {
            var row = sheet.createRow(number++);
            row.createCell(0).setCellValue(unit.code().value());
            row.createCell(1).setCellValue(unit.nameTh());
        }
    }

    private static void choose(XSSFSheet sheet, Column column, List<String> choices) {
        var helper = sheet.getDataValidationHelper();
        var place = new CellRangeAddressList(1, Sheet.MOST_ROWS, column.ordinal(), column.ordinal());
        sheet.addValidationData(
                helper.createValidation(helper.createExplicitListConstraint(choices.toArray(String[]::new)), place));
    }
}
