package salaklang.minutes;

import java.util.stream.Collectors;
import salaklang.meeting.ArisingWork;
import salaklang.meeting.MatterArising;

/** A matter arising in words: where it came from, what was done, and the conclusion. */
final class Arisen {

    private Arisen() {}

    static String words(MatterArising matter) {
        var done = matter.works().stream().map(Arisen::work).collect(Collectors.joining(" "));
        var conclusion = matter.conclusion() == null
                ? ""
                : switch (matter.conclusion()) {
                    case CONCLUDE -> "ดำเนินการแล้วเสร็จ เห็นควรยุติเรื่อง";
                    case CONTINUE -> "อยู่ระหว่างดำเนินการ เห็นควรติดตามต่อไป";
                    case HASTEN -> "เกินกำหนด เห็นควรเร่งรัดหน่วยงานที่รับผิดชอบ";
                    case ASSIGN -> "ยังไม่ได้มอบหมายหน่วยงาน เห็นควรมอบหมาย";
                };
        return String.join(
                        " ",
                        matter.title(),
                        "(สืบเนื่องจากการประชุมครั้งที่ " + matter.origin() + ")",
                        done,
                        conclusion)
                .replaceAll("\\s+", " ")
                .strip();
    }

    private static String work(ArisingWork work) {
        return work.unit() + " " + (work.report() == null ? "ยังไม่รายงานผล" : "รายงานว่า " + work.report());
    }
}
