package salaklang.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Emblem;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Paper.Item;
import salaklang.document.Paper.Items;
import salaklang.document.Paper.Labelled;
import salaklang.document.Paper.MemoHead;
import salaklang.document.Paper.Signature;
import salaklang.document.Paper.Signatures;
import salaklang.document.Paper.Text;

/** Papers as the features write them, by hand. Persons carry their positions as names. */
final class SamplePapers {

    static final Locale THAI = Locale.forLanguageTag("th-TH");

    private static final List<String> REPRESENTED = List.of(
            "องค์การบริหารส่วนจังหวัดศรีสะเกษ",
            "เทศบาลเมืองศรีสะเกษ",
            "สำนักงานจังหวัดศรีสะเกษ",
            "แขวงทางหลวงศรีสะเกษที่ 1",
            "แขวงทางหลวงศรีสะเกษที่ 2",
            "แขวงทางหลวงชนบทศรีสะเกษ",
            "กองอำนวยการรักษาความมั่นคงภายในจังหวัดศรีสะเกษ",
            "เจ้าพนักงานที่ดินจังหวัดศรีสะเกษ",
            "พลังงานจังหวัดศรีสะเกษ",
            "พัฒนาการจังหวัดศรีสะเกษ",
            "พาณิชย์จังหวัดศรีสะเกษ",
            "แรงงานจังหวัดศรีสะเกษ",
            "วัฒนธรรมจังหวัดศรีสะเกษ",
            "หัวหน้าสำนักงานป้องกันและบรรเทาสาธารณภัยจังหวัดศรีสะเกษ",
            "ผู้กำกับการสถานีตำรวจภูธรเมืองศรีสะเกษ",
            "นายแพทย์สาธารณสุขจังหวัดศรีสะเกษ",
            "อุตสาหกรรมจังหวัดศรีสะเกษ",
            "เกษตรและสหกรณ์จังหวัดศรีสะเกษ",
            "โยธาธิการและผังเมืองจังหวัดศรีสะเกษ",
            "พัฒนาสังคมและความมั่นคงของมนุษย์จังหวัดศรีสะเกษ",
            "ประชาสัมพันธ์จังหวัดศรีสะเกษ",
            "ศึกษาธิการจังหวัดศรีสะเกษ",
            "ผู้อำนวยการสำนักงานพระพุทธศาสนาจังหวัดศรีสะเกษ");

    private SamplePapers() {}

    static Paper paper(Block... blocks) {
        return new Paper("เอกสาร", THAI, true, null, List.of(blocks));
    }

    /** The minutes of the Si Sa Ket committee on the sustainable city of 7 April 2565. */
    static Paper minutes() {
        var blocks = new ArrayList<Block>();
        blocks.add(new Heading(
                1,
                "รายงานการประชุมคณะกรรมการและคณะทำงานขับเคลื่อนโครงการเมืองสิ่งแวดล้อมยั่งยืน จังหวัดศรีสะเกษ",
                true));
        blocks.add(new Text("ครั้งที่ 1/2565", Align.CENTRE, true, false));
        blocks.add(new Text("เมื่อวันที่ 7 เมษายน 2565 เวลา 09.00 น.", Align.CENTRE, true, false));
        blocks.add(new Text(
                "ณ ห้องประชุมสามัคคี ชั้น 2 สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ",
                Align.CENTRE,
                true,
                false));
        blocks.add(new Heading(2, "ผู้มาประชุม", false));
        var present = new ArrayList<List<String>>();
        present.add(List.of("1.", "รองผู้ว่าราชการจังหวัดศรีสะเกษ แทน ผู้ว่าราชการจังหวัดศรีสะเกษ", "ประธานที่ประชุม"));
        present.add(List.of("2.", "ผู้อำนวยการศูนย์ป่าไม้ศรีสะเกษ", "กรรมการ"));
        present.add(List.of("3.", "คณบดีคณะศิลปศาสตร์และวิทยาศาสตร์ มหาวิทยาลัยราชภัฏศรีสะเกษ", "กรรมการ"));
        for (var unit : REPRESENTED) {
            present.add(List.of(present.size() + 1 + ".", "ผู้แทน " + unit, "กรรมการ (แทน)"));
        }
        present.add(List.of(
                present.size() + 1 + ".",
                "ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ",
                "กรรมการและเลขานุการ"));
        blocks.add(new Grid(List.of(2, 18, 7), null, present, false));
        blocks.add(new Heading(2, "ผู้ไม่มาประชุม", false));
        blocks.add(new Grid(
                List.of(2, 18, 7), null, List.of(List.of("1.", "ท้องถิ่นจังหวัดศรีสะเกษ", "ติดราชการ")), false));
        blocks.add(new Heading(2, "ผู้เข้าร่วมประชุม", false));
        blocks.add(new Grid(
                List.of(2, 18, 7),
                null,
                List.of(List.of(
                        "1.", "เจ้าหน้าที่สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ ผู้รับผิดชอบงาน", "")),
                false));
        blocks.add(new Gap(0.5));
        blocks.add(new Labelled("เริ่มประชุมเวลา", "09.00 น."));
        blocks.add(Text.body(
                "เมื่อครบองค์ประชุมแล้ว ผู้ว่าราชการจังหวัดศรีสะเกษมอบหมายให้รองผู้ว่าราชการจังหวัดเป็นประธานการประชุม "
                        + "ประธานกล่าวเปิดการประชุม และดำเนินการประชุมตามระเบียบวาระ ดังนี้"));
        blocks.add(new Heading(2, "ระเบียบวาระที่ 1 เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ", false));
        blocks.add(
                Text.body(
                        "ประธานแจ้งแนวทางการขับเคลื่อนเมืองสิ่งแวดล้อมอย่างยั่งยืน ร่วมกับคณะทำงานขับเคลื่อนโครงการเมืองสิ่งแวดล้อมฯ"));
        blocks.add(new Labelled("มติที่ประชุม", "รับทราบ"));
        blocks.add(new Heading(2, "ระเบียบวาระที่ 2 เรื่องรับรองรายงานการประชุม", false));
        blocks.add(Text.body("ไม่มี"));
        blocks.add(new Heading(2, "ระเบียบวาระที่ 3 เรื่องสืบเนื่อง", false));
        blocks.add(Text.body("ไม่มีเรื่องสืบเนื่อง"));
        blocks.add(new Heading(2, "ระเบียบวาระที่ 4 เรื่องที่เสนอให้ที่ประชุมพิจารณา", false));
        blocks.add(new Heading(3, "4.1 แนวทางการขับเคลื่อนเมืองสิ่งแวดล้อมยั่งยืนของจังหวัดศรีสะเกษ", false));
        blocks.add(
                Text.body("ฝ่ายเลขานุการนำเสนอผลการดำเนินงานในปีที่ผ่านมา การเผยแพร่ประชาสัมพันธ์การเข้าร่วมโครงการฯ "
                        + "กรอบแนวทาง เกณฑ์ประเมิน 4 องค์ประกอบ 34 ตัวชี้วัด เกณฑ์ประเมินประสิทธิภาพ อปท. (LPA) และกระบวนการประเมินทุกระดับ "
                        + "ภาคีร่วมในการบูรณาการความร่วมมือเพื่อขับเคลื่อนเมืองสิ่งแวดล้อมยั่งยืน"));
        blocks.add(new Labelled("ข้อเสนอแนะ", "ที่ประชุมให้ข้อเสนอแนะร่วมกัน ดังนี้"));
        blocks.add(
                new Items(
                        List.of(
                                new Item(
                                        "1.",
                                        "การประชาสัมพันธ์และเผยแพร่ประโยชน์ที่ได้รับจากการประเมินเมืองสิ่งแวดล้อมขององค์กรปกครองส่วนท้องถิ่น: "
                                                + "ควรชี้แจงว่าองค์กรและประชาชนจะได้รับประโยชน์อย่างไร หรือส่งผลต่อภาพลักษณ์ที่ดีของผู้บริหาร "
                                                + "หรือสามารถต่อยอดการเข้าร่วมประกวดโครงการบริหารจัดการภาครัฐอื่นได้ เป็นการสร้างแรงจูงใจในการเข้าร่วมโครงการฯ"),
                                new Item(
                                        "2.",
                                        "การส่งเสริมการเข้าร่วมโครงการขององค์กรปกครองส่วนท้องถิ่น: เน้นที่สมัครใจเข้าร่วมหรือเคยเข้าร่วมโครงการ 14 อปท. "
                                                + "ส่วนองค์กรปกครองส่วนท้องถิ่นที่เหลือให้คณะทำงานฯ ทำงานเชิงรุกเชิญชวนให้ขยายผลกลุ่มเป้าหมายอย่างทั่วถึง "
                                                + "พร้อมกำหนดเป้าหมายในแต่ละปี หรือแผน 3 ปี หรือแผน 5 ปี"),
                                new Item(
                                        "3.",
                                        "คณะทำงานขับเคลื่อนโครงการฯ ควรแนะนำและช่วยเหลือการจัดทำเอกสารให้เข้าหลักเกณฑ์ตัวชี้วัดการประเมินเมืองสิ่งแวดล้อม "
                                                + "ให้องค์กรปกครองส่วนท้องถิ่นที่ตอบแบบเข้าร่วมโครงการฯ ในระบบ SAR เพื่อผ่านเกณฑ์การพิจารณาจากส่วนกลาง"))));
        blocks.add(new Heading(2, "ระเบียบวาระที่ 5 เรื่องอื่น ๆ", false));
        blocks.add(Text.body("ไม่มี"));
        blocks.add(new Gap(0.5));
        blocks.add(new Labelled("เลิกประชุมเวลา", "12.00 น."));
        blocks.add(new Gap(1));
        blocks.add(new Signatures(List.of(
                new Signature("เลขานุการ", "นักวิชาการสิ่งแวดล้อมชำนาญการ", "ผู้จดรายงานการประชุม", null),
                new Signature(
                        "ผู้อำนวยการสำนักงาน",
                        "ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ",
                        "ผู้ตรวจรายงานการประชุม",
                        null))));
        return new Paper(
                "รายงานการประชุมคณะกรรมการเมืองสิ่งแวดล้อมยั่งยืน จังหวัดศรีสะเกษ ครั้งที่ 1/2565",
                THAI,
                true,
                "รายงานการประชุม ครั้งที่ 1/2565",
                blocks);
    }

    static Paper letter() {
        var blocks = List.<Block>of(
                new Emblem(3, null),
                new Text("ที่ ศก 0014.2/ว 256", Align.LEFT, false, false),
                new Text("ศาลากลางจังหวัดศรีสะเกษ\nถนนเทพา ศก 33000", Align.FROM_MIDDLE, false, false),
                new Gap(0.5),
                new Text("21 พฤศจิกายน 2569", Align.FROM_MIDDLE, false, false),
                new Labelled(
                        "เรื่อง",
                        "ขอเชิญประชุมคณะกรรมการขับเคลื่อนโครงการเมืองสิ่งแวดล้อมยั่งยืน จังหวัดศรีสะเกษ ครั้งที่ 11/2569"),
                new Labelled("เรียน", "กรรมการทุกท่าน"),
                new Labelled("สิ่งที่ส่งมาด้วย", "ระเบียบวาระการประชุม จำนวน 1 ชุด"),
                Text.body("ด้วยคณะกรรมการฯ กำหนดการประชุมครั้งที่ 11/2569 ในวันอังคารที่ 8 ธันวาคม 2569 เวลา 09.00 น. "
                        + "ณ ห้องประชุมสามัคคี ชั้น 2 ศาลากลางจังหวัดศรีสะเกษ"),
                Text.body(
                        "จึงเรียนมาเพื่อโปรดเข้าร่วมประชุมตามวัน เวลา และสถานที่ดังกล่าว ตอบรับได้ที่ https://sala.example.go.th/si-sa-ket/9 "
                                + "หรือ saraban@si-sa-ket.example.go.th โทร. 0 4561 1234"),
                new Gap(1),
                new Text("ขอแสดงความนับถือ", Align.FROM_MIDDLE, false, false),
                new Gap(3),
                new Signatures(
                        List.of(new Signature("ผู้ว่าราชการจังหวัด", "ผู้ว่าราชการจังหวัดศรีสะเกษ", null, null))));
        return new Paper("หนังสือเชิญประชุม", THAI, true, null, blocks);
    }

    static Paper memo() {
        return paper(
                new MemoHead(null),
                new Labelled("ส่วนราชการ", "สำนักงานจังหวัดศรีสะเกษ กลุ่มงานอำนวยการ โทร. 0 4561 1234"),
                new Labelled("ที่", "ศก 0017.1/45"),
                new Labelled("เรื่อง", "ขอเชิญประชุมคณะทำงาน ญี่ปุ่น น้ำ ป้ำ ฐานะ"),
                Text.body("ด้วยที่ประชุมได้มีมติเมื่อวันที่ 7 เมษายน 2565 ให้คณะทำงานดำเนินการตามแผน 3 ปี"));
    }

    /** So many present, each in a ruled table under its header. */
    static Paper attendance(int persons) {
        var rows = IntStream.rangeClosed(1, persons)
                .mapToObj(n -> List.of(n + "", "ผู้แทน " + REPRESENTED.get(n % REPRESENTED.size()), "กรรมการ"))
                .toList();
        return paper(
                new Heading(1, "รายชื่อผู้มาประชุม", true),
                new Grid(List.of(1, 6, 2), List.of("ลำดับ", "ชื่อ", "ตำแหน่ง"), rows, true));
    }
}
