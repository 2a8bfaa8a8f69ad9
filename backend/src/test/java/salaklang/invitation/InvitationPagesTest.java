package salaklang.invitation;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;
import static salaklang.meeting.Scene.as;

import jakarta.servlet.http.Cookie;
import java.nio.charset.StandardCharsets;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.identity.Person;
import salaklang.meeting.MeetingService;
import salaklang.meeting.PlanMeeting;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

@FeatureTest
class InvitationPagesTest {

    private static final String BASE = "/" + PROVINCE + "/meetings/";
    private static final Person GOVERNOR = People.governor(PROVINCE);
    private static final Person MEMBER = People.secondRepresentative(PROVINCE);
    private static final Cookie ENGLISH = new Cookie("language", "en");

    @Autowired
    MockMvc mvc;

    @Autowired
    MeetingService meetings;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void aLetterIsPreparedPreviewedSentAndAnswered() throws Exception {
        var committee = scene.committee();
        var meeting = scene.planned(committee);
        var page = BASE + meeting + "/invitation";
        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString("ส่งวันนี้ = 9 วันเต็ม กฎ 3 วัน")))
                .andExpect(content().string(containsString("กระดาษเท่านั้น")));
        ask(SECRETARY, get(page).cookie(ENGLISH)).andExpect(content().string(containsString("9 clear days")));
        ask(SECRETARY, post(page + "/preview").param("number", "ศก 1"))
                .andExpect(content().contentType("application/pdf"));
        ask(SECRETARY, post(page).param("number", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("number-error")));
        ask(SECRETARY, post(page).param("number", "ศก 0014/ว 3").param("adjournedRule", "true"))
                .andExpect(header().string("Location", page));
        ask(SECRETARY, get(page))
                .andExpect(content().string(containsString("ตอบแล้ว 0 จาก 4")))
                .andExpect(content().string(containsString("เตือนทุกคนที่ยังไม่ตอบ (4)")));

        var seat = page + "/seats/" + scene.seats(committee).get(1).id();
        ask(MEMBER, get(page)).andExpect(header().string("Location", page + "/reply"));
        ask(MEMBER, get(page + "/reply")).andExpect(header().string("Location", seat));
        ask(MEMBER, get(seat)).andExpect(content().string(containsString("ท่านมาประชุมหรือไม่")));
        ask(MEMBER, post(seat).param("reply", "EXCUSED").param("reason", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-error")));
        ask(
                        MEMBER,
                        multipart(seat)
                                .file(new MockMultipartFile(
                                        "letter",
                                        "letter.pdf",
                                        "application/pdf",
                                        "%PDF-1.4\n%%EOF".getBytes(StandardCharsets.US_ASCII)))
                                .param("reply", "SUBSTITUTE")
                                .param("substituteName", "ผู้ช่วย")
                                .param("substitutePosition", "นักวิชาการ"))
                .andExpect(header().string("Location", seat));
        ask(MEMBER, post(seat).param("reply", "ATTENDING").param("version", "0"))
                .andExpect(status().isConflict());
        ask(MEMBER, post(seat).param("reply", "ATTENDING")).andExpect(header().string("Location", seat));
        ask(MEMBER, get(seat + "/meeting.ics")).andExpect(content().string(containsString("BEGIN:VCALENDAR")));
        ask(MEMBER, get(seat + "/letter.pdf")).andExpect(content().contentType("application/pdf"));
        ask(MEMBER, get(BASE + meeting)).andExpect(content().string(containsString("ตอบรับการประชุม")));
        ask(SECRETARY, post(page + "/reminders")).andExpect(header().string("Location", page));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("เตือนแล้ว 1 ครั้ง")));
        ask(SECRETARY, post(page + "/reminders")).andExpect(status().isUnprocessableEntity());
        ask(People.localOfficer(PROVINCE), get(page)).andExpect(status().isNotFound());
        ask(MEMBER, post(page + "/reminders")).andExpect(status().isForbidden());
    }

    @Test
    void theChairConsentsOnAPageWithOneButton() throws Exception {
        var committee = scene.committee();
        var meeting = as(
                SECRETARY,
                () -> meetings.plan(
                        new PlanMeeting(committee, scene.today().plusDays(1), LocalTime.of(9, 0), "ห้องประชุม")));
        var page = BASE + meeting + "/invitation";
        ask(SECRETARY, post(page).param("number", "ศก 4"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ต้องมีเหตุเร่งด่วน")));
        ask(SECRETARY, get(page + "/consent")).andExpect(status().isNotFound());
        ask(SECRETARY, multipart(page + "/urgent").param("paper", "false").param("reason", " "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-error")));
        ask(SECRETARY, multipart(page + "/urgent").param("paper", "false").param("reason", "น้ำท่วม"))
                .andExpect(header().string("Location", page));
        ask(SECRETARY, get(page + "/consent")).andExpect(content().string(not(containsString("ไม่เห็นชอบ</summary>"))));
        ask(MEMBER, get(page + "/consent")).andExpect(status().isForbidden());
        ask(GOVERNOR, get(page + "/consent"))
                .andExpect(content().string(containsString("น้ำท่วม")))
                .andExpect(content().string(containsString("เห็นชอบให้นัดประชุมเร่งด่วนหรือไม่")));
        ask(GOVERNOR, post(page + "/consent/refusal").param("reason", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-error")));
        ask(GOVERNOR, post(page + "/consent")).andExpect(header().string("Location", page + "/consent"));
        ask(GOVERNOR, post(page + "/consent")).andExpect(status().isConflict());
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ประธานเห็นชอบแล้ว")));
    }

    @Test
    void theLetterheadIsWrittenOnceForAllLetters() throws Exception {
        var page = BASE + scene.planned(scene.committee()) + "/invitation";
        var form = ask(SECRETARY, get(page + "/letterhead"))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        var version = form.replaceAll("(?s).*name=\"version\" value=\"([^\"]*)\".*", "$1");
        ask(SECRETARY, letterhead(page, "", version))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("agency-error")));
        ask(SECRETARY, letterhead(page, "สำนักงานทรัพยากรธรรมชาติและสิ่งแวดล้อมจังหวัด", version))
                .andExpect(header().string("Location", page));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ศก 0014/ว")));
        ask(SECRETARY, letterhead(page, "อื่น", "99")).andExpect(status().isConflict());
        ask(MEMBER, get(page + "/letterhead")).andExpect(status().isForbidden());
    }

    @Test
    void theApiInvitesAndAnswers() throws Exception {
        var committee = scene.committee();
        var there = "/api/v1/" + BASE.substring(1) + scene.planned(committee) + "/invitation";
        ask(SECRETARY, get(there)).andExpect(jsonPath("$.notice.days").value(9));
        ask(SECRETARY, json(post(there), "{}")).andExpect(status().isUnprocessableEntity());
        ask(SECRETARY, json(post(there), """
                {"number": "ศก 0014/ว 5"}""")).andExpect(jsonPath("$.number").value("ศก 0014/ว 5"));
        var seat = there + "/seats/" + scene.seats(committee).get(1).id() + "/reply";
        ask(MEMBER, json(put(seat), """
                {"reply": "EXCUSED"}""")).andExpect(status().isUnprocessableEntity());
        ask(MEMBER, json(put(seat), """
                {"reply": "ATTENDING"}""")).andExpect(jsonPath("$.reply").value("ATTENDING"));
        ask(SECRETARY, json(post(there + "/reminders"), "{}"))
                .andExpect(jsonPath("$.quorum.attending").value(1))
                .andExpect(jsonPath("$.quorum.outlook").value("OPEN"));
    }

    private static MockHttpServletRequestBuilder letterhead(String page, String agency, String version) {
        return post(page + "/letterhead")
                .param("agency", agency)
                .param("address", "ศาลากลางจังหวัด")
                .param("letterCode", "ศก 0014/ว")
                .param("signerName", "")
                .param("signer", "ผู้ว่าราชการจังหวัด")
                .param("ownerUnit", "กลุ่มงานอำนวยการ")
                .param("phone", "0 4500 0000")
                .param("email", "nre@example.go.th")
                .param("version", version);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(APPLICATION_JSON).content(body);
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }
}
