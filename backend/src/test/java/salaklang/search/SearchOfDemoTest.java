package salaklang.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.identity.CurrentUser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.tenancy.CurrentTenant;

/** What people expect to find first in the demonstration's province. */
@PlatformTest
class SearchOfDemoTest {

    private static final String PROVINCE = "si-sa-ket";

    @Autowired
    SearchService search;

    @BeforeAll
    static void everythingIsIndexed(@Autowired IndexQueue queue) {
        queue.work(PROVINCE, 10_000);
    }

    @ParameterizedTest(name = "{1} of {0}: {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            # committees and meetings, by their names, with either digits
            governor             | เมืองสิ่งแวดล้อมยั่งยืน            | COMMITTEE      | คณะกรรมการและคณะทำงานขับเคลื่อนโครงการเมืองสิ่งแวดล้อมยั่งยืน
            governor             | คณะทำงานจัดเก็บข้อมูล              | COMMITTEE      | คณะทำงานจัดเก็บข้อมูลตัวชี้วัด
            committee-secretary  | ตัวชี้วัด                          | COMMITTEE      | คณะทำงานจัดเก็บข้อมูลตัวชี้วัด
            agency-representative| คณะกรรมการ สิ่งแวดล้อม             | COMMITTEE      | ขับเคลื่อนโครงการเมืองสิ่งแวดล้อมยั่งยืน
            committee-secretary  | ยั่งยืน ครั้งที่ 1/{year}          | MEETING        | ครั้งที่ 1/{year}
            committee-secretary  | ยั่งยืน ครั้งที่ ๑/{thaiyear}      | MEETING        | ครั้งที่ 1/{year}
            committee-secretary  | รายงานการประชุม ครั้งที่ 1         | MINUTES        | รายงานการประชุม
            governor             | ห้องประชุมสามัคคี                  | MEETING        | เมืองสิ่งแวดล้อมยั่งยืน
            # agenda items
            governor             | เกณฑ์ประเมิน 4 องค์ประกอบ          | AGENDA_ITEM    | เกณฑ์ประเมิน 4 องค์ประกอบ 34 ตัวชี้วัด
            governor             | ๓๔ ตัวชี้วัด                       | AGENDA_ITEM    | เกณฑ์ประเมิน 4 องค์ประกอบ 34 ตัวชี้วัด
            governor             | LPA                                | AGENDA_ITEM    | เกณฑ์ LPA
            governor             | lpa                                | AGENDA_ITEM    | เกณฑ์ LPA
            committee-secretary  | ผลการดำเนินงานในปีที่ผ่านมา        | RECOMMENDATION | ผลการดำเนินงานในปีที่ผ่านมา
            committee-secretary  | แผนเตรียมรับการประเมินระดับพื้นที่ | AGENDA_ITEM    | แผนเตรียมรับการประเมินระดับพื้นที่
            committee-secretary  | ความก้าวหน้าการสมัคร               | AGENDA_ITEM    | ความก้าวหน้าการสมัครเข้าร่วมในระบบ SAR
            # recommendations and what came of them
            governor             | การประชาสัมพันธ์ประโยชน์           | RECOMMENDATION | การประชาสัมพันธ์ประโยชน์ที่ อปท. ได้รับจากการประเมิน
            governor             | แรงจูงใจ                           | RECOMMENDATION | การประชาสัมพันธ์ประโยชน์
            governor             | ระบบ SAR                           | RECOMMENDATION | การช่วยเหลือจัดทำเอกสารในระบบ SAR
            governor             | พี่เลี้ยง                          | AGENDA_ITEM    | การช่วยเหลือจัดทำเอกสาร
            agency-representative| แผน 5 ปี                           | RECOMMENDATION | การส่งเสริมการเข้าร่วมโครงการของ อปท.
            # directives and their assignments
            governor             | ถังขยะเปียก                        | DIRECTIVE      | สำรวจครัวเรือนที่มีถังขยะเปียก
            governor             | ขยะ                                | DIRECTIVE      | สำรวจครัวเรือนที่มีถังขยะเปียก
            district-officer     | ขยะเปียก                           | DIRECTIVE      | สำรวจครัวเรือนที่มีถังขยะเปียก
            governor             | ครัวเรือน                          | DIRECTIVE      | สำรวจครัวเรือนที่มีถังขยะเปียก
            governor             | 1840 ครัวเรือน                     | REPORT         | ถังขยะเปียก
            governor             | ๑๘๔๐ ครัวเรือน                     | REPORT         | ถังขยะเปียก
            # what was reported
            governor             | บทวิทยุ                            | REPORT         | ประชาสัมพันธ์
            committee-secretary  | 118 แห่ง                           | REPORT         | ประชาสัมพันธ์
            agency-representative| ท้องถิ่นอำเภอ 22 อำเภอ             | REPORT         | การส่งเสริมการเข้าร่วมโครงการ
            local-officer        | ผู้ประสานงาน                       | ASSIGNMENT     | การส่งเสริมการเข้าร่วมโครงการ
            # names of units
            governor             | เทศบาลเมืองกันทรลักษ์              | ASSIGNMENT     | การส่งเสริมการเข้าร่วมโครงการ
            governor             | อำเภอขุนหาญ                        | ASSIGNMENT     | ถังขยะเปียก
            # files by their names and what is written in them
            governor             | ผลสำรวจ อปท. อำเภอเมือง            | FILE           | ผลสำรวจ อปท. อำเภอเมือง.csv
            governor             | โพนข่า                             | FILE           | ผลสำรวจ อปท. อำเภอเมือง.csv
            committee-secretary  | หอกระจายข่าว 44                    | FILE           | ตารางเผยแพร่สื่อ.csv
            committee-secretary  | ซ้อมนำเสนอ                         | FILE           | แผนเตรียมรับการประเมิน.csv
            # half a word, within a longer one, and slips
            governor             | ประชาสัม                           | RECOMMENDATION | การประชาสัมพันธ์ประโยชน์
            governor             | แวดล้อมยั่งยืน                     | COMMITTEE      | เมืองสิ่งแวดล้อมยั่งยืน
            governor             | สิงแวดล้อมยังยืน                   | COMMITTEE      | เมืองสิ่งแวดล้อมยั่งยืน
            governor             | สิ่งเเวดล้อมยั่งยืน                | COMMITTEE      | เมืองสิ่งแวดล้อมยั่งยืน
            governor             | ถังขยะเปีกย                        | DIRECTIVE      | ถังขยะเปียก
            governor             | ประชาสมัพันธ์ประโยชน์              | RECOMMENDATION | การประชาสัมพันธ์ประโยชน์
            governor             | องค์ประกอป                         | AGENDA_ITEM    | 4 องค์ประกอบ
            """)
    void isFoundFirst(String userName, String typed, Kind kind, String title) {
        isFoundFirst(userName, typed, new Narrowing(null, null, null, null), kind, title);
    }

    @Test
    void isFoundFirstOfItsKind() {
        var assignments = new Narrowing(Kind.ASSIGNMENT, null, null, null);
        isFoundFirst("governor", "ขยะ", assignments, Kind.ASSIGNMENT, "ถังขยะเปียก");
    }

    private void isFoundFirst(String userName, String typed, Narrowing narrowing, Kind kind, String title) {
        var person = People.of(PROVINCE, userName);
        var year = String.valueOf(LocalDate.now(ZoneId.of("Asia/Bangkok")).getYear() + 543);
        var thaiYear = new StringBuilder();
        year.chars().forEach(digit -> thaiYear.append((char) (digit - '0' + '๐')));
        var query = typed.replace("{year}", year).replace("{thaiyear}", thaiYear);
        var hits = CurrentTenant.in(
                PROVINCE,
                () -> CurrentUser.as(
                        person, () -> search.find(query, narrowing, null, 20).hits()));
        var all = hits.stream()
                .map(hit -> "%.1f %s %s".formatted(hit.score(), hit.kind(), hit.title()))
                .toList();
        assertThat(hits).as("%s", all).isNotEmpty();
        assertThat(hits.get(0).kind()).as("%s", all).isEqualTo(kind);
        assertThat(hits.get(0).title()).as("%s", all).contains(title.replace("{year}", year));
    }
}
