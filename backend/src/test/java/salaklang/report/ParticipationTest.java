package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import org.springframework.web.multipart.MultipartFile;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.committee.CommitteeId;
import salaklang.document.DocumentId;
import salaklang.document.Documents;
import salaklang.document.PaperText;
import salaklang.document.Pictures;
import salaklang.identity.UnitCode;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.MeetingId;
import salaklang.meeting.OutcomeKind;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.recommendation.RecommendationService;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

@FeatureTest
class ParticipationTest {

    private static final String PROVINCE = Casework.PROVINCE;
    private static final UnitCode NRE = Casework.NRE_UNIT;
    private static final String MEMBER = "สมมติกรรมการ ไม่มีตัวตน";
    private static final String GUEST = "สมมติผู้แทน ไม่มีตัวตน";
    private static final String REPORTER = "สมมติผู้รายงาน ไม่มีตัวตน";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    ActivityService activities;

    @Autowired
    ParticipationService reports;

    @Autowired
    Documents documents;

    @Autowired
    RecommendationService recommendations;

    @Autowired
    AssignmentService assignments;

    private Casework cases;
    private CommitteeId committee;
    private MeetingId meeting;
    private AssignmentId assignment;

    /** A meeting with a resolution that a unit has reported on, with a photo. What other tests left is out of the way. */
    @BeforeEach
    void aMeetingThatLedToSomething() {
        cases = new Casework(application);
        leaveNothingBehind();
        committee = cases.committee();
        meeting = cases.meeting(committee, 3);
        var item = AgendaItemId.next();
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("""
                        insert into agenda_item (id, meeting_id, kind, heading, heading_kind, sub, title, late, outcome, outcome_text, version)
                        values (:id, :meeting, 'MATTER', 4, 'FOR_CONSIDERATION', 1, 'การคัดแยกขยะของชุมชน', false, 'RECOMMENDATION',
                            'ให้จัดทำเป้าหมายรายปี', 0)
                        """)
                        .param("id", item.value())
                        .param("meeting", meeting.value())
                        .update());
        var recommendation =
                cases.outcome(committee, meeting, item, OutcomeKind.RECOMMENDATION, "ให้จัดทำเป้าหมายรายปี");
        cases.run(Casework.SECRETARY, () -> {
            recommendations.plan(
                    recommendation,
                    List.of(Casework.DLA_UNIT),
                    "เป้าหมายรายปี",
                    cases.today().plusDays(14));
            recommendations.propose(recommendation);
        });
        cases.run(Casework.VICE_GOVERNOR, () -> recommendations.approve(recommendation, null));
        assignment = cases.assignment(recommendation, Casework.DLA_UNIT);
        cases.meetingState(meeting, "HELD");
    }

    @AfterEach
    void leaveNothingBehind() {
        cases.together(Casework.SECRETARY, () -> {
            database.sql("delete from report_activity_group").update();
            database.sql("delete from report_activity_photo").update();
            database.sql("delete from report_activity").update();
            return database.sql("""
                            update report_participation
                            set year_be = (select least(2540, min(year_be)) - 1 from report_participation) where year_be > 2540
                            """).update();
        });
    }

    private void reported(String text) {
        cases.run(Casework.DLA, () -> {
            if (!cases.view(assignment).state().name().equals("IN_PROGRESS")) {
                assignments.accept(assignment);
            }
            assignments.reportProgress(assignment, 70, text, List.of(), null, List.of(photo("files")));
        });
    }

    private static MultipartFile photo(String field) {
        return new MockMultipartFile(field, "ภาพ.jpg", "image/jpeg", Pictures.jpeg(400, 300));
    }

    @Test
    void fromTheMarkOnAMeetingToThePublicPageAndBack() throws Exception {
        var activity = secretary(() -> activities.open(meeting));
        var report = draft();
        answers(report, "o25");
        assertThat(gaps(report)).containsExactly(Element.PARTICIPANTS, Element.USE);
        assertThatThrownBy(() -> publish(report))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        input -> assertThat(input.messageKey()).isEqualTo("report.error.incomplete"));
        publicPage(report).andExpect(status().isNotFound());

        reported("อปท. 14 แห่งส่งเป้าหมายแล้ว");
        var evidence = secretary(() -> activities.read(activity)).evidence();
        assertThat(evidence).hasSize(1);
        write(activity, groups(), false, evidence);
        assertThat(gaps(report)).containsExactly(Element.PHOTO_NOTICE);
        write(activity, groups(), true, evidence);
        assertThat(gaps(report)).isEmpty();

        publish(report);
        publicPage(report)
                .andExpect(status().isOk())
                .andExpect(header().string("Cache-Control", "max-age=300, public"))
                .andExpect(header().string("Content-Security-Policy", containsString("default-src 'self'")))
                .andExpect(header().doesNotExist("Set-Cookie"))
                .andExpect(content().string(containsString("การคัดแยกขยะของชุมชน")))
                .andExpect(content().string(containsString("ที่ประชุมมีข้อเสนอแนะ ให้จัดทำเป้าหมายรายปี")))
                .andExpect(content().string(containsString("อปท. 14 แห่งส่งเป้าหมายแล้ว")))
                .andExpect(content().string(containsString("191 คน")));
        var pdf = mvc.perform(get(address(report) + "/report.pdf"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        PaperText.picture("report-participation", pdf);
        assertThat(PaperText.ofPdf(pdf)).contains(PaperText.printed("191 คน"), PaperText.printed("เผยแพร่ฉบับที่ 1"));
        assertThat(pictures(pdf)).hasSize(1);
        try (var docx = new XWPFDocument(new ByteArrayInputStream(file(report, "docx")))) {
            assertThat(docx.getAllPictures()).hasSize(1);
        }
        mvc.perform(get(address(report) + "/photos/" + evidence.get(0)))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Disposition", containsString("photo-1.jpg")))
                .andExpect(content().contentType("image/jpeg"));
        mvc.perform(get(address(report) + "/photos/" + UUID.randomUUID())).andExpect(status().isNotFound());

        withdraw(report, "ต้องแก้ไขจำนวน");
        publicPage(report).andExpect(status().isNotFound());
        mvc.perform(get(address(report) + "/report.pdf")).andExpect(status().isNotFound());
        mvc.perform(get(address(report) + "/photos/" + evidence.get(0))).andExpect(status().isNotFound());

        publish(report);
        publicPage(report).andExpect(status().isOk()).andExpect(content().string(containsString("ฉบับที่ 2")));
        assertThat(secretary(() -> reports.read(report)).editions())
                .extracting(Editions.Edition::number)
                .containsExactly(2, 1);
        assertThat(acts(report))
                .containsExactly(
                        "ParticipationDrafted",
                        "ParticipationNumbered",
                        "ParticipationPublished",
                        "ParticipationWithdrawn",
                        "ParticipationPublished");
    }

    @Test
    void whatIsPublishedStaysWhateverHappensAfterwards() throws Exception {
        var activity = complete();
        var report = draft();
        answers(report, "o25");
        publish(report);
        write(activity, List.of(new ParticipantGroup("กลุ่มอื่น", 5)), true, List.of());
        secretary(() -> {
            activities.remove(activity);
            return null;
        });

        publicPage(report)
                .andExpect(content().string(containsString("191 คน")))
                .andExpect(content().string(not(containsString("กลุ่มอื่น"))));
        assertThatThrownBy(() -> cases.together(
                        Casework.SECRETARY,
                        () -> database.sql("update report_edition set published_by = 'x'")
                                .update()))
                .hasStackTraceContaining("permission denied");
    }

    @Test
    void noNameOfAMemberAGuestOrAReporterEverAppears() {
        var seat = UUID.randomUUID();
        cases.together(Casework.SECRETARY, () -> {
            database.sql("""
                            insert into seat (id, committee_id, position, office, basis, unit, rank, counts, substitutes, substitute_counts, version)
                            values (:id, :committee, 'ผู้แทน', 'MEMBER', 'REPRESENTATIVE', 'agencies/dla', 1, true, 'NONE', false, 0)
                            """)
                    .param("id", seat)
                    .param("committee", committee.value())
                    .update();
            database.sql(
                            "insert into tenure (id, seat_id, name, since, version) values (:id, :seat, :name, '2020-01-01', 0)")
                    .param("id", UUID.randomUUID())
                    .param("seat", seat)
                    .param("name", "นาย" + MEMBER)
                    .update();
            database.sql(
                            "insert into attendance (id, meeting_id, seat_id, ordinal, position, presence, substitute_name, version)"
                                    + " values (:id, :meeting, :seat, 1, 'ผู้แทน', 'SUBSTITUTE', :name, 0)")
                    .param("id", UUID.randomUUID())
                    .param("meeting", meeting.value())
                    .param("seat", seat)
                    .param("name", GUEST)
                    .update();
            return database.sql("insert into directory_person (user_id, user_name, display_name, roles, units)"
                            + " values (:id, :id, :name, '{}', '{}')")
                    .param("id", UUID.randomUUID().toString())
                    .param("name", REPORTER)
                    .update();
        });
        var activity = complete();
        var report = draft();
        answers(report, "o25");
        publish(report);
        assertThat(snapshot(report))
                .doesNotContain("ไม่มีตัวตน", Casework.DLA.displayName(), Casework.SECRETARY.displayName());

        for (var name : List.of(MEMBER, GUEST, REPORTER)) {
            for (var field : List.of("issues", "outcome", "use", "group")) {
                var words = "โดย" + name + "เป็นผู้ดำเนินการ";
                change(
                        activity,
                        new ActivityContent(
                                null,
                                null,
                                null,
                                null,
                                null,
                                field.equals("issues") ? words : null,
                                field.equals("outcome") ? words : null,
                                field.equals("use") ? words : null,
                                field.equals("group") ? List.of(new ParticipantGroup(words, 2)) : groups(),
                                true,
                                List.of()));
                assertThat(gaps(report)).as(field).containsExactly(Element.NAME);
                assertThatThrownBy(() -> publish(report)).isInstanceOf(InvalidInput.class);
            }
            write(activity, groups(), true, List.of());
            reported("รายงานโดย" + name);
            assertThat(gaps(report)).containsExactly(Element.NAME);
            reported("รายงานแล้ว");
        }
        assertThatThrownBy(() -> {
                    answers(report, MEMBER);
                    publish(report);
                })
                .isInstanceOf(InvalidInput.class);
        assertThat(snapshot(report)).doesNotContain("ไม่มีตัวตน");
    }

    @Test
    void anActivityOutsideOfMeetingsIsWrittenInFull() throws Exception {
        var files = new MockMultipartFile("files", "ภาพ.jpg", "image/jpeg", Pictures.fromACamera(300, 200, 1));
        var answer = mvc.perform(multipart("/{p}/reports/activities/new", PROVINCE)
                        .file(files)
                        .param("unit", NRE.value())
                        .param("title", "เวทีประชาคมคัดแยกขยะ")
                        .param("heldOn", cases.today().minusDays(1).toString())
                        .param("startsAt", "09.00")
                        .param("endsAt", "12.00")
                        .param("place", "หอประชุมอำเภอ")
                        .param("issues", "การคัดแยกขยะ\nธนาคารขยะ")
                        .param("outcome", "เห็นชอบแนวทาง")
                        .param("use", "ปรับแผนจัดการขยะ")
                        .param("groups[0].name", "ผู้แทนชุมชน")
                        .param("groups[0].people", "60")
                        .param("noticeGiven", "true")
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        mvc.perform(get(answer).with(People.login(Casework.SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("กิจกรรมนี้ครบทุกองค์ประกอบ")));

        var report = draft();
        var told = secretary(() -> reports.read(report)).now().activities().get(0);
        assertThat(told.issues()).containsExactly("การคัดแยกขยะ", "ธนาคารขยะ");
        assertThat(told.people()).isEqualTo(60);
        assertThat(told.photos()).hasSize(1);
        assertThat(told.from()).isEqualTo(LocalTime.of(9, 0));
    }

    @Test
    void aFileThatIsNotOfTheActivityIsNeitherAttachedNorEverPublic() throws Exception {
        var memo = secretary(() -> documents.store(List.of(photo("files")))).get(0);
        var count = activityCount();
        mvc.perform(multipart("/{p}/reports/activities/new", PROVINCE)
                        .param("unit", NRE.value())
                        .param("title", "เวทีประชาคม")
                        .param("heldOn", "2026-11-01")
                        .param("photos", memo.toString())
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isNotFound());
        assertThat(activityCount()).isEqualTo(count);

        var activity = complete();
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("insert into report_activity_photo (activity_id, position, document_id)"
                                + " values (:activity, 0, :document)")
                        .param("activity", activity.value())
                        .param("document", memo.value())
                        .update());
        var report = draft();
        answers(report, "o25");
        publish(report);
        mvc.perform(get(address(report) + "/photos/" + memo)).andExpect(status().isNotFound());
    }

    private int activityCount() {
        return cases.together(
                Casework.SECRETARY,
                () -> database.sql("select count(*) from report_activity")
                        .query(Integer.class)
                        .single());
    }

    @Test
    void aMeetingCountsOnceItWasHeld() {
        complete();
        var report = draft();
        for (var state : List.of("PLANNED", "INVITED", "IN_SESSION", "CANCELLED", "ADJOURNED")) {
            cases.meetingState(meeting, state);
            assertThat(secretary(() -> reports.read(report)).activities())
                    .as(state)
                    .isEmpty();
            assertThat(gaps(report)).as(state).contains(Element.ACTIVITIES);
        }
        for (var state : List.of("HELD", "MINUTES_DRAFTED", "MINUTES_CIRCULATED", "MINUTES_ADOPTED")) {
            cases.meetingState(meeting, state);
            assertThat(secretary(() -> reports.read(report)).activities())
                    .as(state)
                    .hasSize(1);
        }
        cases.meetingState(meeting, "PLANNED");
        assertThat(secretary(() -> activities.list(NRE, null, 10))).hasSize(1);
    }

    @Test
    void anActivityStillToComeCountsOnItsDay() {
        var tomorrow = cases.today().plusDays(1);
        secretary(() -> activities.record(
                NRE,
                new ActivityContent("เวที", tomorrow, null, null, null, null, null, null, List.of(), false, List.of()),
                List.of()));
        var report = secretary(() -> reports.draft(NRE, FiscalYear.of(tomorrow).yearBE(), FiscalYear.halfOf(tomorrow)));

        assertThat(secretary(() -> reports.read(report)).activities()).isEmpty();
        assertThat(secretary(() -> activities.list(NRE, null, 10))).hasSize(1);
    }

    @Test
    void badInputStaysInItsForm() throws Exception {
        for (var bad : List.of(
                new String[] {"title", ""},
                new String[] {"heldOn", "พรุ่งนี้"},
                new String[] {"heldOn", ""},
                new String[] {"endsAt", "08.00"},
                new String[] {"groups[0].people", "0"},
                new String[] {"groups[0].people", "หลาย"},
                new String[] {"groups[0].people", ""},
                new String[] {"title", "ก".repeat(501)})) {
            var form = new LinkedHashMap<String, String>();
            form.put("unit", NRE.value());
            form.put("title", "เวทีประชาคม");
            form.put("heldOn", "2026-11-01");
            form.put("startsAt", "09.00");
            form.put("endsAt", "10.00");
            form.put("groups[0].name", "ผู้แทนชุมชน");
            form.put("groups[0].people", "3");
            form.put(bad[0], bad[1]);
            var ask = multipart("/{p}/reports/activities/new", PROVINCE);
            form.forEach(ask::param);
            mvc.perform(ask.with(People.login(Casework.SECRETARY)).with(csrf()))
                    .andExpect(status().isUnprocessableEntity())
                    .andExpect(content().string(containsString("ผู้แทนชุมชน")));
        }
        mvc.perform(multipart("/{p}/reports/activities/new", PROVINCE)
                        .file(new MockMultipartFile("files", "a.pdf", "application/pdf", "%PDF-1.4 x".getBytes()))
                        .param("unit", NRE.value())
                        .param("title", "เวที")
                        .param("heldOn", "2026-11-01")
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aStaleFormIsToldSoAndKeepsWhatWasTyped() throws Exception {
        var activity = complete();
        var stale = secretary(() -> activities.read(activity)).activity().version();
        write(activity, groups(), true, List.of());

        mvc.perform(multipart("/{p}/reports/activities/{id}", PROVINCE, activity)
                        .param("version", stale.toString())
                        .param("issues", "สิ่งที่พิมพ์ไว้")
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("สิ่งที่พิมพ์ไว้")))
                .andExpect(content().string(containsString("มีผู้อื่นแก้ไขไปก่อนแล้ว")));
    }

    @Test
    void onlyTheSecretariesOfTheUnitPrepareIt() throws Exception {
        var activity = complete();
        var report = draft();
        assertThatThrownBy(() -> cases.run(Casework.DLA, () -> activities.open(meeting)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.run(Casework.DLA, () -> reports.read(report)))
                .isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> cases.run(Casework.DLA, () -> activities.read(activity)))
                .isInstanceOf(NotFound.class);
        assertThat(cases.as(Casework.GOVERNOR, () -> reports.read(report)).mayPrepare())
                .isFalse();
        assertThatThrownBy(() -> cases.run(Casework.GOVERNOR, () -> reports.publish(report, 0)))
                .isInstanceOf(AccessDeniedException.class);
        mvc.perform(get("/{p}/reports/participation/{id}", PROVINCE, report).with(People.login(Casework.GOVERNOR)))
                .andExpect(status().isOk());
        publicPage(report).andExpect(status().isNotFound());
        mvc.perform(get("/phrae/public/participation/" + report)).andExpect(status().isNotFound());
    }

    @Test
    void aSecretMeetingIsNeverOpen() {
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("update meeting set secrecy = 'SECRET' where id = ?")
                        .param(meeting.value())
                        .update());
        assertThatThrownBy(() -> secretary(() -> activities.open(meeting))).isInstanceOf(InvalidInput.class);
    }

    @Test
    void aMeetingThatBecomesSecretAfterwardsIsInNoReport() {
        complete();
        var report = draft();
        assertThat(secretary(() -> reports.read(report)).activities()).hasSize(1);
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("update meeting set secrecy = 'SECRET' where id = ?")
                        .param(meeting.value())
                        .update());
        assertThat(secretary(() -> reports.read(report)).activities()).isEmpty();
    }

    @Test
    void whatIsNotPublishedCannotBeWithdrawnAndAReasonIsNeeded() {
        complete();
        var report = draft();
        answers(report, "o25");
        if (secretary(() -> reports.read(report)).state() != ParticipationState.PUBLISHED) {
            assertThatThrownBy(() -> withdraw(report, "เหตุผล")).isInstanceOf(WrongState.class);
        }
        publish(report);
        assertThatThrownBy(() -> withdraw(report, " "))
                .isInstanceOfSatisfying(
                        InvalidInput.class, input -> assertThat(input.field()).isEqualTo("reason"));
    }

    @Test
    void theFilesSayWhatThePageSays() throws Exception {
        complete();
        var report = draft();
        answers(report, "o25");
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(file(report, "xlsx")))) {
            var row = workbook.getSheetAt(0).getRow(1);
            assertThat(row.getCell(5).getNumericCellValue()).isEqualTo(191);
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(cases.today().minusDays(3));
        }
        for (var said : List.of(PaperText.ofDocx(file(report, "docx")), PaperText.ofPdf(file(report, "pdf")))) {
            assertThat(said).contains(PaperText.printed("191 คน"), PaperText.printed("การคัดแยกขยะของชุมชน"));
        }
    }

    /** All that a paper shows. */
    private static List<String> pictures(byte[] pdf) throws IOException {
        var names = new ArrayList<String>();
        try (var document = Loader.loadPDF(pdf)) {
            for (var page : document.getPages()) {
                for (var name : page.getResources().getXObjectNames()) {
                    if (page.getResources().isImageXObject(name)) {
                        names.add(name.getName());
                    }
                }
            }
        }
        return names;
    }

    @Test
    void thePagesCostFewStatements() throws Exception {
        complete();
        var report = draft();
        for (var path : List.of("/reports", "/reports/participation/" + report, "/meetings/" + meeting)) {
            assertThat(StatementCount.of(
                            () -> mvc.perform(get("/" + PROVINCE + path).with(People.login(Casework.SECRETARY)))
                                    .andExpect(status().isOk())))
                    .as(path)
                    .hasSizeLessThanOrEqualTo(path.startsWith("/meetings") ? 20 : 15);
        }
    }

    @Test
    void theMeetingsPageOffersTheMarkAndThenSaysIt() throws Exception {
        var page = get("/{p}/meetings/{id}", PROVINCE, meeting).with(People.login(Casework.SECRETARY));
        mvc.perform(page).andExpect(content().string(containsString("เปิดให้บุคคลภายนอกมีส่วนร่วม")));
        mvc.perform(post("/{p}/reports/activities", PROVINCE)
                        .param("meeting", meeting.toString())
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().is3xxRedirection());
        mvc.perform(page).andExpect(content().string(containsString("กรอกข้อมูลการมีส่วนร่วม")));
    }

    private ActivityId complete() {
        var activity = secretary(() -> activities.open(meeting));
        reported("อปท. 14 แห่งส่งเป้าหมายแล้ว");
        write(activity, groups(), true, List.of());
        return activity;
    }

    private static List<ParticipantGroup> groups() {
        return List.of(
                new ParticipantGroup("ผู้แทนภาครัฐ", 91),
                new ParticipantGroup("ผู้แทนภาคเอกชน", 40),
                new ParticipantGroup("ผู้แทนภาคประชาชน", 60));
    }

    private void write(
            ActivityId activity, List<ParticipantGroup> groups, boolean noticeGiven, List<DocumentId> photos) {
        change(
                activity,
                new ActivityContent(null, null, null, null, null, null, null, null, groups, noticeGiven, photos));
    }

    private void change(ActivityId activity, ActivityContent content) {
        secretary(() -> {
            activities.change(activity, activities.read(activity).activity().version(), content, new ArrayList<>());
            return null;
        });
    }

    private ParticipationId draft() {
        var day = cases.today().minusDays(3);
        return secretary(() -> reports.draft(NRE, FiscalYear.of(day).yearBE(), FiscalYear.halfOf(day)));
    }

    private void answers(ParticipationId report, String item) {
        secretary(() -> {
            reports.answers(report, reports.read(report).version(), item);
            return null;
        });
    }

    private void publish(ParticipationId report) {
        secretary(() -> {
            reports.publish(report, reports.read(report).version());
            return null;
        });
    }

    private void withdraw(ParticipationId report, String reason) {
        secretary(() -> {
            reports.withdraw(report, reports.read(report).version(), reason);
            return null;
        });
    }

    private List<Element> gaps(ParticipationId report) {
        return secretary(() -> reports.read(report)).gaps().stream()
                .map(Gap::element)
                .distinct()
                .toList();
    }

    private String snapshot(ParticipationId report) {
        return cases.together(
                Casework.SECRETARY,
                () -> database.sql("select string_agg(snapshot::text, '') from report_edition where report_id = ?")
                        .param(report.value())
                        .query(String.class)
                        .single());
    }

    private List<String> acts(ParticipationId report) {
        return cases.together(
                Casework.SECRETARY,
                () -> database.sql("select action from audit_entry where subject_id = ? order by id")
                        .param(report.toString())
                        .query(String.class)
                        .list());
    }

    private ResultActions publicPage(ParticipationId report) throws Exception {
        return mvc.perform(get(address(report)));
    }

    private static String address(ParticipationId report) {
        return "/" + PROVINCE + "/public/participation/" + report;
    }

    private byte[] file(ParticipationId report, String ending) throws Exception {
        RequestPostProcessor person = People.login(Casework.SECRETARY);
        return mvc.perform(get("/{p}/reports/participation/{id}/report.{ending}", PROVINCE, report, ending)
                        .with(person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private <T> T secretary(Supplier<T> work) {
        return cases.as(Casework.SECRETARY, work);
    }
}
