package salaklang.minutes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;
import static salaklang.meeting.Scene.run;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.meeting.MeetingId;
import salaklang.meeting.MeetingService;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

@FeatureTest
class MinutesPagesTest {

    private static final Person MEMBER = People.secondRepresentative(PROVINCE);
    private static final int MOST_STATEMENTS = 15;

    @Autowired
    MockMvc mvc;

    @Autowired
    MinutesService service;

    @Autowired
    MinutesLock lock;

    @Autowired
    MinutesFiles files;

    @Autowired
    MeetingService meetings;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    TransactionTemplate transaction;

    Scene scene;
    CommitteeId committee;
    MeetingId meeting;
    String page;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @BeforeEach
    void aMeetingThatWasHeld() {
        committee = scene.committee();
        meeting = scene.inSession(committee);
        run(SECRETARY, () -> meetings.close(meeting));
        page = "/" + PROVINCE + "/minutes/" + meeting;
    }

    @Test
    void fromTheMeetingOnTheSecretaryDraftsCirculatesAnswersAndAdopts() throws Exception {
        var begin = "/" + PROVINCE + "/minutes/meeting/" + meeting;
        ask(SECRETARY, get("/" + PROVINCE + "/meetings/" + meeting))
                .andExpect(content().string(containsString(begin)));
        ask(SECRETARY, get(begin)).andExpect(status().isOk());
        ask(SECRETARY, post(begin)).andExpect(header().string("Location", page + "/edit"));
        ask(SECRETARY, get(page + "/edit")).andExpect(content().string(containsString("ผู้ว่าราชการจังหวัด")));
        ask(MEMBER, get(page)).andExpect(status().isNotFound());
        ask(MEMBER, get(page + "/pdf")).andExpect(status().isNotFound());
        ask(SECRETARY, post(page + "/circulate").param("closesOn", "1/1/2560"))
                .andExpect(status().isUnprocessableEntity());
        ask(SECRETARY, post(page + "/circulate").param("closesOn", scene.today().toString()))
                .andExpect(status().is3xxRedirection());

        var section = section();
        ask(MEMBER, get(page)).andExpect(content().string(containsString("/sections/" + section.id() + "/ask")));
        ask(MEMBER, get(page + "/sections/" + section.id() + "/ask")).andExpect(status().isOk());
        ask(MEMBER, post(page + "/sections/" + section.id() + "/ask").param("wish", "ที่ขอแก้"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ที่ขอแก้")));
        ask(
                        MEMBER,
                        post(page + "/sections/" + section.id() + "/ask")
                                .param("wish", "ที่ขอแก้")
                                .param("reason", "พิมพ์ผิด"))
                .andExpect(header().string("Location", page + "/corrections"));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ตอบข้อแก้ไข 1 ข้อก่อนรับรอง")));
        var correction = file().corrections().get(0).id();
        ask(
                        SECRETARY,
                        post(page + "/corrections/" + correction + "/accept")
                                .param("text", "ที่พิมพ์ไว้")
                                .param("version", "999"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ที่พิมพ์ไว้")));
        ask(SECRETARY, post(page + "/corrections/" + correction + "/decline"))
                .andExpect(status().isUnprocessableEntity());
        ask(
                        SECRETARY,
                        post(page + "/corrections/" + correction + "/accept")
                                .param("text", "ข้อความใหม่")
                                .param("version", Integer.toString(section.version())))
                .andExpect(status().is3xxRedirection());
        ask(MEMBER, get(page + "/corrections")).andExpect(content().string(containsString("ข้อความใหม่")));
        ask(SECRETARY, post(page + "/adopt").param("how", "CIRCULATION").param("meeting", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ยังไม่พ้นวันปิดรับข้อแก้ไข")));
    }

    @Test
    void aStaleTextIsRefusedWithWhatWasTypedAndAnAutosaveAnswersTheVersion() throws Exception {
        draft();
        var section = section();
        var there = page + "/sections/" + section.id();
        ask(
                        SECRETARY,
                        post(there + "/autosave")
                                .param("text", "พิมพ์เอง")
                                .param("version", Integer.toString(section.version())))
                .andExpect(jsonPath("$.version").value(section.version() + 1));
        ask(SECRETARY, post(there).param("text", "ของคนที่สอง").param("version", Integer.toString(section.version())))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("ของคนที่สอง")))
                .andExpect(content().string(containsString("พิมพ์เอง")));
        ask(MEMBER, post(there).param("text", "ของสมาชิก").param("version", "0"))
                .andExpect(status().isForbidden());
    }

    @Test
    void whoNamesTheSignersNextToAnotherIsToldAndKeepsWhatWasTyped() throws Exception {
        draft();
        var id = MinutesId.first(meeting);
        var shown = file().minutes().signersVersion();
        run(SECRETARY, () -> service.nameSigners(id, "เลขานุการ", null, "ผู้ตรวจคนแรก", null));
        refusedSigners(shown);
        run(SECRETARY, () -> service.adopt(id, AdoptedBy.SAME_MEETING, null));
        refusedSigners(shown);
        assertThat(file().minutes().reviewerName()).isEqualTo("ผู้ตรวจคนแรก");

        ask(SECRETARY, signers(file().minutes().signersVersion())).andExpect(status().is3xxRedirection());
        assertThat(file().minutes().reviewerName()).isEqualTo("ผู้ตรวจคนที่สอง");
    }

    private void refusedSigners(String shown) throws Exception {
        ask(SECRETARY, signers(shown))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("value=\"ผู้ตรวจคนที่สอง\"")))
                .andExpect(content().string(containsString("ผู้ตรวจคนแรก")));
    }

    private MockHttpServletRequestBuilder signers(String shown) {
        return post(page + "/signers")
                .param("takerName", "เลขานุการ")
                .param("reviewerName", "ผู้ตรวจคนที่สอง")
                .param("signersVersion", shown);
    }

    @Test
    void lockedMinutesAreVerifiedByTheFileItself() throws Exception {
        draft();
        var id = MinutesId.first(meeting);
        run(SECRETARY, () -> service.adopt(id, AdoptedBy.SAME_MEETING, null));
        ask(SECRETARY, post(page + "/lock"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("โปรดระบุผู้ตรวจ")));
        run(SECRETARY, () -> service.nameSigners(id, "เลขานุการ", null, "ผู้ตรวจ", null));
        ask(SECRETARY, post(page + "/lock")).andExpect(status().is3xxRedirection());
        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString(file().minutes().sha256())));
        ask(
                        SECRETARY,
                        post(page + "/sign")
                                .param("capacity", "TAKER")
                                .param("sha256", file().minutes().sha256()))
                .andExpect(status().isUnprocessableEntity());

        var pdf = as(MEMBER, () -> files.pdf(id)).bytes();
        ask(MEMBER, get(page + "/verify"))
                .andExpect(content().string(containsString("ไฟล์ที่เก็บไว้ตรงกับไฟล์ที่ลงนาม")));
        mvc.perform(multipart(page + "/verify")
                        .file(new MockMultipartFile("upload", "a.pdf", "application/pdf", pdf))
                        .with(People.login(MEMBER)))
                .andExpect(content().string(containsString("ไฟล์นี้คือรายงานที่ปิดผนึกไว้")));
        mvc.perform(multipart(page + "/verify")
                        .file(new MockMultipartFile("upload", "a.pdf", "application/pdf", new byte[] {1}))
                        .with(People.login(MEMBER)))
                .andExpect(content().string(containsString("ไฟล์นี้ไม่ใช่รายงานที่ปิดผนึกไว้")));
        ask(MEMBER, get("/api/v1/" + PROVINCE + "/minutes/" + meeting + "/verification"))
                .andExpect(jsonPath("$.intact").value(true));
        ask(MEMBER, get("/" + PROVINCE + "/minutes")).andExpect(content().string(containsString(page)));
        ask(MEMBER, get(page)).andExpect(content().string(not(containsString("name=\"how\""))));
    }

    @Test
    void eachPageStaysWithinItsStatementsWithTwoHundredSeatsAndSixtyItems() throws Exception {
        draft();
        fill();
        requireFew(SECRETARY, page + "/edit");
        run(SECRETARY, () -> service.circulate(MinutesId.first(meeting), scene.today()));
        for (var one : List.of(SECRETARY, MEMBER)) {
            requireFew(one, page);
            requireFew(one, page + "/corrections");
            requireFew(one, "/" + PROVINCE + "/minutes");
        }
        requireFew(MEMBER, page + "/pdf");
    }

    private void requireFew(Person person, String path) throws Exception {
        var sent = StatementCount.of(() -> ask(person, get(path)).andExpect(status().isOk()));
        assertThat(sent).as(path).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
    }

    /** As many seats and items as the largest committee has. */
    private void fill() {
        var people = "หัวหน้าส่วนราชการ | ตำแหน่ง | กรรมการ\n".repeat(200).strip();
        run(
                SECRETARY,
                () -> transaction.executeWithoutResult(status -> {
                    jdbc.sql("update minutes_section set text = ? where minutes_id = ? and kind = 'PRESENT'")
                            .params(people, meeting.value())
                            .update();
                    for (int i = 0; i < 60; i++) {
                        jdbc.sql("""
                                insert into minutes_section (id, minutes_id, ordinal, kind, label, record_text, text,
                                    record_changed, version)
                                values (?, ?, ?, 'ITEM', ?, 'บันทึก', 'มติที่ประชุม เห็นชอบ', false, 0)""")
                                .params(UUID.randomUUID(), meeting.value(), 100 + i, "ระเบียบวาระที่ 4." + i)
                                .update();
                    }
                }));
    }

    private void draft() {
        as(SECRETARY, () -> service.draft(meeting, RecordingStyle.SUMMARY));
    }

    private MinutesFile file() {
        return as(SECRETARY, () -> files.file(MinutesId.first(meeting)));
    }

    private SectionLine section() {
        return file().sections().stream()
                .filter(section -> section.kind() == SectionKind.OPENING)
                .findFirst()
                .orElseThrow();
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
