package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import salaklang.document.Paper.Text;

class PaperPdfTest {

    private static final Papers PAPERS = new Papers();

    @Test
    void givesBackTheVeryWordsThatWereSet() throws IOException {
        var words = "ที่ น้ำ ป้ำ ผู้ ญี่ปุ่น ฐานะ ทำ สำนักงาน กี่ ฎีกา ปู่ ฝ้าย ใคร่ เก็บ โต๊ะ ก๋วยเตี๋ยว";
        assertThat(textOf(SamplePapers.paper(Text.of(words)))).isEqualTo(words);
    }

    private static String textOf(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPERS.pdf(paper))) {
            return new PDFTextStripper().getText(document).strip();
        }
    }
}
