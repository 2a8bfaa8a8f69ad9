package salaklang.typesetting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;

class ComposerTest {

    private static final Typeface SARABUN = new Typeface(font("Regular"), font("Bold"));
    private static final String TALK =
            "ฝ่ายเลขานุการนำเสนอผลการดำเนินงานในปีที่ผ่านมา การเผยแพร่ประชาสัมพันธ์การเข้าร่วมโครงการฯ "
                    + "กรอบแนวทาง เกณฑ์ประเมิน 4 องค์ประกอบ 34 ตัวชี้วัด เกณฑ์ประเมินประสิทธิภาพ อปท. (LPA) และกระบวนการประเมินทุกระดับ "
                    + "ภาคีร่วมในการบูรณาการความร่วมมือเพื่อขับเคลื่อนเมืองสิ่งแวดล้อมยั่งยืน และเรื่องอื่น ๆ ในวันที่ 7 เมษายน 2565 "
                    + "เวลา 09.00 น. ณ ห้องประชุมสามัคคี";

    /** What cannot begin a line: vowels after, above and below a consonant, tone marks, ๆ and ฯ. */
    private static final String NEVER_FIRST = "[ะ-\\u0E3Aๅ-\\u0E4Eฯ].*";

    private final Composer composer = new Composer(SARABUN);

    @Property(tries = 60)
    void whateverItsWidthALineBeginsWithAWordAndNothingIsLost(@ForAll @DoubleRange(min = 120, max = 500) double width) {
        var lines = composer.lines(List.of(new Ink(TALK, false, 16)), width);
        assertThat(lines.stream().map(Line::toString).collect(Collectors.joining()))
                .isEqualTo(TALK);
        assertThat(lines)
                .allSatisfy(line -> assertThat(line.toString()).doesNotMatch(NEVER_FIRST))
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(width));
    }

    @Example
    void aWordLongerThanItsLineIsBrokenBetweenCharacters() {
        var hash = "9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08";
        var lines = composer.lines(List.of(new Ink(hash, false, 16)), 150);
        assertThat(lines)
                .hasSizeGreaterThan(1)
                .allSatisfy(line -> assertThat(line.width()).isLessThanOrEqualTo(150));
        assertThat(lines.stream().map(Line::toString).collect(Collectors.joining()))
                .isEqualTo(hash);
    }

    @Example
    void aLineBreakInTheTextStaysOne() {
        assertThat(composer.lines(List.of(new Ink("หนึ่ง\nสอง\n\nสี่", false, 16)), 400))
                .extracting(Line::toString)
                .containsExactly("หนึ่ง", "สอง", "", "สี่");
    }

    @Example
    void sarabunIsSetSoThatItsLettersAreAsHighAsThoseOfThSarabun() {
        assertThat(SARABUN.cut(false).size(16)).isBetween(11.5, 12.5);
        assertThat(composer.line(new Ink("ที่", false, 16)).height()).isBetween(17.9, 18.5);
    }

    @Example
    void wordsInBoldAndRegularShareALine() {
        var line = composer.line(new Ink("มติที่ประชุม  ", true, 16), new Ink("รับทราบ", false, 16));
        assertThat(line.toString()).isEqualTo("มติที่ประชุม  รับทราบ");
        assertThat(line.runs().get(0).cut()).isSameAs(SARABUN.cut(true));
    }

    private static byte[] font(String cut) {
        try (var stream = ComposerTest.class.getResourceAsStream("/fonts/Sarabun-" + cut + ".ttf")) {
            return stream.readAllBytes();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
