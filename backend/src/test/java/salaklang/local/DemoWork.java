package salaklang.local;

import static java.util.stream.Collectors.toSet;
import static salaklang.local.DemoCase.GOVERNOR;
import static salaklang.local.DemoCase.PROVINCE;
import static salaklang.local.DemoCase.SECRETARY;
import static salaklang.local.DemoCase.VICE_GOVERNOR;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.multipart.MultipartFile;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Delay;
import salaklang.assignment.DelayCause;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.organisation.Organisation;
import salaklang.platform.People;
import salaklang.recommendation.RecommendationId;
import salaklang.recommendation.RecommendationService;

/** What became of the demonstration's recommendations: one nearly done, one in all states, one before the governor. */
@Component
@Profile("demo-case")
class DemoWork {

    private final RecommendationService recommendations;
    private final AssignmentService assignments;
    private final Organisation organisation;
    private final JdbcClient database;
    private final TransactionTemplate transaction;

    DemoWork(
            RecommendationService recommendations,
            AssignmentService assignments,
            Organisation organisation,
            JdbcClient database,
            TransactionTemplate transaction) {
        this.recommendations = recommendations;
        this.assignments = assignments;
        this.organisation = organisation;
        this.database = database;
        this.transaction = transaction;
    }

    /** What became of the items of a meeting that are for work. */
    void tell(DemoStory story, DemoMeeting.Items items) {
        story.then(-16, "10:00", SECRETARY, () -> recommendations.note(recommendation(items.lastYear())));
        publicity(story, items.publicity());
        joining(story, items.joining());
        helping(story, items.helping());
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

    private static Set<UnitCode> units(String... codes) {
        return Stream.of(codes).map(UnitCode::of).collect(toSet());
    }
}
