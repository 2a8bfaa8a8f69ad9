package salaklang.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Item;
import salaklang.document.Paper.Items;
import salaklang.document.Paper.PageBreak;
import salaklang.document.Paper.Signature;
import salaklang.document.Paper.Signatures;
import salaklang.document.Paper.Text;

class PaperPdfTest {

    private static final Papers PAPERS = new Papers();

    @Test
    void givesBackTheVeryWordsThatWereSet() throws IOException {
        var words = "ที่ น้ำ ป้ำ ผู้ ญี่ปุ่น ฐานะ ทำ สำนักงาน กี่ ฎีกา ปู่ ฝ้าย ใคร่ เก็บ โต๊ะ ก๋วยเตี๋ยว";
        assertThat(pages(SamplePapers.paper(Text.of(words)))).containsExactly(words);
    }

    @Test
    void allWordsOfTheMinutesStandInTheirOrder() throws IOException {
        var minutes = SamplePapers.minutes();
        assertThat(PaperText.ofPdf(PAPERS.pdf(minutes))).isEqualTo(PaperText.said(minutes));
    }

    @Test
    void pagesAreNumberedFromTheSecondOn() throws IOException {
        var pages = raw(SamplePapers.minutes());
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(pages.get(0)).doesNotContain("- ๑ -");
        assertThat(pages.get(1)).startsWith("- ๒ -").contains("รายงานการประชุม ครั้งที่ ๑/๒๕๖๕");
    }

    @Test
    void saysItsTitleAndLanguageAndShowsTheTitle() throws IOException {
        try (var document = Loader.loadPDF(PAPERS.pdf(SamplePapers.minutes()))) {
            var catalog = document.getDocumentCatalog();
            assertThat(document.getDocumentInformation().getTitle()).endsWith("ครั้งที่ ๑/๒๕๖๕");
            assertThat(catalog.getLanguage()).isEqualTo("th-TH");
            assertThat(catalog.getViewerPreferences().displayDocTitle()).isTrue();
            assertThat(catalog.getMarkInfo().isMarked()).isTrue();
            assertThat(catalog.getMetadata()).isNotNull();
            assertThat(document.getPage(0).getMediaBox().getWidth()).isBetween(595f, 596f);
        }
    }

    @Test
    void tellsHeadingsParagraphsTablesAndListsApart() throws IOException {
        try (var document = Loader.loadPDF(PAPERS.pdf(SamplePapers.paper(
                new Heading(1, "ชื่อ", true),
                new Heading(2, "ส่วน", false),
                Text.of("ย่อหน้า"),
                new Grid(List.of(1, 3), List.of("ลำดับ", "ชื่อ"), List.of(List.of("1", "ก"), List.of("2", "ข")), true),
                new Items(List.of(new Item("1.", "ข้อ"))))))) {
            var root = document.getDocumentCatalog().getStructureTreeRoot();
            assertThat(types(root))
                    .containsExactly(
                            "Document",
                            "H1",
                            "H2",
                            "P",
                            "Table",
                            "TR",
                            "TH",
                            "TH",
                            "TR",
                            "TD",
                            "TD",
                            "TR",
                            "TD",
                            "TD",
                            "L",
                            "LI",
                            "Lbl",
                            "LBody");
            assertThat(root.getCOSObject().getDictionaryObject(COSName.PARENT_TREE))
                    .isNotNull();
        }
    }

    @Test
    void allFontsAreEmbeddedInPart() throws IOException {
        try (var document = Loader.loadPDF(PAPERS.pdf(SamplePapers.minutes()))) {
            var resources = document.getPage(0).getResources();
            for (var name : resources.getFontNames()) {
                var font = resources.getFont(name);
                assertThat(font.isEmbedded()).as(font.getName()).isTrue();
                assertThat(font.getName()).matches("[A-Z]{6}\\+Sarabun.*");
            }
        }
    }

    @Test
    void aTablesHeaderStandsOnEachPageAndNoRowIsSplit() throws IOException {
        var pages = raw(SamplePapers.attendance(200));
        assertThat(pages.size()).isGreaterThan(3);
        assertThat(pages).allSatisfy(page -> assertThat(page).contains("ลำดับ", "ตำแหน่ง"));
        var numbers = IntStream.rangeClosed(1, 200)
                .mapToObj(n -> ThaiDigits.of(n + ""))
                .toList();
        var text = String.join("", pages);
        assertThat(numbers).allSatisfy(number -> assertThat(text).contains(number + " ผู้แทน"));
        assertThat(pages).allSatisfy(page -> assertThat(page.strip()).endsWith("กรรมการ"));
    }

    @Test
    void aRowHigherThanAPageGoesOnOnTheNext() throws IOException {
        var words = "ที่ประชุมอภิปรายอย่างกว้างขวาง ".repeat(400).strip();
        var paper = SamplePapers.paper(new Grid(List.of(1, 2), null, List.of(List.of("1", words)), true));
        var pages = pages(paper);
        assertThat(pages.size()).isGreaterThan(1);
        assertThat(together(pages)).isEqualTo(("๑" + words).replaceAll("\\s", ""));
    }

    @Test
    void aNumberAtTheEndOfALongerCellStandsUnderItsWords() throws IOException {
        var cell = "ข้อเสนอแนะ\n4.2";
        var paper = SamplePapers.paper(new Grid(List.of(1, 2), null, List.of(List.of(cell, "ก")), true));
        var lefts = new ArrayList<Float>();
        try (var document = Loader.loadPDF(PAPERS.pdf(paper))) {
            new PDFTextStripper() {
                @Override
                protected void writeString(String text, List<TextPosition> positions) {
                    if (text.startsWith("ข้อ") || text.startsWith("๔")) {
                        lefts.add(positions.get(0).getX());
                    }
                }
            }.getText(document);
        }
        assertThat(lefts).hasSize(2);
        assertThat(lefts.get(1)).isCloseTo(lefts.get(0), within(2f));
    }

    @Test
    void aHeadingStaysWithWhatItHeads() throws IOException {
        for (var lines = 30; lines < 45; lines++) {
            var pages = raw(SamplePapers.paper(filled(lines, new Heading(2, "หัวข้อ", false), Text.of("เนื้อหา"))));
            assertThat(pages)
                    .filteredOn(page -> page.contains("หัวข้อ"))
                    .singleElement()
                    .asString()
                    .contains("เนื้อหา");
        }
    }

    @Test
    void noLineOfAParagraphStandsAloneOnAPage() throws IOException {
        var paragraph = "ที่ประชุมเห็นว่าการชี้แจงประโยชน์เป็นแรงจูงใจให้เข้าร่วมโครงการ "
                .repeat(4)
                .strip();
        for (var lines = 30; lines < 45; lines++) {
            for (var page : raw(SamplePapers.paper(filled(lines, Text.body(paragraph))))) {
                var own = page.lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("- ") && !line.startsWith("บรรทัด"))
                        .count();
                assertThat(own).as(page).isNotEqualTo(1);
            }
        }
    }

    @Test
    void aPlaceToSignIsNeverAloneOnItsPage() throws IOException {
        var signed = new Signatures(List.of(new Signature("ชื่อ", "ตำแหน่ง", "ผู้จดรายงานการประชุม", null)));
        for (var lines = 25; lines < 42; lines++) {
            var pages = raw(SamplePapers.paper(filled(lines, new Gap(2), signed)));
            assertThat(pages.get(pages.size() - 1)).contains("บรรทัด", "ผู้จดรายงานการประชุม");
        }
    }

    @Test
    void aPageBreakBeginsAPage() throws IOException {
        assertThat(raw(SamplePapers.paper(Text.of("หน้าแรก"), new PageBreak(), Text.of("หน้าที่สอง"))))
                .hasSize(2);
    }

    @Test
    void longListsAreWrittenToTheirEnd() throws IOException {
        var attendance = String.join("\n", raw(SamplePapers.attendance(200)));
        var agenda = String.join(
                "\n",
                raw(SamplePapers.paper(IntStream.rangeClosed(1, 60)
                        .mapToObj(n -> List.<Block>of(
                                new Heading(3, "4." + n + " เรื่องเพื่อพิจารณา", false),
                                Text.body("ที่ประชุมพิจารณาแล้ว ".repeat(60))))
                        .flatMap(List::stream)
                        .toArray(Block[]::new))));

        assertThat(attendance.lines().filter(line -> line.contains("ผู้แทน"))).hasSize(200);
        assertThat(agenda.lines().filter(line -> line.startsWith("๔.") || line.startsWith("4.")))
                .hasSize(60);
    }

    @Test
    void writesThePapersThatAreLookedAt() throws IOException {
        picture("minutes", SamplePapers.minutes());
        picture("letter", SamplePapers.letter());
        picture("memo", SamplePapers.memo());
        picture("attendance", SamplePapers.attendance(60));
        picture(
                "marks",
                SamplePapers.paper(
                        new Heading(1, "ที่ น้ำ ป้ำ ผู้ ญี่ปุ่น ฐานะ", true),
                        new Text(
                                "ที่ น้ำ ป้ำ ผู้ ญี่ปุ่น ฐานะ ฝ้าย ปี่ ฟ้า กิ๊ก ก๋วยเตี๋ยว ฎุ ฏู่ ญู",
                                Align.CENTRE,
                                false,
                                false)));
    }

    private static void picture(String name, Paper paper) throws IOException {
        PaperText.picture("paper-" + name, PAPERS.pdf(paper));
    }

    private static Block[] filled(int lines, Block... then) {
        return Stream.concat(IntStream.rangeClosed(1, lines).mapToObj(n -> Text.of("บรรทัด " + n)), Stream.of(then))
                .toArray(Block[]::new);
    }

    /** The pages' text without what stands above each but the first. */
    private static List<String> pages(Paper paper) throws IOException {
        return raw(paper).stream()
                .map(page -> page.replaceFirst("\\A- [๐-๙]+ -.*\\R", ""))
                .toList();
    }

    private static List<String> raw(Paper paper) throws IOException {
        try (PDDocument document = Loader.loadPDF(PAPERS.pdf(paper))) {
            var pages = new ArrayList<String>();
            for (var page = 1; page <= document.getNumberOfPages(); page++) {
                var stripper = new PDFTextStripper();
                stripper.setStartPage(page);
                stripper.setEndPage(page);
                pages.add(stripper.getText(document).strip());
            }
            return pages;
        }
    }

    private static String together(List<String> pages) {
        return String.join("", pages).replaceAll("\\s", "");
    }

    private static List<String> types(PDStructureNode node) {
        var types = new ArrayList<String>();
        for (var kid : node.getKids() == null ? Collections.emptyList() : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                types.add(element.getStructureType());
                types.addAll(types(element));
            }
        }
        return types;
    }
}
