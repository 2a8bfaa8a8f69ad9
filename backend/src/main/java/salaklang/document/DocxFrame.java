package salaklang.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import org.apache.poi.wp.usermodel.HeaderFooterType;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.xmlbeans.XmlException;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STNumberFormat;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** What is around a paper's text in a DOCX: its styles, its page, the number above each page but the first. */
final class DocxFrame {

    private DocxFrame() {}

    static void of(XWPFDocument document, Paper paper, PaperWords words, String typeface) {
        properties(document, paper, words);
        styles(document, typeface);
        page(document, paper);
        header(document, paper, words);
    }

    private static void properties(XWPFDocument document, Paper paper, PaperWords words) {
        var core = document.getProperties().getCoreProperties();
        core.setTitle(words.of(paper.title()));
        core.getUnderlyingProperties().setLanguageProperty(paper.language().toLanguageTag());
    }

    private static void styles(XWPFDocument document, String typeface) {
        try (var stream = DocxFrame.class.getResourceAsStream("/paper/styles.xml")) {
            var xml = new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                    .replace("\"FONT\"", '"' + typeface.replaceAll("[<>&\"]", "") + '"');
            document.createStyles().setStyles(StylesDocument.Factory.parse(xml).getStyles());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (XmlException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void page(XWPFDocument document, Paper paper) {
        CTSectPr section = document.getDocument().getBody().addNewSectPr();
        var size = section.addNewPgSz();
        size.setW(BigInteger.valueOf(11906));
        size.setH(BigInteger.valueOf(16838));
        var margins = section.addNewPgMar();
        margins.setTop(BigInteger.valueOf(1417));
        margins.setLeft(BigInteger.valueOf(1701));
        margins.setRight(BigInteger.valueOf(1134));
        margins.setBottom(BigInteger.valueOf(1134));
        margins.setHeader(BigInteger.valueOf(709));
        margins.setFooter(BigInteger.valueOf(709));
        if (paper.thaiDigits()) {
            // Word numbers its pages so; LibreOffice knows no Thai page numbers and shows 2.
            section.addNewPgNumType().setFmt(STNumberFormat.THAI_NUMBERS);
        }
        section.addNewTitlePg();
    }

    private static void header(XWPFDocument document, Paper paper, PaperWords words) {
        document.createHeader(HeaderFooterType.FIRST).createParagraph();
        var paragraph = document.createHeader(HeaderFooterType.DEFAULT).createParagraph();
        paragraph.setStyle("Header");
        paragraph.setAlignment(ParagraphAlignment.LEFT);
        paragraph.createRun().addTab();
        paragraph.createRun().setText("- ");
        paragraph.getCTP().addNewFldSimple().setInstr(" PAGE ");
        paragraph.createRun().setText(" -");
        if (paper.runningHead() != null) {
            paragraph.createRun().addTab();
            var run = paragraph.createRun();
            run.setStyle("RunningHead");
            run.setText(words.of(paper.runningHead()));
        }
    }
}
