package salaklang.recommendation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.VICE_GOVERNOR;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.MediaType;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.assignment.Casework;
import salaklang.identity.Person;
import salaklang.meeting.AgendaItemId;
import salaklang.meeting.OutcomeKind;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

@FeatureTest
class RecommendationPagesTest {

    private static final String BASE = "/" + Casework.PROVINCE + "/recommendations";
    private static final String API = "/api/v1/" + Casework.PROVINCE + "/recommendations";

    @Autowired
    MockMvc mvc;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void theSecretaryPlansSeveralUnitsAtOnceAndProposes() throws Exception {
        var page = BASE + "/" + cases.draft();
        ask(SECRETARY, get(page))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ให้จัดทำเป้าหมายการเข้าร่วมโครงการรายปี")))
                .andExpect(content().string(containsString("ขอความร่วมมือ")));
        ask(SECRETARY, post(page + "/proposal"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("อย่างน้อยหนึ่งหน่วยงานก่อนเสนอ")));
        ask(
                        SECRETARY,
                        post(page + "/planned")
                                .param("units", "agencies/dla", "agencies/pr")
                                .param("expected", "แผน 3 ปี")
                                .param("dueDate", "1/1/2560"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("dueDate-error")))
                .andExpect(content().string(containsString("แผน 3 ปี")));
        ask(
                        SECRETARY,
                        post(page + "/planned")
                                .param("units", "agencies/dla")
                                .param("expected", "แผน 3 ปี")
                                .param("dueDate", "เดือนหน้า"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("เดือนหน้า")));
        ask(SECRETARY, post(page + "/planned").param("expected", "แผน 3 ปี").param("dueDate", inTenDays()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("โปรดเลือกอย่างน้อยหนึ่งหน่วยงาน")));
        ask(
                        SECRETARY,
                        post(page + "/planned")
                                .param("units", "agencies/dla", "agencies/pr")
                                .param("expected", "แผน 3 ปี")
                                .param("dueDate", inTenDays()))
                .andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ลบส่วนของ")));
        ask(SECRETARY, post(page + "/proposal")).andExpect(redirectedUrl(page));
        ask(SECRETARY, post(page + "/proposal")).andExpect(status().isConflict());

        ask(SECRETARY, post(page + "/approval")).andExpect(status().isForbidden());
        ask(VICE_GOVERNOR, get(page)).andExpect(content().string(containsString("การพิจารณาของท่าน")));
        ask(VICE_GOVERNOR, post(page + "/return").param("reason", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("reason-return-error")));
        ask(VICE_GOVERNOR, post(page + "/approval")).andExpect(redirectedUrl(page));
        ask(DLA, get(page)).andExpect(status().isOk());
        ask(GOVERNOR, get(page)).andExpect(content().string(containsString("รอรับเรื่อง")));
    }

    @Test
    void whatWaitedPastItsDueDatesIsNotApproved() throws Exception {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);
        cases.overtake(id);

        ask(GOVERNOR, post(BASE + "/" + id + "/approval").param("note", "ให้เริ่มที่อำเภอชายแดน"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("กำหนดส่งที่ผ่านไปแล้ว")))
                .andExpect(content().string(containsString("ให้เริ่มที่อำเภอชายแดน")));
        ask(GOVERNOR, post(BASE + "/" + id + "/return").param("reason", "ขอวันใหม่"))
                .andExpect(redirectedUrl(BASE + "/" + id));
    }

    @Test
    void whatWasSaidWithTheApprovalIsReadByTheUnitsToo() throws Exception {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);
        var page = BASE + "/" + id;
        ask(GOVERNOR, post(page + "/approval").param("note", "ก".repeat(1001)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("approval-note-error")))
                .andExpect(content().string(containsString("ก".repeat(1001))));
        ask(GOVERNOR, post(page + "/approval").param("note", " ให้เริ่มที่อำเภอชายแดน "))
                .andExpect(redirectedUrl(page));
        ask(DLA, get(page)).andExpect(content().string(containsString(" · ให้เริ่มที่อำเภอชายแดน<")));

        var another = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);
        ask(GOVERNOR, json(post(API + "/" + another + "/approval"), "{\"note\": \"ให้รายงานทุกเดือน\"}"))
                .andExpect(status().isOk());
        ask(DLA, get(BASE + "/" + another)).andExpect(content().string(containsString("ให้รายงานทุกเดือน")));
    }

    @Test
    void whyItWasSentBackStaysBetweenTheSecretaryAndTheGovernor() throws Exception {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(9), DLA_UNIT);
        var page = BASE + "/" + id;
        ask(VICE_GOVERNOR, post(page + "/return").param("reason", "ไม่ควรให้หน่วยงานนี้ทำ"));
        ask(SECRETARY, post(page + "/proposal"));
        ask(GOVERNOR, post(page + "/approval")).andExpect(redirectedUrl(page));

        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ไม่ควรให้หน่วยงานนี้ทำ")));
        for (var path : List.of(page, API + "/" + id)) {
            ask(DLA, get(path))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString("ไม่ควรให้หน่วยงานนี้ทำ"))));
        }
    }

    @Test
    void aPlannedPartIsChangedAndRemoved() throws Exception {
        var id = cases.draft();
        var page = BASE + "/" + id;
        ask(
                        SECRETARY,
                        post(page + "/planned")
                                .param("units", "agencies/dla")
                                .param("expected", "แผน 3 ปี")
                                .param("dueDate", inTenDays()))
                .andExpect(redirectedUrl(page));
        var body = ask(SECRETARY, get(page)).andReturn().getResponse().getContentAsString();
        var part = body.replaceAll("(?s).*/planned/([0-9a-f-]{36}).*", "$1");
        ask(SECRETARY, get(page + "/planned/" + part)).andExpect(content().string(containsString("แผน 3 ปี")));
        ask(SECRETARY, post(page + "/planned/" + part).param("expected", "").param("dueDate", inTenDays()))
                .andExpect(status().isUnprocessableEntity());
        ask(
                        SECRETARY,
                        post(page + "/planned/" + part)
                                .param("expected", "แผน 5 ปี")
                                .param("dueDate", inTenDays()))
                .andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("แผน 5 ปี")));
        ask(SECRETARY, post(page + "/planned/" + part + "/removal")).andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page + "/wording")).andExpect(status().isOk());
        ask(SECRETARY, post(page + "/wording").param("title", "เรื่องใหม่").param("text", "ถ้อยคำใหม่"))
                .andExpect(redirectedUrl(page));
        ask(SECRETARY, get(page)).andExpect(content().string(containsString("ถ้อยคำใหม่")));
    }

    @Test
    void anItemLeadsStraightToItsRecommendation() throws Exception {
        var committee = cases.committee();
        var item = AgendaItemId.next();
        var id =
                cases.outcome(committee, cases.meeting(committee, 2), item, OutcomeKind.RECOMMENDATION, "ให้ดำเนินการ");
        ask(SECRETARY, get(BASE).param("item", item.toString())).andExpect(redirectedUrl(BASE + "/" + id));
        ask(SECRETARY, get(BASE).param("committee", committee.toString()).param("state", "DRAFT"))
                .andExpect(content().string(containsString(id.toString())));
    }

    @Test
    void aDraftIsBetweenTheSecretaryAndTheGovernor() throws Exception {
        var id = cases.proposed(cases.committee(), cases.today().plusDays(5), DLA_UNIT);
        ask(DLA, get(BASE + "/" + id)).andExpect(status().isNotFound());
        ask(PR, get(BASE + "/" + id)).andExpect(status().isNotFound());
        ask(People.auditor(Casework.PROVINCE), get(BASE + "/" + id)).andExpect(status().isOk());
        ask(People.auditor(Casework.PROVINCE), post(BASE + "/" + id + "/approval"))
                .andExpect(status().isForbidden());
    }

    @Test
    void aPageCostsFewStatementsWhateverItsRows() throws Exception {
        var committee = cases.committee();
        var id = cases.approved(committee, cases.today().plusDays(5), DLA_UNIT, PR_UNIT);
        var filter = BASE + "?committee=" + committee;
        int one = statements(SECRETARY, filter);
        for (int i = 0; i < 24; i++) {
            cases.approved(committee, cases.today().plusDays(5), DLA_UNIT, PR_UNIT);
        }
        assertThat(statements(SECRETARY, filter)).isEqualTo(one);
        statements(GOVERNOR, BASE);
        statements(DLA, BASE);
        statements(SECRETARY, BASE + "/" + id);
        statements(DLA, BASE + "/" + id);
        statements(SECRETARY, BASE + "/" + cases.draft(committee));
    }

    @Test
    void eachStepIsOfferedByTheApi() throws Exception {
        var id = cases.draft();
        ask(SECRETARY, json(post(API + "/" + id + "/planned"), """
                        {"units": ["agencies/dla"], "expected": "แผน", "dueDate": "%s"}""".formatted(
                                cases.today().plusDays(3))))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.planned[0].unit").value("agencies/dla"));
        ask(SECRETARY, post(API + "/" + id + "/proposal"))
                .andExpect(jsonPath("$.recommendation.state").value("PROPOSED"));
        ask(SECRETARY, post(API + "/" + id + "/proposal"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("PROPOSED")));
        ask(SECRETARY, post(API + "/" + id + "/approval")).andExpect(status().isForbidden());
        ask(GOVERNOR, json(post(API + "/" + id + "/return"), "{\"reason\": \"\"}"))
                .andExpect(status().isUnprocessableEntity());
        ask(GOVERNOR, post(API + "/" + id + "/approval"))
                .andExpect(jsonPath("$.recommendation.state").value("IN_PROGRESS"))
                .andExpect(jsonPath("$.assignments[0].state").value("OFFERED"));
        ask(GOVERNOR, get(API).param("state", "IN_PROGRESS").param("limit", "200"))
                .andExpect(content().string(containsString(id.toString())));
    }

    private String inTenDays() {
        var day = cases.today().plusDays(10);
        return day.getDayOfMonth() + "/" + day.getMonthValue() + "/" + (day.getYear() + 543);
    }

    private static MockHttpServletRequestBuilder json(MockHttpServletRequestBuilder request, String body) {
        return request.contentType(MediaType.APPLICATION_JSON).content(body);
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)).with(SecurityMockMvcRequestPostProcessors.csrf()));
    }

    private int statements(Person person, String path) throws Exception {
        var sent = StatementCount.of(() -> ask(person, get(path)).andExpect(status().isOk()));
        assertThat(sent.size()).as(path + "\n" + String.join("\n", sent)).isLessThanOrEqualTo(15);
        return sent.size();
    }
}
