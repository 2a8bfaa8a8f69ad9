package salaklang.document;

import java.util.List;
import java.util.Locale;
import salaklang.document.Paper.Align;
import salaklang.document.Paper.Emblem;
import salaklang.document.Paper.Gap;
import salaklang.document.Paper.Labelled;
import salaklang.document.Paper.Signature;
import salaklang.document.Paper.Signatures;
import salaklang.document.Paper.Text;

/** A letter that says nothing: it shows typeface, marks, digits and emblem before a real one goes out. */
final class PaperSample {

    private PaperSample() {}

    static Paper paper() {
        return new Paper(
                "ตัวอย่างหนังสือ",
                Locale.forLanguageTag("th-TH"),
                true,
                null,
                List.of(
                        new Emblem(3, null),
                        new Text("ที่ กข 0000/0", Align.LEFT, false, false),
                        new Text("1 มกราคม 2569", Align.FROM_MIDDLE, false, false),
                        new Gap(0.5),
                        new Labelled("เรื่อง", "ตัวอย่างรูปแบบหนังสือราชการ"),
                        new Labelled("เรียน", "ผู้ดูแลระบบของจังหวัด"),
                        new Gap(0.5),
                        Text.body(
                                "หนังสือนี้แสดงแบบอักษรและตราที่จังหวัดเลือกไว้ โปรดตรวจวรรณยุกต์และสระ เช่น ที่ น้ำ ป้ำ ผู้ ญี่ปุ่น "
                                        + "ฐานะ ฎีกา ก๋วยเตี๋ยว ตัวเลข 0123456789 และการตัดคำที่ปลายบรรทัด"),
                        new Text("ตัวหนา: ที่ประชุมมีมติเห็นชอบ", Align.LEFT, true, true),
                        new Gap(1),
                        new Text("ขอแสดงความนับถือ", Align.FROM_MIDDLE, false, false),
                        new Gap(3),
                        new Signatures(List.of(new Signature("ชื่อผู้ลงนาม", "ตำแหน่ง", null, null)))));
    }
}
