package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.evidence;

import java.net.URI;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;

@FeatureTest
class AssignmentPagesTest {

    private static final String BASE = "/" + Casework.PROVINCE + "/assignments";
    private static final String API = "/api/v1/" + Casework.PROVINCE + "/assignments";

    @Autowired
    MockMvc mvc;

    @Autowired
    AssignmentService service;

    @Autowired
    AssignmentReader reader;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void aUnitFindsItsWorkInItsInbox(@Autowired Dates dates) throws Exception {
        var id = cases.offered(PR_UNIT);
        int days = CurrentTenant.in(
                Casework.PROVINCE, () -> dates.workingDaysUntil(dates.today().plusDays(14)));
        ask(PR, get(BASE).param("state", "ALL").param("q", "แผน 3 ปี")).andExpect(status().isOk());
        ask(PR, get(BASE + "/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("แผน 3 ปี และแผน 5 ปี")))
                .andExpect(content().string(containsString("รับงาน")))
                .andExpect(content().string(containsString("อีก " + days + " วันทำการ")))
                .andExpect(content().string(containsString("รองผู้ว่าราชการจังหวัด")));
    }

    @Test
    void anotherAgencysIsNotThere() throws Exception {
        var id = cases.offered(DLA_UNIT);
        ask(PR, get(BASE + "/" + id)).andExpect(status().isNotFound());
        ask(PR, post(BASE + "/" + id + "/acceptance")).andExpect(status().isNotFound());
        ask(PR, get(BASE + "/not-an-id")).andExpect(status().isNotFound());
        ask(PR, get(API + "/" + id)).andExpect(status().isNotFound());
    }

    @Test
    void aLocalGovernmentIsAskedToCooperate() throws Exception {
        var town = UnitCode.of("laos/muang");
        var id = cases.offered(town);
        ask(People.localOfficer(Casework.PROVINCE), get(BASE + "/" + id))
                .andExpect(content().string(containsString("ขอความร่วมมือ")))
                .andExpect(content().string(containsString("ตอบรับให้ความร่วมมือ")));
    }

    @Test
    void theWorkIsDoneByItsPages() throws Exception {
        var id = cases.offered(DLA_UNIT);
        var page = BASE + "/" + id;
        ask(DLA, post(page + "/return").param("reason", " "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-return-error")));
        ask(DLA, post(page + "/acceptance")).andExpect(redirectedUrl(page));
        ask(DLA, post(page + "/acceptance"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("กำลังดำเนินการอยู่แล้ว")));

        ask(DLA, get(page)).andExpect(content().string(containsString("บันทึกความก้าวหน้า")));
        ask(DLA, multipart(page + "/reports").param("percent", "มาก").param("text", "ประชุมแล้ว 22 อำเภอ"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("percent-error")))
                .andExpect(content().string(containsString("ประชุมแล้ว 22 อำเภอ")));
        ask(DLA, multipart(page + "/reports").param("percent", "130").param("text", "ประชุมแล้ว 22 อำเภอ"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ตั้งแต่ 0 ถึง 100")));
        ask(DLA, multipart(page + "/reports").param("percent", "60").param("text", "ประชุมแล้ว <b>22</b> อำเภอ"))
                .andExpect(redirectedUrl(page));
        ask(DLA, get(page))
                .andExpect(content().string(containsString("รายงานครั้งที่ 1 (60%)")))
                .andExpect(content().string(containsString("&lt;b&gt;22")));

        ask(DLA, get(page + "/submission")).andExpect(status().isOk());
        ask(DLA, multipart(page + "/submission").param("text", "ส่งแผนครบแล้ว"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("files-error")))
                .andExpect(content().string(containsString("ส่งแผนครบแล้ว")));
        ask(DLA, multipart(page + "/submission").file(script()).param("text", "ส่งแผนครบแล้ว"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("files-error")))
                .andExpect(content().string(containsString("ส่งแผนครบแล้ว")));
        ask(DLA, multipart(page + "/submission").file(plan()).param("text", "ส่งแผนครบแล้ว"))
                .andExpect(redirectedUrl(page));

        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString("ตรวจรับ")))
                .andExpect(content().string(containsString("แผน.txt")));
        ask(SECRETARY, post(page + "/send-back").param("reason", "ขาดแผน 5 ปี")).andExpect(redirectedUrl(page));
        ask(DLA, get(page)).andExpect(content().string(containsString("ขาดแผน 5 ปี")));
        ask(DLA, multipart(page + "/submission").param("text", "เพิ่มแล้ว")).andExpect(redirectedUrl(page));
        ask(SECRETARY, post(page + "/verification")).andExpect(redirectedUrl(page));
        ask(GOVERNOR, get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("เลขานุการตรวจรับ")));
    }

    @Test
    void evidenceIsReadOnlyByWhoSeesTheAssignment() throws Exception {
        var id = cases.submitted(DLA);
        var file = cases.as(DLA, () -> reader.read(id)).documents().get(0).id();
        var other = cases.submitted(PR);

        ask(SECRETARY, get(BASE + "/" + id + "/documents/" + file))
                .andExpect(status().isOk())
                .andExpect(header().string("X-Content-Type-Options", "nosniff"));
        ask(PR, get(BASE + "/" + id + "/documents/" + file)).andExpect(status().isNotFound());
        ask(PR, get(BASE + "/" + other + "/documents/" + file)).andExpect(status().isNotFound());
    }

    @Test
    void theSecretaryAssignsAgainWhatWasReturned() throws Exception {
        var id = cases.offered(DLA_UNIT);
        var page = BASE + "/" + id;
        ask(DLA, post(page + "/return").param("reason", "ไม่ใช่ภารกิจ")).andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ไม่ใช่ภารกิจ")));
        ask(SECRETARY, get(page + "/reassignment")).andExpect(status().isOk());
        ask(
                        SECRETARY,
                        post(page + "/reassignment")
                                .param("unit", "agencies/pr")
                                .param("dueDate", "1/1/2560")
                                .param("reason", "ตรงภารกิจกว่า"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("dueDate-error")))
                .andExpect(content().string(containsString("ตรงภารกิจกว่า")));
        ask(
                        SECRETARY,
                        post(page + "/reassignment")
                                .param("unit", "agencies/pr")
                                .param("dueDate", "")
                                .param("reason", "ตรงภารกิจกว่า"))
                .andExpect(redirectedUrl(page));
        ask(PR, get(page)).andExpect(status().isOk());
        var origin =
                "/" + Casework.PROVINCE + "/recommendations/" + cases.view(id).recommendation();
        ask(PR, get(origin)).andExpect(status().isOk());
        ask(DLA, get(origin)).andExpect(status().isNotFound());
    }

    @Test
    void anAuditorReadsAndChangesNothing() throws Exception {
        var id = cases.offered(DLA_UNIT);
        var auditor = People.auditor(Casework.PROVINCE);
        ask(auditor, get(BASE + "/" + id))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/acceptance"))));
        ask(auditor, post(BASE + "/" + id + "/acceptance")).andExpect(status().isForbidden());
    }

    @Test
    void aListIsReadPageByPageInOrderOfDueDate() throws Exception {
        var committee = cases.committee();
        for (int day = 1; day <= 30; day++) {
            cases.approved(committee, cases.today().plusDays(day), DLA_UNIT);
        }
        var filter = "?state=OPEN&committee=" + committee;
        var first = body(SECRETARY, BASE + filter);
        assertThat(count(first, BASE + "/[0-9a-f-]{36}\"")).isEqualTo(25);
        var next = Pattern.compile("href=\"([^\"]*after=[^\"]*)\"").matcher(first);
        assertThat(next.find()).isTrue();
        var second = body(SECRETARY, next.group(1).replace("&amp;", "&"));
        assertThat(count(second, BASE + "/[0-9a-f-]{36}\"")).isEqualTo(5);
        assertThat(count(body(SECRETARY, BASE + filter + "&late=true"), BASE + "/[0-9a-f-]{36}\""))
                .isZero();
        assertThat(count(body(SECRETARY, BASE + filter + "&unit=agencies/pr"), BASE + "/[0-9a-f-]{36}\""))
                .isZero();
    }

    @Test
    void aPageCostsFewStatementsWhateverItsRows() throws Exception {
        var committee = cases.committee();
        cases.approved(committee, cases.today().plusDays(3), DLA_UNIT);
        var filter = "?state=OPEN&committee=" + committee;
        var one = statements(SECRETARY, BASE + filter);
        for (int i = 0; i < 24; i++) {
            cases.approved(committee, cases.today().plusDays(3), i % 2 == 0 ? DLA_UNIT : PR_UNIT);
        }
        assertThat(statements(SECRETARY, BASE + filter)).isEqualTo(one).isLessThanOrEqualTo(15);
        assertThat(statements(DLA, BASE)).isLessThanOrEqualTo(15);
        assertThat(statements(GOVERNOR, BASE)).isLessThanOrEqualTo(15);

        var id = cases.inProgress(DLA);
        for (int i = 0; i < 50; i++) {
            int percent = i;
            cases.run(DLA, () -> service.reportProgress(id, percent, "รายงาน", List.of(), null, List.of(evidence())));
        }
        assertThat(statements(DLA, BASE + "/" + id)).isLessThanOrEqualTo(15);
        assertThat(statements(SECRETARY, BASE + "/" + id)).isLessThanOrEqualTo(15);
        assertThat(statements(GOVERNOR, BASE + "/" + id)).isLessThanOrEqualTo(15);
    }

    @Test
    void eachStepIsOfferedByTheApi() throws Exception {
        var id = cases.offered(DLA_UNIT);
        ask(DLA, post(API + "/" + id + "/acceptance"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.assignment.state").value("IN_PROGRESS"));
        ask(DLA, post(API + "/" + id + "/acceptance"))
                .andExpect(status().isConflict())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(content().string(containsString("IN_PROGRESS")));
        ask(DLA, json(post(API + "/" + id + "/reports"), "{\"percent\": 40, \"text\": \"เริ่มแล้ว\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.reports[0].percent").value(40));
        ask(DLA, json(post(API + "/" + id + "/submission"), "{\"text\": \"เสร็จ\"}"))
                .andExpect(status().isUnprocessableEntity());
        ask(DLA, multipart(API + "/" + id + "/submission").file(plan()).param("text", "เสร็จ"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.reports[0].files[0].fileName").value("แผน.txt"));
        ask(SECRETARY, post(API + "/" + id + "/verification"))
                .andExpect(jsonPath("$.assignment.state").value("DONE"));
        ask(DLA, get(API).param("state", "DONE"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(id.toString())));
    }

    @Test
    void whoPrefersNoRecordIsAnsweredWithoutOne() throws Exception {
        var id = cases.offered(DLA_UNIT);
        ask(DLA, post(API + "/" + id + "/acceptance").header("Prefer", "respond-async, return=minimal"))
                .andExpect(status().isNoContent())
                .andExpect(header().string("Preference-Applied", "return=minimal"))
                .andExpect(content().string(""));
        ask(
                        DLA,
                        json(post(API + "/" + id + "/reports"), "{\"percent\": 40, \"text\": \"เริ่มแล้ว\"}")
                                .header("Prefer", "return=minimal"))
                .andExpect(status().isCreated())
                .andExpect(content().string(""));
        ask(DLA, post(API + "/" + id + "/acceptance").header("Prefer", "return=minimal"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("IN_PROGRESS")));
    }

    private static MockMultipartFile plan() {
        return new MockMultipartFile("files", "แผน.txt", "text/plain", "แผนการเข้าร่วมโครงการ".getBytes());
    }

    private static MockMultipartFile script() {
        return new MockMultipartFile("files", "แผน.pdf", "application/pdf", "#!/bin/sh\necho hello\n".getBytes());
    }

    private static <B extends AbstractMockHttpServletRequestBuilder<B>> B json(B request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions ask(Person person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(People.login(person)).with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private String body(Person person, String path) throws Exception {
        return ask(person, get(URI.create(path)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    private int statements(Person person, String path) throws Exception {
        // The holidays are kept in memory once a page has read them.
        body(person, path);
        var sent = StatementCount.of(() -> body(person, path));
        assertThat(sent.size()).as(path + "\n" + String.join("\n", sent)).isLessThanOrEqualTo(15);
        return sent.size();
    }

    private static long count(String body, String pattern) {
        return Pattern.compile(pattern).matcher(body).results().count();
    }
}
