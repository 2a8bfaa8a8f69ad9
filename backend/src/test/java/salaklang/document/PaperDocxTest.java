package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.Test;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Text;
import salaklang.platform.LibreOffice;
import salaklang.platform.Workspace;

class PaperDocxTest {

    private static final Papers PAPERS = new Papers();

    @Test
    void libreOfficeReadsTheVeryWordsOfTheMinutes() {
        var minutes = SamplePapers.minutes();
        assertThat(PaperText.ofDocx(PAPERS.docx(minutes))).isEqualTo(PaperText.said(minutes));
    }

    @Test
    void libreOfficePrintsItOnNumberedPages() throws IOException {
        var pdf = LibreOffice.convert(PAPERS.docx(SamplePapers.minutes()), "pdf");
        Files.write(
                Files.createDirectories(Workspace.path("backend", "target", "screenshots"))
                        .resolve("paper-minutes-docx.pdf"),
                pdf);
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getNumberOfPages()).isGreaterThan(1);
            assertThat(text(document, 1)).doesNotMatch("(?s)- [1๑] -.*");
            assertThat(text(document, 2)).matches("(?s)- [2๒] -.*");
        }
    }

    @Test
    void itsHeadingsAreHeadingsAndItsTablesTables() throws IOException {
        var paper = SamplePapers.paper(
                new Heading(1, "ชื่อ", true),
                new Heading(2, "ส่วน", false),
                new Heading(3, "ข้อ", false),
                Text.body("ย่อหน้า"),
                new Grid(List.of(1, 3), List.of("ลำดับ", "ชื่อ"), List.of(List.of("1", "ก")), true));
        try (var document = new XWPFDocument(new ByteArrayInputStream(PAPERS.docx(paper)))) {
            assertThat(document.getParagraphs())
                    .extracting(XWPFParagraph::getStyle)
                    .startsWith("Heading1", "Heading2", "Heading3", "BodyTextFirstIndent");
            assertThat(document.getStyles().getStyle("Heading2").getName()).isEqualTo("heading 2");
            var table = document.getTables().get(0);
            assertThat(table.getRow(0).isRepeatHeader()).isTrue();
            assertThat(table.getRow(1).isCantSplitRow()).isTrue();
            assertThat(table.getRow(1).getCell(0).getText()).isEqualTo("๑");
        }
    }

    @Test
    void saysItsTitleLanguageAndTypeface() throws IOException {
        try (var document = new XWPFDocument(new ByteArrayInputStream(PAPERS.docx(SamplePapers.minutes())))) {
            var core = document.getProperties().getCoreProperties();
            assertThat(core.getTitle()).endsWith("ครั้งที่ ๑/๒๕๖๕");
            assertThat(core.getUnderlyingProperties().getLanguageProperty()).hasValue("th-TH");
            var styles = document.getStyle().getDocDefaults().getRPrDefault().getRPr();
            assertThat(styles.getRFontsArray(0).getCs()).isEqualTo("TH SarabunPSK");
            assertThat(styles.getLangArray(0).getBidi()).isEqualTo("th-TH");
        } catch (XmlException e) {
            throw new IOException(e);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        var stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).strip();
    }
}
