package salaklang.document;

import java.math.BigInteger;
import java.util.List;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.TableWidthType;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Signature;
import salaklang.document.Paper.Signatures;

/** Tables of a DOCX: real ones, with the header on each page and no row split. */
final class DocxTables {

    private static final int LINE = 9071;

    private final XWPFDocument document;
    private final PaperWords words;

    DocxTables(XWPFDocument document, PaperWords words) {
        this.document = document;
        this.words = words;
    }

    void grid(Grid grid) {
        var head = grid.header() == null ? 0 : 1;
        if (head + grid.rows().size() == 0) {
            return;
        }
        var table = table(head + grid.rows().size(), grid.widths(), grid.ruled() ? "TableGrid" : "TableNormal");
        if (head == 1) {
            table.getRow(0).setRepeatHeader(true);
            row(table, 0, grid, grid.header(), true);
        }
        for (var i = 0; i < grid.rows().size(); i++) {
            row(table, i + head, grid, grid.rows().get(i), false);
        }
    }

    void signatures(Signatures signatures) {
        var all = signatures.signatures();
        for (var at = 0; at < all.size(); at += 2) {
            var table = table(1, List.of(1, 1), "TableNormal");
            table.getRow(0).setCantSplitRow(true);
            if (at + 1 < all.size()) {
                sign(table.getRow(0).getCell(0), all.get(at));
                sign(table.getRow(0).getCell(1), all.get(at + 1));
            } else {
                sign(table.getRow(0).getCell(1), all.get(at));
            }
            document.createParagraph();
        }
    }

    private void sign(XWPFTableCell cell, Signature signature) {
        var lines = words.signed(signature);
        for (var i = 0; i < lines.size(); i++) {
            var paragraph = i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph();
            paragraph.setAlignment(ParagraphAlignment.CENTER);
            PaperDocx.run(paragraph, lines.get(i), false, null);
        }
    }

    private void row(XWPFTable table, int index, Grid grid, List<String> cells, boolean isHeader) {
        var row = table.getRow(index);
        row.setCantSplitRow(true);
        for (var i = 0; i < cells.size(); i++) {
            XWPFParagraph paragraph = row.getCell(i).getParagraphs().get(0);
            if (isHeader || grid.hasFigures(i)) {
                paragraph.setAlignment(ParagraphAlignment.CENTER);
            }
            PaperDocx.run(paragraph, words.of(cells.get(i)), isHeader, "Strong");
        }
    }

    private XWPFTable table(int rows, List<Integer> widths, String style) {
        var table = document.createTable(rows, widths.size());
        var total = widths.stream().mapToInt(Integer::intValue).sum();
        table.setStyleID(style);
        table.setWidthType(TableWidthType.DXA);
        table.setWidth(LINE);
        table.getCTTbl().getTblPr().unsetTblBorders();
        var columns = table.getCTTbl().addNewTblGrid();
        for (var width : widths) {
            columns.addNewGridCol().setW(BigInteger.valueOf((long) LINE * width / total));
        }
        for (var row : table.getRows()) {
            for (var i = 0; i < widths.size(); i++) {
                row.getCell(i).setWidthType(TableWidthType.DXA);
                row.getCell(i).setWidth(String.valueOf(LINE * widths.get(i) / total));
            }
        }
        return table;
    }
}
