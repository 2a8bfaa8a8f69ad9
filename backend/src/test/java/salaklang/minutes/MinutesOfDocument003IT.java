package salaklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.DelegationView;
import salaklang.attendance.Presides;
import salaklang.attendance.SeatAttendance;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeKind;
import salaklang.committee.CommitteeService;
import salaklang.committee.SeatBasis;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.decision.NewOutcome;
import salaklang.decision.NoteService;
import salaklang.decision.OutcomeService;
import salaklang.document.Paper;
import salaklang.document.PaperText;
import salaklang.meeting.AgendaEntry;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.AgendaService;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingService;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.Workspace;

/**
 * The Si Sa Ket committee's meeting on the sustainable city of 7 April 2565 as the province published it, by positions
 * only, held with this product: its minutes are what is on record, in PDF and in DOCX.
 */
@FeatureTest
class MinutesOfDocument003IT {

    private static final String PLACE =
            "ห้องประชุมสามัคคี ชั้น 2 สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ";

    /** Who sent a representative. */
    private static final List<String> REPRESENTED = List.of(
            "นายกองค์การบริหารส่วนจังหวัดศรีสะเกษ",
            "นายกเทศมนตรีเมืองศรีสะเกษ",
            "หัวหน้าสำนักงานจังหวัดศรีสะเกษ",
            "ผู้อำนวยการแขวงทางหลวงศรีสะเกษที่ 1",
            "ผู้อำนวยการแขวงทางหลวงศรีสะเกษที่ 2",
            "ผู้อำนวยการแขวงทางหลวงชนบทศรีสะเกษ",
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

    private static final List<String> RECOMMENDATIONS = List.of(
            "ควรชี้แจงว่าองค์กรและประชาชนจะได้รับประโยชน์อย่างไร หรือส่งผลต่อภาพลักษณ์ที่ดีของผู้บริหารและการบริหารงาน "
                    + "หรือสามารถต่อยอดการเข้าร่วมประกวดโครงการบริหารจัดการภาครัฐอื่นได้ เป็นการสร้างแรงจูงใจในการเข้าร่วมโครงการฯ",
            "เน้น อปท. ที่สมัครใจหรือเคยเข้าร่วมโครงการ 14 แห่ง ให้เกิดความต่อเนื่อง ส่วนที่เหลือให้คณะทำงานฯ ทำงานเชิงรุกเชิญชวนอย่างทั่วถึง "
                    + "พร้อมกำหนดเป้าหมายการเข้าร่วมในแต่ละปี แผน 3 ปี หรือแผน 5 ปี",
            "คณะทำงานฯ ควรแนะนำและช่วยเหลือการจัดทำเอกสารให้เข้าหลักเกณฑ์และตัวชี้วัดการประเมินเมืองสิ่งแวดล้อม "
                    + "ให้ อปท. ที่ตอบรับเข้าร่วมโครงการฯ ในระบบ SAR เพื่อผ่านเกณฑ์การพิจารณาจากส่วนกลาง");

    @Autowired
    BeanFactory beans;

    @Autowired
    MinutesService service;

    @Autowired
    MinutesFiles files;

    @Autowired
    MinutesVersions versions;

    @Autowired
    MeetingService meetings;

    @Autowired
    NoteService notes;

    @Autowired
    OutcomeService decisions;

    @Autowired
    AgendaService agenda;

    @Autowired
    CommitteeService committees;

    @Autowired
    AttendanceService attendance;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Scene scene;
    MeetingId meeting;
    MinutesId minutes;

    @BeforeEach
    void theMeetingIsHeldAndItsMinutesAreDrafted() {
        scene = new Scene(beans);
        var committee = as(SECRETARY, this::committee);
        meeting = as(
                SECRETARY,
                () -> meetings.plan(new PlanMeeting(committee, scene.today().plusDays(10), LocalTime.of(9, 0), PLACE)));
        var items = as(SECRETARY, this::agenda);
        run(SECRETARY, () -> meetings.invite(meeting));
        run(SECRETARY, () -> attend(committee));
        run(SECRETARY, () -> attendance.open(meeting));
        run(SECRETARY, () -> decide(items));
        run(SECRETARY, () -> meetings.close(meeting));
        run(SECRETARY, this::onItsDay);
        minutes = as(SECRETARY, () -> service.draft(meeting, RecordingStyle.SUMMARY));
        run(
                SECRETARY,
                () -> service.nameSigners(
                        minutes,
                        "เลขานุการคณะกรรมการ",
                        "นักวิชาการสิ่งแวดล้อมชำนาญการ",
                        "หัวหน้ากลุ่มงาน",
                        "ผู้อำนวยการส่วนสิ่งแวดล้อม"));
    }

    @Test
    void theirPdfAndTheirDocxSayWhatIsOnRecord() throws IOException {
        var paper = paper();
        var said = PaperText.said(paper);
        assertThat(said)
                .contains(
                        PaperText.printed(
                                "รายงานการประชุมคณะกรรมการและคณะทำงานขับเคลื่อนโครงการเมืองสิ่งแวดล้อมยั่งยืน"),
                        PaperText.printed("ครั้งที่ 1/2565"),
                        PaperText.printed("เมื่อวันที่ 7 เมษายน 2565"),
                        PaperText.printed("ณ " + PLACE),
                        PaperText.printed("เริ่มประชุมเวลา 09.00 น."),
                        PaperText.printed("เลิกประชุมเวลา 12.00 น."));
        as(SECRETARY, () -> files.file(minutes)).sections().forEach(section -> {
            assertThat(said).contains(PaperText.printed(section.label()));
            section.text().lines().forEach(line -> {
                for (var words : line.split("\\|")) {
                    assertThat(said).contains(PaperText.printed(words));
                }
            });
        });
        assertThat(REPRESENTED).allSatisfy(position -> assertThat(said).contains(PaperText.printed("แทน " + position)));
        assertThat(RECOMMENDATIONS)
                .allSatisfy(words -> assertThat(said).contains(PaperText.printed("ข้อเสนอแนะ " + words)));

        var pdf = as(SECRETARY, () -> files.pdf(minutes)).bytes();
        var docx = as(SECRETARY, () -> files.docx(minutes)).bytes();
        PaperText.picture("minutes-of-document-003", pdf);
        Files.write(Workspace.path("backend", "target", "screenshots", "minutes-of-document-003.docx"), docx);
        assertThat(PaperText.ofPdf(pdf)).isEqualTo(said);
        assertThat(PaperText.ofDocx(docx)).isEqualTo(said);
    }

    @Test
    void theirPdfIsTaggedTitledAndInThai() throws IOException {
        try (var document =
                Loader.loadPDF(as(SECRETARY, () -> files.pdf(minutes)).bytes())) {
            var catalog = document.getDocumentCatalog();
            assertThat(catalog.getStructureTreeRoot().getKids()).isNotEmpty();
            assertThat(catalog.getLanguage()).startsWith("th");
            assertThat(document.getDocumentInformation().getTitle()).contains("ครั้งที่ ๑/๒๕๖๕");
            assertThat(document.getNumberOfPages()).isBetween(2, 5);
        }
    }

    private Paper paper() {
        return as(
                SECRETARY,
                () -> transaction.execute(status ->
                        MinutesPaper.of(versions.findById(minutes.value()).orElseThrow())));
    }

    private CommitteeId committee() {
        var id = committees.create(
                "คณะกรรมการและคณะทำงานขับเคลื่อนโครงการเมืองสิ่งแวดล้อมยั่งยืน " + UUID.randomUUID(),
                CommitteeKind.COMMITTEE,
                "agencies/nre",
                null);
        seat(id, "ผู้ว่าราชการจังหวัดศรีสะเกษ", SeatOffice.CHAIR);
        seat(id, "รองผู้ว่าราชการจังหวัดศรีสะเกษ", SeatOffice.VICE_CHAIR);
        seat(id, "ผู้อำนวยการศูนย์ป่าไม้ศรีสะเกษ", SeatOffice.MEMBER);
        seat(id, "คณบดีคณะศิลปศาสตร์และวิทยาศาสตร์ มหาวิทยาลัยราชภัฏศรีสะเกษ", SeatOffice.MEMBER);
        REPRESENTED.forEach(position -> seat(id, position, SeatOffice.MEMBER));
        committees.addSeat(
                id,
                "ผู้อำนวยการสำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ",
                SeatOffice.SECRETARY,
                SeatBasis.EX_OFFICIO,
                "agencies/nre");
        return id;
    }

    private void seat(CommitteeId committee, String position, SeatOffice office) {
        committees.addSeat(committee, position, office, SeatBasis.EX_OFFICIO, null);
    }

    private List<AgendaItemId> agenda() {
        agenda.add(meeting, new AgendaEntry(1, "แนวทางการขับเคลื่อนเมืองสิ่งแวดล้อมอย่างยั่งยืน", null));
        return List.of(
                agenda.add(meeting, new AgendaEntry(3, "ผลการดำเนินงานในปีที่ผ่านมา และเกณฑ์การประเมิน", null)),
                agenda.add(
                        meeting,
                        new AgendaEntry(
                                4, "การประชาสัมพันธ์และเผยแพร่ประโยชน์ที่ได้รับจากการประเมินเมืองสิ่งแวดล้อม", null)),
                agenda.add(
                        meeting, new AgendaEntry(4, "การส่งเสริมการเข้าร่วมโครงการขององค์กรปกครองส่วนท้องถิ่น", null)),
                agenda.add(meeting, new AgendaEntry(4, "การช่วยเหลือการจัดทำเอกสารในระบบ SAR", null)));
    }

    /** The governor gave the chair to the vice governor, and most members sent somebody. */
    private void attend(CommitteeId committee) {
        Map<SeatId, SeatAttendance> seats = new HashMap<>();
        SeatView vice = null;
        for (var seat : scene.seats(committee)) {
            vice = seat.office() == SeatOffice.VICE_CHAIR ? seat : vice;
            seats.put(seat.id(), how(seat));
        }
        attendance.record(
                meeting,
                new AttendanceSheet(
                        seats, List.of("เจ้าหน้าที่สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมผู้รับผิดชอบงาน"), null));
        attendance.delegate(meeting, new DelegationView(vice.id(), null, null, "ศก 0017.2/1234", scene.today(), null));
        attendance.preside(meeting, Presides.by(vice.id()));
    }

    private static SeatAttendance how(SeatView seat) {
        if (seat.office() == SeatOffice.CHAIR) {
            return SeatAttendance.excused("ติดราชการ");
        }
        return REPRESENTED.contains(seat.position())
                ? SeatAttendance.substitute("ผู้แทน", null)
                : SeatAttendance.present();
    }

    private void decide(List<AgendaItemId> items) {
        decided(
                items.get(0),
                "ฝ่ายเลขานุการนำเสนอผลการดำเนินงานในปีที่ผ่านมา การเผยแพร่ประชาสัมพันธ์การเข้าร่วมโครงการฯ กรอบแนวทาง "
                        + "เกณฑ์ประเมิน 4 องค์ประกอบ 34 ตัวชี้วัด เกณฑ์ประเมินประสิทธิภาพ อปท. (LPA) และกระบวนการประเมินทุกระดับ",
                NewOutcome.of(OutcomeKind.RESOLUTION, "รับทราบ"));
        for (var i = 0; i < RECOMMENDATIONS.size(); i++) {
            decided(
                    items.get(i + 1),
                    "ที่ประชุมหารือร่วมกัน",
                    NewOutcome.of(OutcomeKind.RECOMMENDATION, RECOMMENDATIONS.get(i)));
        }
    }

    private void decided(AgendaItemId item, String discussion, NewOutcome outcome) {
        notes.save(meeting, item, 0, discussion);
        decisions.decide(meeting, item, outcome);
    }

    /** Lays the meeting, which can only be held from today on, on the morning on which it was held. */
    private void onItsDay() {
        transaction.executeWithoutResult(status -> {
            jdbc.sql("""
                            update meeting set year_be = 2565, number = 1, starts_at = '2022-04-07 09:00+07',
                                opened_at = '2022-04-07 09:00+07', closed_at = '2022-04-07 12:00+07' where id = ?
                            """).param(meeting.value()).update();
            jdbc.sql("""
                            update stay set entered_at = '2022-04-07 08:50+07', left_at = null
                            where attendance_id in (select id from attendance where meeting_id = ?)
                            """).param(meeting.value()).update();
        });
    }
}
