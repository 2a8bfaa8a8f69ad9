package salaklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import salaklang.document.Paper;
import salaklang.document.Papers;
import salaklang.identity.Person;
import salaklang.identity.Role;

/** The paper says what the minutes say, as PDF and as DOCX. */
class MinutesPaperTest {

    private static final Person TAKER = new Person(
            "si-sa-ket", "1", "secretary", "เลขานุการคณะกรรมการ", Set.of(Role.COMMITTEE_SECRETARY), Set.of());
    private static final LocalDate TODAY = LocalDate.parse("2026-11-22");

    private final Minutes minutes =
            Minutes.draft(Sample.proceedings(), RecordingStyle.SUMMARY, TAKER, Sample.at("13:00"));

    @Test
    void theHeadHasTheOfficialWordsInTheirOrder() {
        assertThat(minutes.view().head())
                .containsExactly(
                        "รายงานการประชุมคณะกรรมการเมืองสิ่งแวดล้อมยั่งยืน",
                        "ครั้งที่ 3/2569",
                        "เมื่อวันที่ 21 พฤศจิกายน 2569",
                        "ณ ห้องประชุมศรีลำดวน");
    }

    @Test
    void aDraftIsMarkedUntilItIsAdopted() {
        assertThat(texts(MinutesPaper.of(minutes))).contains("ร่าง");
        minutes.adopt(AdoptedBy.SAME_MEETING, minutes.meeting(), TODAY, Sample.at("13:00"));
        assertThat(texts(MinutesPaper.of(minutes))).doesNotContain("ร่าง");
    }

    @Test
    void theTextOfTheDocxIsTheRecordInThaiDigits() throws IOException {
        var docx = new Papers().docx(MinutesPaper.of(minutes));
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var text = new XWPFWordExtractor(document)) {
            requireWhole(text.getText());
        }
    }

    @Test
    void theTextOfThePdfIsTheRecordInThaiDigits() throws IOException {
        var pdf = new Papers().pdf(MinutesPaper.of(minutes));
        try (var document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).contains("๓/๒๕๖๙");
            requireWhole(new PDFTextStripper().getText(document));
        }
    }

    @Test
    void anExcerptHasTheHeadTheItemAndItsResolutionAndNothingElse() throws IOException {
        minutes.adopt(AdoptedBy.SAME_MEETING, minutes.meeting(), TODAY, Sample.at("13:00"));
        var item = minutes.sections().stream()
                .filter(section -> section.label().contains("4.1"))
                .findFirst()
                .orElseThrow();
        var docx = new Papers().docx(MinutesPaper.excerpt(minutes, item, "เลขานุการคณะกรรมการ", null));
        try (var document = new XWPFDocument(new ByteArrayInputStream(docx));
                var extractor = new XWPFWordExtractor(document)) {
            assertThat(bare(extractor.getText()))
                    .contains(
                            bare("สำเนาบางส่วน"),
                            bare("ระเบียบวาระที่ ๔ เรื่องที่เสนอให้ที่ประชุมพิจารณา"),
                            bare("มติที่ประชุม เห็นชอบเป้าหมายรายปี"),
                            bare("คัดสำเนาถูกต้อง"))
                    .doesNotContain(bare("ผู้มาประชุม"), bare("เทศบาลนำร่อง"));
        }
    }

    /** Every word of every section, whatever the breaks between them. */
    private void requireWhole(String text) {
        var bare = bare(text);
        for (var line : minutes.view().head()) {
            assertThat(bare).contains(thai(line));
        }
        for (var section : minutes.sections()) {
            assertThat(bare).contains(thai(section.label()));
            if (section.kind().isList()) {
                Lines.people(section.text())
                        .forEach(person -> assertThat(bare)
                                .contains(thai(person.name()), thai(person.position()), thai(person.remark())));
            } else {
                section.text().lines().forEach(line -> assertThat(bare).contains(thai(line)));
            }
        }
        assertThat(bare).contains(thai("ผู้จดรายงานการประชุม")).doesNotContainPattern("[0-9]{2}");
    }

    private static List<String> texts(Paper paper) {
        return paper.blocks().stream()
                .filter(Paper.Text.class::isInstance)
                .map(block -> ((Paper.Text) block).text())
                .toList();
    }

    private static String thai(String text) {
        var digits = new StringBuilder();
        bare(text).chars().forEach(c -> digits.append((char) (c >= '0' && c <= '9' ? c - '0' + '๐' : c)));
        return digits.toString();
    }

    private static String bare(String text) {
        return text.replace("\u0e33", "\u0e4d\u0e32").replaceAll("[\\s\u200b\u00ad\u00a0]+", "");
    }
}
