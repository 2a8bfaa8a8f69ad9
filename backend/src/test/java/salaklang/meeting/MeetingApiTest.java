package salaklang.meeting;

import static org.springframework.http.MediaType.APPLICATION_JSON;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.put;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.meeting.Scene.PROVINCE;
import static salaklang.meeting.Scene.SECRETARY;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.identity.Person;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

@FeatureTest
class MeetingApiTest {

    private static final String BASE = "/api/v1/" + PROVINCE + "/meetings";

    @Autowired
    MockMvc mvc;

    Scene scene;

    @Autowired
    void set(BeanFactory beans) {
        scene = new Scene(beans);
    }

    @Test
    void theWholeMeetingIsRunByTheApi() throws Exception {
        var committee = scene.committee();
        var seats = scene.seats(committee);
        var there = ask(SECRETARY, post(BASE), """
                        {"committee": "%s", "date": "%s", "time": "09:00", "place": "ห้องประชุม"}""".formatted(
                                committee, scene.today().plusDays(12)))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.meeting.state").value("PLANNED"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        var item = ask(SECRETARY, post(there + "/agenda"), """
                        {"heading": 4, "title": "เรื่องพิจารณา", "presenter": "agencies/nre"}""")
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.number").value("4.1"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        ask(SECRETARY, put(item), """
                {"title": "เรื่องเพื่อพิจารณา"}""").andExpect(jsonPath("$.title").value("เรื่องเพื่อพิจารณา"));
        ask(SECRETARY, post(there + "/invitation"), """
                {"number": "ศก 0014/ว 2"}""")
                .andExpect(jsonPath("$.notice.days").value(11));
        ask(SECRETARY, put(there + "/attendance"), """
                {"seats": [null]}""").andExpect(status().isUnprocessableEntity());
        ask(SECRETARY, put(there + "/attendance"), """
                        {"seats": [{"seat": "%s", "presence": "PRESENT"},
                                   {"seat": "%s", "presence": "SUBSTITUTE", "substitute": "ผู้ช่วย", "letterShown": true},
                                   {"seat": "%s", "presence": "EXCUSED"},
                                   {"seat": "%s", "presence": "ABSENT"}],
                         "participants": ["เจ้าหน้าที่", null], "presiding": {"seat": "%s"}}""".formatted(
                                seats.get(0).id(),
                                seats.get(1).id(),
                                seats.get(2).id(),
                                seats.get(3).id(),
                                seats.get(0).id()))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$.quorum.present").value(2))
                .andExpect(jsonPath("$.quorum.reached").value(true));
        ask(SECRETARY, post(there + "/open"), "")
                .andExpect(jsonPath("$.quorum.reached").value(true));
        ask(SECRETARY, post(there + "/open"), "").andExpect(status().isConflict());
        ask(SECRETARY, post(item + "/outcomes"), """
                {"kind": "RESOLUTION"}""").andExpect(status().isUnprocessableEntity());
        ask(SECRETARY, post(item + "/outcomes"), """
                {"kind": "RESOLUTION", "text": "เห็นชอบ"}""")
                .andExpect(jsonPath("$.outcomes[0].kind").value("RESOLUTION"))
                .andExpect(jsonPath("$.outcomes[0].text").value("เห็นชอบ"));
        ask(SECRETARY, post(there + "/close"), "")
                .andExpect(jsonPath("$.meeting.state").value("HELD"));
        var minutes = ask(SECRETARY, post("/api/v1/" + PROVINCE + "/minutes"), """
                        {"meeting": "%s"}""".formatted(
                                there.substring(there.lastIndexOf('/') + 1)))
                .andExpect(status().isCreated())
                .andReturn()
                .getResponse()
                .getHeader("Location");
        ask(SECRETARY, post(minutes + "/adopt"), """
                {"how": "SAME_MEETING"}""").andExpect(status().isOk());
        ask(SECRETARY, get(there), "").andExpect(jsonPath("$.meeting.state").value("MINUTES_ADOPTED"));
        ask(People.secondRepresentative(PROVINCE), post(minutes + "/lock"), "").andExpect(status().isForbidden());
        ask(People.localOfficer(PROVINCE), get(there), "").andExpect(status().isNotFound());
        ask(People.secretary("phrae"), get(there), "").andExpect(status().isNotFound());
    }

    @Test
    void theListPagesByTheLastMeetingSeen() throws Exception {
        var committee = scene.committee();
        var first = scene.planned(committee);
        var second = scene.planned(committee);
        var list = BASE + "?committee=" + committee + "&limit=1";
        var seen = ask(SECRETARY, get(list), "")
                .andExpect(jsonPath("$.length()").value(1))
                .andReturn()
                .getResponse()
                .getContentAsString()
                .replaceAll("(?s).*?\"id\":\"([0-9a-f-]{36})\".*", "$1");
        var other = seen.equals(first.toString()) ? second : first;
        ask(SECRETARY, get(list + "&after=" + seen), "")
                .andExpect(jsonPath("$[0].id").value(other.toString()));
        ask(SECRETARY, get(list + "&after=" + other), "")
                .andExpect(jsonPath("$.length()").value(0));
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request, String body) throws Exception {
        return mvc.perform(request.contentType(APPLICATION_JSON).content(body).with(People.login(person)));
    }
}
