package salaklang.minutes;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The words of the minutes, word by word. */
class RecordTextTest {

    @Test
    @DisplayName("แบบที่ 11: the parts stand in the order of the official form, with its labels")
    void thePartsStandInTheOrderOfTheOfficialForm() {
        assertThat(RecordText.of(Sample.proceedings(), RecordingStyle.SUMMARY))
                .extracting(SectionText::label)
                .containsExactly(
                        "ผู้มาประชุม",
                        "ผู้ไม่มาประชุม",
                        "ผู้เข้าร่วมประชุม",
                        "เริ่มประชุมเวลา",
                        "",
                        "ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ",
                        "ระเบียบวาระที่ 3 เรื่องสืบเนื่อง",
                        "ระเบียบวาระที่ 4 เรื่องที่เสนอให้ที่ประชุมพิจารณา",
                        "ระเบียบวาระที่ 4.1 เรื่อง เป้าหมายรายปีของจังหวัด",
                        "ระเบียบวาระที่ 4.2 เรื่อง เทศบาลนำร่อง (เพิ่มเติม)",
                        "เลิกประชุมเวลา");
    }

    @Test
    void whoCameStandsWithNamePositionAndOfficeAndWhoCameLateOrWentEarlyWithTheTime() {
        assertThat(text(SectionKind.PRESENT)).isEqualTo("""
                ผู้ว่าราชการจังหวัด |  | ประธาน
                ท้องถิ่นจังหวัด |  | กรรมการ (มาประชุมเวลา 09.45 น.)
                ผู้แทน ก | นักวิชาการ แทน ประชาสัมพันธ์จังหวัด | กรรมการ
                ผู้ทรงคุณวุฒิ |  | กรรมการ (ออกจากที่ประชุมเวลา 11.30 น.)
                ผู้อำนวยการ ทสจ. |  | กรรมการและเลขานุการ""");
    }

    @Test
    void whoDidNotComeStandsWithTheReason() {
        assertThat(text(SectionKind.ABSENT)).isEqualTo("""
                เกษตรจังหวัด |  | กรรมการ ลา (ติดราชการ)
                พาณิชย์จังหวัด |  | กรรมการ ขาดประชุม""");
    }

    @Test
    void aTitleThatSaysItIsAMatterIsNotCalledOneTwice() {
        var carried = Sample.proceedings().matters().get(3);
        var titled = new Proceedings.Matter(
                carried.item(),
                carried.number(),
                false,
                false,
                false,
                false,
                "เรื่องสืบเนื่องจากการประชุมครั้งก่อน",
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
        assertThat(RecordText.label(titled)).isEqualTo("ระเบียบวาระที่ 4.1 เรื่องสืบเนื่องจากการประชุมครั้งก่อน");
    }

    @Test
    void aSubstituteWhoDoesNotCountIsAParticipant() {
        assertThat(text(SectionKind.PARTICIPANTS)).isEqualTo("""
                ผู้ช่วยวิจัย | แทน ผู้ทรงคุณวุฒิด้านน้ำ
                เจ้าหน้าที่วิเคราะห์นโยบาย""");
    }

    @Test
    @DisplayName("ม.79, ม.80 วรรคสาม, ม.81: urgency, who presided on what ground, and the quorum's turns")
    void theOpeningSaysWhyItWasUrgentWhoPresidedAndWhatBecameOfTheQuorum() {
        assertThat(text(SectionKind.START)).isEqualTo("09.30 น.");
        assertThat(text(SectionKind.OPENING)).isEqualTo("""
                การประชุมครั้งนี้เป็นกรณีเร่งด่วน ประธานจึงนัดประชุมเป็นอย่างอื่น เนื่องจากน้ำท่วมฉับพลัน
                ผู้ว่าราชการจังหวัด เป็นประธานในที่ประชุม
                ตั้งแต่เวลา 11.00 น. รองผู้ว่าราชการจังหวัด เป็นประธานในที่ประชุม เนื่องจากประธานมอบหมาย ตามคำสั่งที่ 12/2569
                เวลา 11.30 น. ที่ประชุมไม่ครบองค์ประชุม (มาประชุม 3 คน องค์ประชุม 4 คน)
                เวลา 11.40 น. ที่ประชุมครบองค์ประชุม (มาประชุม 4 คน องค์ประชุม 4 คน)""");
    }

    @Test
    @DisplayName("ม.15, ม.82, ม.83: a recusal, a tie with the casting vote, a dissent with its reasons, the resolution")
    void anItemSaysDiscussionRecusalVoteCastingVoteDissentAndResolution() {
        assertThat(item("4.1")).isEqualTo("""
                ที่ประชุมอภิปรายเรื่องเป้าหมาย
                ผู้ทรงคุณวุฒิ แจ้งการมีส่วนได้เสีย (เป็นที่ปรึกษาของเทศบาล) และออกจากที่ประชุมในระเบียบวาระนี้ เวลา 10.05 น. กลับเข้าประชุมเวลา 10.20 น. องค์ประชุมของระเบียบวาระนี้นับจากกรรมการที่เหลือ 6 คน
                ที่ประชุมลงคะแนน เห็นด้วย 2 เสียง ไม่เห็นด้วย 2 เสียง งดออกเสียง 1 เสียง คะแนนเสียงเท่ากัน ประธานในที่ประชุม (ผู้ว่าราชการจังหวัด) ออกเสียงชี้ขาดเห็นด้วย
                ความเห็นแย้ง ท้องถิ่นจังหวัด เห็นว่า งบประมาณไม่พอ
                มติที่ประชุม เห็นชอบเป้าหมายรายปี
                ข้อเสนอแนะ ให้ อปท. เตรียมหลักฐาน""");
    }

    @Test
    void resolutionsOnlyLeaveOutWhatWasSaidButNeitherDissentNorVote() {
        assertThat(RecordText.of(Sample.proceedings(), RecordingStyle.RESOLUTIONS).stream()
                        .filter(section -> section.label().contains("4.1"))
                        .map(SectionText::text)
                        .collect(joining()))
                .doesNotContain("อภิปราย")
                .contains("ความเห็นแย้ง", "ลงคะแนน", "มติที่ประชุม", "ส่วนได้เสีย");
    }

    @Test
    void whereNothingIsPendingItSaysSo() {
        assertThat(item("3 เรื่องสืบเนื่อง")).isEqualTo("ไม่มีเรื่องสืบเนื่อง");
        assertThat(item("1 ")).isEqualTo("ไม่มี");
    }

    @ParameterizedTest
    @EnumSource(RecordingStyle.class)
    void noneOfTheWordsThatTheHandbookForbidsIsWritten(RecordingStyle style) {
        var all = RecordText.of(Sample.proceedings(), style).stream()
                .map(section -> section.label() + " " + section.text())
                .collect(joining("\n"));
        assertThat(all)
                .doesNotContain(
                        "บันทึกการประชุม",
                        "ผู้ที่ไม่เข้าประชุม",
                        "เปิดประชุมเวลา",
                        "ปิดประชุมเวลา",
                        "ผู้บันทึกรายงานการประชุม")
                .doesNotContainPattern("(?<!ระเบียบ)วาระการประชุม|(?<!ระเบียบ)วาระที่");
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-01", "2026-11-21", "2024-02-29"})
    void datesAreOfTheBuddhistEraWithTheFullNameOfTheMonth(LocalDate day) {
        var noon = day.atTime(LocalTime.NOON).atZone(ZoneId.of("Asia/Bangkok")).toInstant();
        assertThat(OfficialWords.date(noon, OfficialWords.THAILAND))
                .matches("\\d{1,2} (มกราคม|พฤศจิกายน|กุมภาพันธ์) " + (day.getYear() + 543));
    }

    @Test
    void timesAreThoseOfThailandOnTheHourOfTheDay() {
        assertThat(OfficialWords.time(Instant.parse("2026-11-21T02:05:59Z"), OfficialWords.THAILAND))
                .isEqualTo("09.05 น.");
    }

    private static String text(SectionKind kind) {
        return RecordText.of(Sample.proceedings(), RecordingStyle.SUMMARY).stream()
                .filter(section -> section.kind() == kind)
                .map(SectionText::text)
                .findFirst()
                .orElseThrow();
    }

    private static String item(String number) {
        return RecordText.of(Sample.proceedings(), RecordingStyle.SUMMARY).stream()
                .filter(section -> section.label().startsWith("ระเบียบวาระที่ " + number))
                .map(SectionText::text)
                .findFirst()
                .orElseThrow();
    }
}
