package salaklang.minutes;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import salaklang.committee.CommitteeId;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.minutes.Proceedings.Attendee;
import salaklang.minutes.Proceedings.Ballot;
import salaklang.minutes.Proceedings.Dissent;
import salaklang.minutes.Proceedings.Matter;
import salaklang.minutes.Proceedings.Outcome;
import salaklang.minutes.Proceedings.Presidency;
import salaklang.minutes.Proceedings.QuorumTurn;
import salaklang.minutes.Proceedings.Recusal;
import salaklang.minutes.Proceedings.Stay;

/** A meeting with everything that minutes have to say. */
final class Sample {

    private static final AgendaItemId TARGET = AgendaItemId.next();

    private Sample() {}

    static Proceedings proceedings() {
        return new Proceedings(
                new MeetingId(UUID.fromString("00000000-0000-4000-8000-000000000001")),
                CommitteeId.next(),
                "คณะกรรมการเมืองสิ่งแวดล้อมยั่งยืน",
                "3/2569",
                at("09:00"),
                "ห้องประชุมศรีลำดวน",
                false,
                at("09:30"),
                at("12:10"),
                List.of(
                        person("ผู้ว่าราชการจังหวัด", "ประธาน"),
                        new Attendee(
                                "ท้องถิ่นจังหวัด", null, "กรรมการ", null, null, List.of(new Stay(at("09:45"), null))),
                        new Attendee("ผู้แทน ก", "นักวิชาการ", "กรรมการ", "ประชาสัมพันธ์จังหวัด", null, List.of()),
                        new Attendee(
                                "ผู้ทรงคุณวุฒิ", null, "กรรมการ", null, null, List.of(new Stay(null, at("11:30")))),
                        person("ผู้อำนวยการ ทสจ.", "กรรมการและเลขานุการ")),
                List.of(
                        new Attendee("เกษตรจังหวัด", "เกษตรจังหวัด", "กรรมการ", null, "ลา (ติดราชการ)", List.of()),
                        new Attendee("พาณิชย์จังหวัด", null, "กรรมการ", null, "ขาดประชุม", List.of())),
                List.of(
                        new Attendee("ผู้ช่วยวิจัย", null, null, "ผู้ทรงคุณวุฒิด้านน้ำ", null, List.of()),
                        person("เจ้าหน้าที่วิเคราะห์นโยบาย", null)),
                List.of(
                        new Presidency(null, "ผู้ว่าราชการจังหวัด", null, null, false, at("09:30")),
                        new Presidency(
                                null,
                                "รองผู้ว่าราชการจังหวัด",
                                null,
                                "ประธานมอบหมาย ตามคำสั่งที่ 12/2569",
                                false,
                                at("11:00"))),
                "น้ำท่วมฉับพลัน",
                List.of(new QuorumTurn(at("11:30"), false, 3, 4), new QuorumTurn(at("11:40"), true, 4, 4)),
                List.of(
                        heading("1", "เรื่องที่ประธานแจ้งให้ที่ประชุมทราบ", true, false),
                        heading("3", "เรื่องสืบเนื่อง", true, true),
                        heading("4", "เรื่องที่เสนอให้ที่ประชุมพิจารณา", false, false),
                        target(),
                        new Matter(
                                AgendaItemId.next(),
                                "4.2",
                                false,
                                false,
                                false,
                                true,
                                "เทศบาลนำร่อง",
                                null,
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(),
                                List.of(new Outcome("ข้อสั่งการ", "ให้ทุกอำเภอเชิญชวน")))));
    }

    private static Matter target() {
        return new Matter(
                TARGET,
                "4.1",
                false,
                false,
                false,
                false,
                "เป้าหมายรายปีของจังหวัด",
                "ที่ประชุมอภิปรายเรื่องเป้าหมาย",
                List.of(),
                List.of(new Recusal("ผู้ทรงคุณวุฒิ", "เป็นที่ปรึกษาของเทศบาล", false, at("10:05"), at("10:20"), 6)),
                List.of(new Ballot(false, 2, 2, 1, true, "ผู้ว่าราชการจังหวัด")),
                List.of(new Dissent("ท้องถิ่นจังหวัด", "งบประมาณไม่พอ")),
                List.of(
                        new Outcome("มติที่ประชุม", "เห็นชอบเป้าหมายรายปี"),
                        new Outcome("ข้อเสนอแนะ", "ให้ อปท. เตรียมหลักฐาน")));
    }

    private static Matter heading(String number, String title, boolean only, boolean arising) {
        return new Matter(
                AgendaItemId.next(),
                number,
                true,
                only,
                arising,
                false,
                title,
                null,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Attendee person(String name, String office) {
        return new Attendee(name, null, office, null, null, List.of());
    }

    /** On 21 November 2569, in Thailand. */
    static Instant at(String time) {
        return Instant.parse("2026-11-21T" + time + ":00Z").minusSeconds(7 * 3600);
    }
}
