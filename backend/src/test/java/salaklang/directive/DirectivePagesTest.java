package salaklang.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.time.Clock;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.AbstractMockHttpServletRequestBuilder;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

@FeatureTest
class DirectivePagesTest {

    private static final String BASE = "/" + PROVINCE + "/directives";

    private static final String API = "/api/v1/" + PROVINCE + "/directives";

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    @Test
    void aDirectiveToAllDistrictsExceptOneIsIssuedFromTheForm() throws Exception {
        var place = issued("ให้ทุกอำเภอสำรวจ");
        ask(GOVERNOR, get(place))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ให้ทุกอำเภอสำรวจ")))
                .andExpect(content().string(containsString("หน่วยงานที่ได้รับ 21 แห่ง")))
                .andExpect(content().string(containsString("จาก 2,100 ครัวเรือน")));
        ask(PR, get(place)).andExpect(status().isNotFound());
        ask(People.governor("phrae"), get(place)).andExpect(status().isNotFound());
        ask(GOVERNOR, get(BASE)).andExpect(content().string(containsString("ให้ทุกอำเภอสำรวจ")));
        ask(SECRETARY, get(BASE)).andExpect(content().string(not(containsString("ให้ทุกอำเภอสำรวจ"))));
    }

    @Test
    void whoIsMeantIsShownBefore() throws Exception {
        ask(
                        GOVERNOR,
                        form().param("act", "preview")
                                .param("groups", "DISTRICTS")
                                .param("except", "districts/3301"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("21 แห่ง")))
                .andExpect(content().string(containsString("อำเภอกันทรลักษ์")));
    }

    @Test
    void aDueDateOnAHolidayIsWarnedOf() throws Exception {
        ask(GOVERNOR, form().param("act", "preview").param("groups", "SAOS").param("dueDate", "2/1/2570"))
                .andExpect(content().string(containsString("เป็นวันหยุด")))
                .andExpect(content().string(containsString("ขอความร่วมมือ อปท.")));
    }

    @Test
    void badInputKeepsWhatWasTyped() throws Exception {
        ask(GOVERNOR, form().param("title", "เรื่องที่พิมพ์ไว้").param("figures[0].name", "ครัวเรือน"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("เรื่องที่พิมพ์ไว้")))
                .andExpect(content().string(containsString("โปรดกรอก")));
        ask(GOVERNOR, filled("ไม่มีใคร").param("units", "agencies/pr").param("except", "agencies/pr"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ยังไม่ได้เลือกหน่วยงาน หรือยกเว้น")));
        ask(GOVERNOR, filled("ตัวเลข").param("units", "agencies/pr").param("figures[0].target", "มาก"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void thePagesAreForThoseWhoIssue() throws Exception {
        ask(GOVERNOR, get(BASE + "/new")).andExpect(content().string(containsString("ออกข้อสั่งการ")));
        ask(SECRETARY, get(BASE + "/new")).andExpect(content().string(containsString("ลงทะเบียนหนังสือและมอบหมาย")));
        ask(PR, get(BASE + "/new")).andExpect(status().isForbidden());
        ask(GOVERNOR, get(BASE + "/new?kind=letter")).andExpect(status().isForbidden());
    }

    @Test
    void everyPageIsQuick() throws Exception {
        var place = issued("ให้นับคำสั่ง SQL");
        for (var page : new String[] {place, BASE, BASE + "?state=MINE", BASE + "/new"}) {
            assertThat(StatementCount.of(() -> ask(GOVERNOR, get(page)).andExpect(status().isOk())))
                    .as(page)
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    @Test
    void cancellingNeedsAReason() throws Exception {
        var place = issued("ให้ยกเลิกได้");
        ask(GOVERNOR, post(place + "/cancellation"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-error")));
        ask(GOVERNOR, post(place + "/cancellation").param("reason", "เปลี่ยนแผน"))
                .andExpect(status().is3xxRedirection());
        ask(GOVERNOR, get(place)).andExpect(content().string(containsString("เปลี่ยนแผน")));
    }

    @Test
    void aProgramIssuesPreviewsReadsAndCancels() throws Exception {
        var body = """
                {"title":"ตรวจความพร้อม","text":"ให้ตรวจความพร้อม","expected":"ส่งผล",
                 "due":{"mode":"WORKING_DAYS","workingDays":5},"groups":["DISTRICTS"],"except":["districts/3301"],
                 "units":["agencies/pr"],"lead":"agencies/dla","order":"LEAD_LAST","waiting":false,
                 "lines":[{"unit":"agencies/pr","sequence":3,"required":true}],
                 "figures":[{"name":"แห่ง","measure":"แห่ง","target":5}]}""";
        ask(
                        GOVERNOR,
                        post(API + "/preview")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(body))
                .andExpect(jsonPath("$.count").value(23))
                .andExpect(jsonPath("$.workingDay").value(true));
        ask(PR, post(API + "/preview").contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isForbidden());
        var place = ask(
                        GOVERNOR,
                        post(API).contentType(MediaType.APPLICATION_JSON).content(body))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.parts.length()").value(23))
                .andExpect(
                        jsonPath("$.parts[?(@.unit == 'agencies/pr')].sequence").value(3))
                .andExpect(jsonPath("$.parts[?(@.unit == 'agencies/dla')].part").value("LEAD"))
                .andExpect(jsonPath("$.parts[?(@.unit == 'agencies/pr')].state").value("WAITING"))
                .andExpect(jsonPath("$.figures[0].target").value(115))
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
        ask(PR, get(place)).andExpect(status().isOk());
        ask(GOVERNOR, get(API).param("state", "mine"))
                .andExpect(
                        jsonPath("$.directives[?(@.title == 'ตรวจความพร้อม')]").exists());
        ask(
                        GOVERNOR,
                        post(place + "/cancellation")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{}"))
                .andExpect(status().isUnprocessableEntity());
        ask(
                        GOVERNOR,
                        post(place + "/cancellation")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content("{\"reason\":\"เปลี่ยน\"}"))
                .andExpect(jsonPath("$.state").value("CANCELLED"));
        ask(GOVERNOR, post(API).contentType(MediaType.APPLICATION_JSON).content("{}"))
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void anAssignmentSaysWhereItCameFrom() throws Exception {
        var place = issued("ให้บอกที่มา");
        var page = ask(GOVERNOR, get(place)).andReturn().getResponse().getContentAsString();
        var part = page.replaceFirst("(?s).*?(/" + PROVINCE + "/assignments/[0-9a-f-]{36}).*", "$1");
        ask(GOVERNOR, get(part))
                .andExpect(content().string(containsString(place)))
                .andExpect(content().string(containsString("from=assignment:")));
        ask(GOVERNOR, get(BASE + "/new").param("from", "assignment:" + part.replaceFirst(".*/", "")))
                .andExpect(content().string(containsString("สืบเนื่องจาก")));
        ask(
                        GOVERNOR,
                        get("/" + PROVINCE + "/assignments")
                                .param("q", "ให้บอกที่มา")
                                .param("state", "ALL"))
                .andExpect(content().string(containsString("ให้บอกที่มา")));
    }

    private String issued(String title) throws Exception {
        return ask(
                        GOVERNOR,
                        filled(title)
                                .param("groups", "DISTRICTS")
                                .param("except", "districts/3301")
                                .param("figures[0].name", "ครัวเรือนที่สำรวจ")
                                .param("figures[0].measure", "ครัวเรือน")
                                .param("figures[0].target", "100"))
                .andExpect(status().is3xxRedirection())
                .andReturn()
                .getResponse()
                .getRedirectedUrl();
    }

    private AbstractMockHttpServletRequestBuilder<?> filled(String title) {
        var due = LocalDate.now(clock).plusDays(20);
        return form().param("title", title)
                .param("text", "ให้ดำเนินการสำรวจ")
                .param("expected", "ส่งผลสำรวจ")
                .param("dueDate", due.getDayOfMonth() + "/" + due.getMonthValue() + "/" + (due.getYear() + 543));
    }

    private static AbstractMockHttpServletRequestBuilder<?> form() {
        return multipart(BASE + "/new").param("kind", "DIRECTIVE").param("dueMode", "DATE");
    }

    private ResultActions ask(Person person, AbstractMockHttpServletRequestBuilder<?> request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
