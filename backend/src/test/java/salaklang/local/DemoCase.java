package salaklang.local;

import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Delay;
import salaklang.assignment.DelayCause;
import salaklang.attendance.AttendanceService;
import salaklang.attendance.AttendanceSheet;
import salaklang.attendance.DelegationView;
import salaklang.attendance.Presence;
import salaklang.attendance.Presides;
import salaklang.attendance.SeatAttendance;
import salaklang.committee.CommitteeId;
import salaklang.committee.CommitteeRegister;
import salaklang.committee.SeatId;
import salaklang.committee.SeatOffice;
import salaklang.committee.SeatView;
import salaklang.decision.BallotSecrecy;
import salaklang.decision.Choice;
import salaklang.decision.ConflictService;
import salaklang.decision.DissentService;
import salaklang.decision.NewOutcome;
import salaklang.decision.NoteService;
import salaklang.decision.OutcomeService;
import salaklang.decision.VotingService;
import salaklang.directive.DemoDirective;
import salaklang.followup.FollowUpPlan;
import salaklang.followup.FollowUpService;
import salaklang.followup.RoundInterval;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.invitation.InvitationService;
import salaklang.meeting.AgendaEntry;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.AgendaService;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingService;
import salaklang.meeting.OutcomeKind;
import salaklang.meeting.PlanMeeting;
import salaklang.minutes.MinutesId;
import salaklang.minutes.MinutesService;
import salaklang.minutes.RecordingStyle;
import salaklang.organisation.Organisation;
import salaklang.platform.People;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationService;
import salaklang.tenancy.CurrentTenant;

/**
 * The demonstration: a Si Sa Ket committee's meeting of 7 April 2565 with its three recommendations, as the province
 * published it, laid in the weeks around today. What became of the recommendations is made up, and every page says that
 * it is a demonstration by the committee's name. Loaded once, through the same services that people use.
 */
@Component
@Profile("demo-case")
class DemoCase {

    private static final String PROVINCE = "si-sa-ket";
    private static final String PLACE =
            "ห้องประชุมสามัคคี ชั้น 2 สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัดศรีสะเกษ";

    private static final List<String> REPRESENTED = List.of(
            "laos/pao",
            "laos/muang",
            "agencies/po",
            "agencies/dla",
            "agencies/highway-1",
            "agencies/highway-2",
            "agencies/rural-roads",
            "agencies/isoc",
            "agencies/land",
            "agencies/energy",
            "agencies/cd",
            "agencies/commerce",
            "agencies/labour",
            "agencies/culture",
            "agencies/ddpm",
            "agencies/police",
            "agencies/health",
            "agencies/industry",
            "agencies/agri",
            "agencies/pwt",
            "agencies/sdhs",
            "agencies/pr",
            "agencies/edu",
            "agencies/buddhism");

    private static final Person GOVERNOR = People.governor(PROVINCE);
    private static final Person VICE_GOVERNOR = People.viceGovernor(PROVINCE);
    private static final Person SECRETARY = People.secretary(PROVINCE);

    private final DemoCommittee demoCommittee;
    private final CommitteeRegister register;
    private final MeetingService meetings;
    private final InvitationService invitations;
    private final MinutesService minutes;
    private final OutcomeService decisions;
    private final VotingService voting;
    private final ConflictService conflicts;
    private final DissentService dissents;
    private final NoteService notes;
    private final AttendanceService attendance;
    private final AgendaService agenda;
    private final DemoAgenda nextAgenda;
    private final RecommendationService recommendations;
    private final AssignmentService assignments;
    private final FollowUpService rounds;
    private final DemoDirective directive;
    private final Organisation organisation;
    private final JdbcClient database;
    private final TransactionTemplate transaction;
    private final DemoTime time;
    private final DemoTimers timers;
    private final DemoHistory history;

    DemoCase(
            DemoCommittee demoCommittee,
            CommitteeRegister register,
            MeetingService meetings,
            InvitationService invitations,
            MinutesService minutes,
            OutcomeService decisions,
            VotingService voting,
            ConflictService conflicts,
            DissentService dissents,
            NoteService notes,
            AttendanceService attendance,
            AgendaService agenda,
            DemoAgenda nextAgenda,
            RecommendationService recommendations,
            AssignmentService assignments,
            FollowUpService rounds,
            DemoDirective directive,
            Organisation organisation,
            JdbcClient database,
            TransactionTemplate transaction,
            DemoTime time,
            DemoTimers timers,
            DemoHistory history) {
        this.demoCommittee = demoCommittee;
        this.register = register;
        this.meetings = meetings;
        this.invitations = invitations;
        this.minutes = minutes;
        this.decisions = decisions;
        this.voting = voting;
        this.conflicts = conflicts;
        this.dissents = dissents;
        this.notes = notes;
        this.attendance = attendance;
        this.agenda = agenda;
        this.nextAgenda = nextAgenda;
        this.recommendations = recommendations;
        this.assignments = assignments;
        this.rounds = rounds;
        this.directive = directive;
        this.organisation = organisation;
        this.database = database;
        this.transaction = transaction;
        this.time = time;
        this.timers = timers;
        this.history = history;
    }

    @EventListener
    @Order(1)
    void load(DemoAccountsReady ready) {
        if (!ready.province().equals(PROVINCE)) {
            return;
        }
        CurrentTenant.run(PROVINCE, () -> {
            if (!isLoaded()) {
                timers.hold(() -> tell(time.instant().atZone(time.getZone()).toLocalDate()));
            }
        });
    }

    /** A load that was killed on its way leaves a part, which is not told again. */
    private boolean isLoaded() {
        return transaction.execute(status -> database.sql("select exists (select from committee)")
                .query(Boolean.class)
                .single());
    }

    private void tell(LocalDate today) {
        var story = new DemoStory(today, timers, time.getZone());
        var committee = story.now(-28, "09:00", SECRETARY, () -> demoCommittee.setUp(REPRESENTED));
        var meeting = story.now(-28, "10:30", SECRETARY, () -> plan(committee, story.workday(-18)));
        var items = story.now(-27, "14:00", SECRETARY, () -> agenda(meeting));
        history.write(today);

        story.then(-24, "09:30", SECRETARY, () -> invitations.send(meeting, "ศก 0014.2/ว 15"));
        story.then(-18, "09:05", SECRETARY, () -> begin(committee, meeting));
        story.then(-18, "11:40", SECRETARY, () -> decide(committee, meeting, items));
        story.then(-18, "11:55", SECRETARY, () -> meetings.close(meeting));
        story.then(-17, "15:10", SECRETARY, () -> minutes.draft(meeting, RecordingStyle.SUMMARY));
        story.then(-16, "09:20", SECRETARY, () -> minutes.circulate(MinutesId.first(meeting), story.workday(-9)));
        story.then(-16, "10:00", SECRETARY, () -> recommendations.note(recommendation(items.lastYear())));
        story.then(-16, "10:05", SECRETARY, () -> followUp(committee, today));
        publicity(story, items.publicity());
        joining(story, items.joining());
        helping(story, items.helping());
        households(story);
        story.then(-2, "09:40", SECRETARY, () -> nextMeeting(committee, story.workday(10)));
        story.then(-1, "13:20", People.representative(PROVINCE), () -> nextAgenda.propose(committee));
        story.run();
        history.nameProgrammes(today.plusMonths(3).getYear() + 543);
    }

    /** The governor has every district but one count, and some have counted. */
    private void households(DemoStory story) {
        story.then(-6, "09:15", GOVERNOR, () -> directive.issue(story.workday(9), UnitCode.of("districts/3322")));
        var counted = List.of(1840, 1265, 2010);
        for (int i = 0; i < counted.size(); i++) {
            var district = UnitCode.of("districts/330" + (i + 1));
            int households = counted.get(i);
            story.then(
                    -3,
                    "1" + i + ":05",
                    officer(district),
                    () -> directive.report(district, Math.min(100, households / 20), households));
        }
        var far = UnitCode.of("districts/3304");
        story.then(
                -1,
                "14:10",
                officer(far),
                () -> directive.askForTime(
                        far, story.workday(14), "มี 20 ตำบล สำรวจได้ครึ่งหนึ่งแล้ว ขอเวลาเก็บข้อมูลตำบลชายแดน"));
    }

    private static Person officer(UnitCode district) {
        var known = People.of(PROVINCE, Role.DISTRICT_OFFICER);
        return known.belongsTo(district)
                ? known
                : new Person(
                        PROVINCE,
                        UUID.nameUUIDFromBytes(district.value().getBytes(StandardCharsets.UTF_8))
                                .toString(),
                        "district-officer-" + district.value().replaceFirst(".*/", ""),
                        "ปลัดอำเภอ",
                        Set.of(Role.DISTRICT_OFFICER),
                        Set.of(district));
    }

    /** Opened, answered by most and laid before the governor; the next one is planned. */
    private void followUp(CommitteeId committee, LocalDate today) {
        rounds.plan(new FollowUpPlan(committee, RoundInterval.MONTHLY, today.minusDays(12), today.minusDays(8)));
    }

    private void nextMeeting(CommitteeId committee, LocalDate date) {
        nextAgenda.of(plan(committee, date), nre());
    }

    private MeetingId plan(CommitteeId committee, LocalDate date) {
        return meetings.plan(new PlanMeeting(committee, date, LocalTime.of(9, 0), PLACE));
    }

    private Items agenda(MeetingId meeting) {
        agenda.add(meeting, new AgendaEntry(1, "แนวทางการขับเคลื่อนเมืองสิ่งแวดล้อมยั่งยืนของจังหวัด", null));
        var lastYear = agenda.add(meeting, new AgendaEntry(3, "ผลการดำเนินงานในปีที่ผ่านมา", nre()));
        var criteria =
                agenda.add(meeting, new AgendaEntry(3, "เกณฑ์ประเมิน 4 องค์ประกอบ 34 ตัวชี้วัด และเกณฑ์ LPA", nre()));
        var publicity =
                agenda.add(meeting, new AgendaEntry(4, "การประชาสัมพันธ์ประโยชน์ที่ อปท. ได้รับจากการประเมิน", nre()));
        var joining = agenda.add(meeting, new AgendaEntry(4, "การส่งเสริมการเข้าร่วมโครงการของ อปท.", nre()));
        var helping = agenda.add(meeting, new AgendaEntry(4, "การช่วยเหลือจัดทำเอกสารในระบบ SAR", nre()));
        return new Items(lastYear, criteria, publicity, joining, helping);
    }

    private record Items(
            AgendaItemId lastYear,
            AgendaItemId criteria,
            AgendaItemId publicity,
            AgendaItemId joining,
            AgendaItemId helping) {}

    private void begin(CommitteeId committee, MeetingId meeting) {
        var seats = register.seats(committee);
        var filled = seats.stream().collect(toMap(SeatView::id, DemoCase::attendance));
        var presiding = seats.stream()
                .filter(seat -> seat.office() == SeatOffice.VICE_CHAIR)
                .findFirst()
                .orElseThrow();
        attendance.record(
                meeting,
                new AttendanceSheet(
                        filled, List.of("เจ้าหน้าที่สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมผู้รับผิดชอบงาน"), null));
        attendance.delegate(
                meeting,
                new DelegationView(
                        presiding.id(),
                        null,
                        null,
                        "ศก 0017.2/1234",
                        LocalDate.ofInstant(time.instant(), time.getZone()),
                        null));
        attendance.preside(meeting, Presides.by(presiding.id()));
        attendance.open(meeting);
    }

    private static SeatAttendance attendance(SeatView seat) {
        if (seat.office() == SeatOffice.CHAIR) {
            return SeatAttendance.excused("ติดราชการ");
        }
        if (seat.unit() != null && seat.unit().value().equals("agencies/energy")) {
            return SeatAttendance.absent();
        }
        return SeatAttendance.present();
    }

    private void decide(CommitteeId committee, MeetingId meeting, Items items) {
        decided(
                meeting,
                items.lastYear(),
                "ฝ่ายเลขานุการนำเสนอผลการดำเนินงานในปีที่ผ่านมา และการเผยแพร่ประชาสัมพันธ์การเข้าร่วมโครงการ",
                OutcomeKind.RESOLUTION,
                "รับทราบผลการดำเนินงานในปีที่ผ่านมา");
        decided(
                meeting,
                items.criteria(),
                "ฝ่ายเลขานุการชี้แจงกรอบแนวทาง เกณฑ์ประเมิน และกระบวนการประเมินทุกระดับ",
                OutcomeKind.NONE,
                null);
        decided(
                meeting,
                items.publicity(),
                "ที่ประชุมเห็นว่าการชี้แจงประโยชน์เป็นแรงจูงใจให้เข้าร่วมโครงการ",
                OutcomeKind.RECOMMENDATION,
                "ควรชี้แจงให้องค์กรปกครองส่วนท้องถิ่นและประชาชนทราบว่าจะได้รับประโยชน์อย่างไร ส่งผลต่อภาพลักษณ์"
                        + "ของการบริหารงานอย่างไร และนำไปต่อยอดการประกวดโครงการภาครัฐอื่นได้ เพื่อสร้างแรงจูงใจ"
                        + "ในการเข้าร่วมโครงการ");
        decided(
                meeting,
                items.joining(),
                "ที่ประชุมอภิปรายให้เน้น อปท. ที่สมัครใจและเคยเข้าร่วม 14 แห่งก่อน",
                OutcomeKind.RECOMMENDATION,
                "เน้น อปท. ที่สมัครใจและเคยเข้าร่วมโครงการ 14 แห่งให้ดำเนินการต่อเนื่อง ส่วนที่เหลือให้คณะทำงาน"
                        + "ทำงานเชิงรุกเชิญชวนให้ทั่วถึง พร้อมกำหนดเป้าหมายการเข้าร่วมในแต่ละปี แผน 3 ปี หรือแผน 5 ปี");
        vote(committee, meeting, items.helping());
    }

    /** One member has a conflict of interest and leaves; the others vote by hand, and one of them dissents. */
    private void vote(CommitteeId committee, MeetingId meeting, AgendaItemId item) {
        notes.save(meeting, item, 0, "ที่ประชุมเห็นว่า อปท. ขนาดเล็กต้องการพี่เลี้ยงในการจัดทำเอกสาร");
        var seats = register.seats(committee);
        var university = seatOf(seats, "agencies/university");
        var against = List.of(seatOf(seats, "agencies/commerce"), seatOf(seats, "agencies/labour"));
        var conflict = conflicts.declare(meeting, item, university, "เป็นหน่วยงานที่เสนอให้รับมอบหมายเป็นพี่เลี้ยง");
        conflicts.answer(meeting, conflict, true, null);
        var ballot = voting.open(
                meeting,
                item,
                NewOutcome.of(
                        OutcomeKind.RECOMMENDATION,
                        "คณะทำงานควรแนะนำและช่วยเหลือการจัดทำเอกสารให้เข้าหลักเกณฑ์และตัวชี้วัด แก่ อปท. ที่ตอบรับเข้าร่วม"
                                + "ในระบบ SAR เพื่อผ่านเกณฑ์การพิจารณาจากส่วนกลาง"),
                BallotSecrecy.OPEN);
        for (var seat : seats) {
            boolean there = seat.counts() && attendance(seat).presence() == Presence.PRESENT;
            if (there && !seat.id().equals(university)) {
                voting.recordHand(
                        meeting, ballot, seat.id(), against.contains(seat.id()) ? Choice.AGAINST : Choice.FOR);
            }
        }
        voting.close(meeting, ballot);
        dissents.record(
                meeting,
                item,
                against.get(0),
                "ควรให้ อปท. ที่ผ่านเกณฑ์แล้วเป็นพี่เลี้ยงแก่กันก่อน เพราะหน่วยงานมีบุคลากรจำกัด",
                null);
    }

    private static SeatId seatOf(List<SeatView> seats, String unit) {
        return seats.stream()
                .filter(seat -> seat.unit() != null && seat.unit().value().equals(unit))
                .map(SeatView::id)
                .findFirst()
                .orElseThrow();
    }

    private void decided(MeetingId meeting, AgendaItemId item, String note, OutcomeKind kind, String text) {
        notes.save(meeting, item, 0, note);
        decisions.decide(meeting, item, NewOutcome.of(kind, text));
    }

    /** The first recommendation: nearly done. */
    private void publicity(DemoStory story, AgendaItemId item) {
        story.then(-16, "10:20", SECRETARY, () -> {
            var id = recommendation(item);
            recommendations.plan(
                    id,
                    units("agencies/pr"),
                    "จัดทำสื่อประชาสัมพันธ์ประโยชน์ของการเข้าร่วมโครงการ เผยแพร่ทางวิทยุ สื่อสังคม และหอกระจายข่าว",
                    story.workday(4));
            recommendations.plan(
                    id,
                    units("agencies/dla"),
                    "ชี้แจงประโยชน์ของการเข้าร่วมโครงการในการประชุมผู้บริหาร อปท. ประจำเดือน",
                    story.workday(-3));
            recommendations.propose(id);
        });
        story.then(-16, "14:00", VICE_GOVERNOR, () -> recommendations.approve(recommendation(item), null));

        var media = new Part(story, item, "agencies/pr");
        media.accepted(-15, "09:10");
        media.reported(-11, "15:30", 40, "ร่างเนื้อหาและบทวิทยุแล้ว รอข้อมูลผล อปท. ที่เคยเข้าร่วม");
        media.reported(
                -4,
                "11:00",
                80,
                "ผลิตสื่อ 3 ชิ้น เผยแพร่ทางสื่อสังคมแล้ว 2 ชิ้น",
                DemoFiles.photo("ภาพการถ่ายทำสื่อ.jpg"));
        media.submitted(
                -1,
                "16:20",
                "เผยแพร่ครบทุกช่องทางแล้ว แนบตารางการเผยแพร่และภาพ",
                DemoFiles.table(
                        "ตารางเผยแพร่สื่อ.csv",
                        List.of("ช่องทาง,จำนวนครั้ง", "วิทยุกระจายเสียง,12", "สื่อสังคม,18", "หอกระจายข่าว,44")),
                DemoFiles.photo("หอกระจายข่าวตำบล.jpg"));

        var briefing = new Part(story, item, "agencies/dla");
        briefing.accepted(-15, "10:40");
        briefing.reported(-10, "16:00", 50, "บรรจุวาระในการประชุมผู้บริหาร อปท. แล้ว");
        briefing.submitted(
                -6,
                "15:45",
                "ชี้แจงในที่ประชุมผู้บริหาร อปท. แล้ว มีผู้เข้าร่วม 118 แห่ง",
                DemoFiles.photo("ภาพการประชุมชี้แจง.jpg"));
        briefing.verified(-5, "10:05");
    }

    /** The second: some of it done, some due soon, some late, some returned. */
    private void joining(DemoStory story, AgendaItemId item) {
        story.then(-16, "10:40", SECRETARY, () -> {
            var id = recommendation(item);
            recommendations.plan(
                    id,
                    units("agencies/dla"),
                    "จัดทำเป้าหมายจำนวน อปท. ที่จะเข้าร่วมในแต่ละปี พร้อมแผน 3 ปี และแผน 5 ปี เสนอที่ประชุมครั้งถัดไป",
                    story.workday(3));
            recommendations.plan(
                    id,
                    units("laos/muang", "laos/kantharalak", "laos/phrai-bueng", "laos/khun-han"),
                    "ยืนยันการเข้าร่วมโครงการและแต่งตั้งผู้ประสานงาน",
                    story.workday(-6));
            recommendations.plan(
                    id,
                    units("districts/3301", "districts/3308"),
                    "สำรวจ อปท. ในพื้นที่ที่มีแผนงานด้านสิ่งแวดล้อม ความสะอาด และความปลอดภัยอยู่แล้ว และสนใจเข้าร่วม",
                    story.workday(-2));
            recommendations.propose(id);
        });
        story.then(
                -15,
                "08:50",
                GOVERNOR,
                () -> recommendations.approve(
                        recommendation(item), "ให้ อปท. ที่เคยเข้าร่วมแล้วเป็นพี่เลี้ยงแก่แห่งใหม่"));

        var targets = new Part(story, item, "agencies/dla");
        targets.accepted(-14, "13:40");
        targets.reported(-9, "15:00", 30, "ขอรายชื่อ อปท. ที่สนใจจากท้องถิ่นอำเภอ 22 อำเภอ");
        targets.reported(
                -4,
                "11:30",
                60,
                "ประชุมร่วมกับท้องถิ่นอำเภอ 22 อำเภอแล้ว ได้รายชื่อ อปท. ที่สนใจ 31 แห่ง",
                DemoFiles.photo("ภาพการประชุมท้องถิ่นอำเภอ.jpg"));

        var town = new Part(story, item, "laos/muang");
        town.accepted(-14, "09:00");
        town.submitted(
                -9,
                "10:10",
                "ยืนยันเข้าร่วมโครงการ และแต่งตั้งผู้ประสานงานแล้ว",
                DemoFiles.photo("หนังสือยืนยันเข้าร่วม.jpg"));
        town.verified(-8, "09:30");

        var kantharalak = new Part(story, item, "laos/kantharalak");
        kantharalak.accepted(-12, "14:20");
        kantharalak.reported(-7, "10:00", 20, "เสนอผู้บริหารพิจารณา รอการประชุมสภาเทศบาล");
        kantharalak.late(-4, "10:30", 40, DelayCause.LEGAL, "รอมติที่ประชุมสภาเทศบาลสมัยวิสามัญ");

        new Part(story, item, "laos/khun-han")
                .returned(-7, "10:50", "ปีนี้ยังไม่มีผู้รับผิดชอบงานสิ่งแวดล้อม ขอเข้าร่วมในปีถัดไป");

        var khunHan = new Part(story, item, "districts/3308");
        khunHan.accepted(-13, "09:15");
        khunHan.reported(-5, "16:10", 30, "ได้รับข้อมูลแล้ว 4 จาก 12 ตำบล รอข้อมูลจากตำบลที่เหลือ");
        khunHan.late(-1, "09:40", 60, DelayCause.OTHER_AGENCY, "รอข้อมูลจาก อปท. 5 ตำบล นัดลงพื้นที่สัปดาห์นี้");

        var mueang = new Part(story, item, "districts/3301");
        mueang.accepted(-13, "09:30");
        mueang.submitted(
                -3,
                "15:00",
                "สำรวจครบทุกตำบล มี อปท. สนใจ 6 แห่ง",
                DemoFiles.table(
                        "ผลสำรวจ อปท. อำเภอเมือง.csv", List.of("ตำบล,สนใจเข้าร่วม", "โพนข่า,ใช่", "หนองครก,ใช่")));
    }

    /** The third waits for the governor. */
    private void helping(DemoStory story, AgendaItemId item) {
        story.then(-2, "13:30", SECRETARY, () -> {
            var id = recommendation(item);
            recommendations.plan(
                    id,
                    units("agencies/dla", "agencies/university"),
                    "จัดคลินิกให้คำแนะนำการจัดทำเอกสารในระบบ SAR แก่ อปท. ที่ตอบรับเข้าร่วม อย่างน้อย 2 ครั้ง",
                    story.workday(20));
            recommendations.propose(id);
        });
    }

    /** One unit's part in an item's recommendation. */
    private class Part {

        private final DemoStory story;
        private final AgendaItemId item;
        private final String unit;
        private final Person worker;

        Part(DemoStory story, AgendaItemId item, String unit) {
            this.story = story;
            this.item = item;
            this.unit = unit;
            this.worker = worker(unit);
        }

        void accepted(int days, String at) {
            story.then(days, at, worker, () -> assignments.accept(id()));
        }

        void returned(int days, String at, String reason) {
            story.then(days, at, worker, () -> assignments.giveBack(id(), reason));
        }

        void reported(int days, String at, int percent, String text, MultipartFile... files) {
            story.then(
                    days,
                    at,
                    worker,
                    () -> assignments.reportProgress(id(), percent, text, List.of(), null, List.of(files)));
        }

        /** As {@link #reported}, past the due date. */
        void late(int days, String at, int percent, DelayCause cause, String why) {
            story.then(
                    days,
                    at,
                    worker,
                    () -> assignments.reportProgress(id(), percent, why, List.of(), new Delay(cause, why), List.of()));
        }

        void submitted(int days, String at, String text, MultipartFile... evidence) {
            story.then(days, at, worker, () -> assignments.submit(id(), text, List.of(), null, List.of(evidence)));
        }

        void verified(int days, String at) {
            story.then(days, at, SECRETARY, () -> assignments.verify(id()));
        }

        private AssignmentId id() {
            return assignment(recommendation(item), unit);
        }
    }

    private RecommendationId recommendation(AgendaItemId item) {
        return new RecommendationId(id("select id from recommendation where item_id = :of", item.value(), Map.of()));
    }

    private AssignmentId assignment(RecommendationId recommendation, String unit) {
        return new AssignmentId(id(
                "select id from assignment where recommendation_id = :of and unit = :unit",
                recommendation.value(),
                Map.of("unit", unit)));
    }

    private UUID id(String sql, UUID of, Map<String, ?> more) {
        return transaction.execute(status ->
                database.sql(sql).param("of", of).params(more).query(UUID.class).single());
    }

    /** Somebody of a unit, by position, whether or not the unit has a demo account. */
    private Person worker(String unit) {
        var code = UnitCode.of(unit);
        return People.of(PROVINCE).stream()
                .filter(person -> person.belongsTo(code) && !person.is(Role.AGENCY_HEAD))
                .findFirst()
                .orElseGet(() -> new Person(
                        PROVINCE,
                        UUID.nameUUIDFromBytes(unit.getBytes()).toString(),
                        unit,
                        "ผู้แทน" + organisation.require(code).nameTh(),
                        Set.of(code.isLao() ? Role.LOCAL_OFFICER : Role.DISTRICT_OFFICER),
                        Set.of(code)));
    }

    private static UnitCode nre() {
        return UnitCode.of("agencies/nre");
    }

    private static Set<UnitCode> units(String... codes) {
        return Stream.of(codes).map(UnitCode::of).collect(toSet());
    }
}
