package salaklang.local;

import java.util.List;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import salaklang.committee.AgendaHeadingKind;
import salaklang.committee.CommitteeId;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaEntry;
import salaklang.meeting.AgendaService;
import salaklang.meeting.MeetingId;
import salaklang.proposal.ProposalService;
import salaklang.proposal.ProposedMatter;

/** The agenda of the demonstration's next meeting, with papers, and a matter that waits to be put on it. */
@Component
@Profile("demo-case")
class DemoAgenda {

    private final AgendaService agenda;
    private final ProposalService proposals;

    DemoAgenda(AgendaService agenda, ProposalService proposals) {
        this.agenda = agenda;
        this.proposals = proposals;
    }

    void of(MeetingId next, UnitCode secretariat) {
        agenda.add(
                next,
                new AgendaEntry(
                        3, "ความก้าวหน้าการสมัครเข้าร่วมในระบบ SAR", secretariat, "ผู้อำนวยการส่วนสิ่งแวดล้อม", 15),
                List.of(DemoFiles.table(
                        "ความก้าวหน้า SAR รายอำเภอ.csv",
                        List.of("อำเภอ,สมัครแล้ว,กรอกแล้ว", "เมืองศรีสะเกษ,4,2", "กันทรลักษ์,3,1", "ขุขันธ์,2,0"))));
        agenda.add(
                next,
                new AgendaEntry(4, "แผนเตรียมรับการประเมินระดับพื้นที่", secretariat, "เลขานุการคณะกรรมการ", 30),
                List.of(
                        DemoFiles.table(
                                "แผนเตรียมรับการประเมิน.csv",
                                List.of("ขั้นตอน,กำหนด", "ตรวจเอกสาร,สัปดาห์ที่ 1", "ซ้อมนำเสนอ,สัปดาห์ที่ 3")),
                        DemoFiles.photo("จุดศึกษาดูงาน.jpg")));
    }

    /** By a unit with a seat. */
    void propose(CommitteeId committee) {
        proposals.propose(
                new ProposedMatter(
                        committee,
                        "ขอความเห็นชอบแบบรายงานความก้าวหน้าของ อปท. รายไตรมาส",
                        "อปท. รายงานต่างแบบกัน ทำให้รวบรวมเป็นภาพรวมของจังหวัดได้ช้า จึงขอให้คณะกรรมการเห็นชอบแบบเดียวกันก่อนเริ่มไตรมาสหน้า",
                        AgendaHeadingKind.FOR_CONSIDERATION,
                        "ท้องถิ่นจังหวัดศรีสะเกษ",
                        20),
                List.of(DemoFiles.table(
                        "ร่างแบบรายงานรายไตรมาส.csv", List.of("ตัวชี้วัด,เป้าหมาย,ผล", "ขยะที่คัดแยก (ร้อยละ),40,"))));
    }
}
