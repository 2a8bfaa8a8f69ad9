package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.apache.pdfbox.Loader;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import salaklang.assignment.Casework;
import salaklang.document.PaperText;
import salaklang.platform.People;
import salaklang.platform.TimeTravel;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

/** What is published says all that was done, stays, and names nobody. */
class ParticipationPublishedTest extends ParticipationScene {

    private static final String MEMBER = "สมมติกรรมการ ไม่มีตัวตน";
    private static final String GUEST = "สมมติผู้แทน ไม่มีตัวตน";
    private static final String REPORTER = "สมมติผู้รายงาน ไม่มีตัวตน";

    @RegisterExtension
    final TimeTravel time = new TimeTravel();

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
    void nothingIsPublishedBeforeItsHalfYearHasEnded() throws Exception {
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("update meeting set starts_at = :now where id = :id")
                        .param(
                                "now",
                                cases.today()
                                        .atStartOfDay()
                                        .atZone(ZoneId.of("Asia/Bangkok"))
                                        .toOffsetDateTime())
                        .param("id", meeting.value())
                        .update());
        complete();
        var report = draft(cases.today());
        answers(report, "o25");
        var detail = secretary(() -> reports.read(report));
        assertThat(detail.gaps()).isEmpty();
        assertThat(detail.publishedFrom()).isEqualTo(detail.now().to().plusDays(1));
        var month = detail.now().half() == 1 ? "เม.ย." : "ต.ค.";
        var from = "เผยแพร่ได้ตั้งแต่วันที่ 1 %s %d"
                .formatted(month, detail.publishedFrom().getYear() + 543);
        var path = "/" + PROVINCE + "/reports/participation/" + report;

        var page = mvc.perform(get(path).with(People.login(Casework.SECRETARY)));
        page.andExpect(content().string(containsString(from)))
                .andExpect(content().string(not(containsString("/publication\""))));
        mvc.perform(post(path + "/publication")
                        .param("version", detail.version().toString())
                        .with(People.login(Casework.SECRETARY))
                        .with(csrf()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("รอบ 6 เดือนนี้ยังไม่สิ้นสุด")))
                .andExpect(content().string(containsString(from)))
                .andExpect(content().string(containsString("o25")));
        publicPage(report).andExpect(status().isNotFound());

        time.to(detail.publishedFrom().atStartOfDay(ZoneId.of("Asia/Bangkok")).toInstant());
        mvc.perform(get(path).with(People.login(Casework.SECRETARY)))
                .andExpect(content().string(containsString("/publication\"")));
        publish(report);
        publicPage(report).andExpect(status().isOk());
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
            assertThat(row.getCell(1).getLocalDateTimeCellValue().toLocalDate()).isEqualTo(heldOn());
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

    private void withdraw(ParticipationId report, String reason) {
        secretary(() -> {
            reports.withdraw(report, reports.read(report).version(), reason);
            return null;
        });
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
}
