package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.RequestDispatcher;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.http.MediaType;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.DispatcherServlet;
import org.thymeleaf.spring6.view.ThymeleafViewResolver;
import salaklang.identity.CurrentUser;
import salaklang.tenancy.Province;

@SpringBootTest(classes = WebSlice.class)
@AutoConfigureMockMvc(addFilters = false)
class FailuresTest {

    @Autowired
    MockMvc mvc;

    @Autowired
    ThymeleafViewResolver templates;

    @Autowired
    WebApplicationContext application;

    @ParameterizedTest
    @CsvSource({
        "not-found, 404, not-found",
        "wrong-state, 409, wrong-state",
        "invalid, 422, invalid",
        "forbidden, 403, forbidden",
        "quicker, 409, quicker",
        "too-large, 413, too-large",
        "no-value, 422, request",
        "database, 503, database-away",
        "bug, 500, unexpected"
    })
    void eachWayOfFailingHasItsPageAndItsProblem(String way, int status, String kind) throws Exception {
        ask(get("/si-sa-ket/fails/" + way))
                .andExpect(status().is(status))
                .andExpect(content().contentTypeCompatibleWith(MediaType.TEXT_HTML))
                .andExpect(content().string(containsString("<h1>")))
                .andExpect(content().string(not(containsString("secret"))))
                .andExpect(content().string(not(containsString("??"))));
        ask(get("/api/v1/si-sa-ket/fails/" + way))
                .andExpect(status().is(status))
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON))
                .andExpect(jsonPath("$.type").value("urn:sala-klang:" + kind))
                .andExpect(jsonPath("$.status").value(status))
                .andExpect(jsonPath("$.title").isNotEmpty())
                .andExpect(jsonPath("$.detail").isNotEmpty())
                .andExpect(content().string(not(containsString("secret"))));
    }

    @Test
    void aWrongStateIsNamed() throws Exception {
        ask(get("/si-sa-ket/fails/wrong-state")
                        .header("Referer", "http://localhost/si-sa-ket/parts?a=b")
                        .header("Host", "localhost"))
                .andExpect(content().string(containsString("ชิ้นส่วนนี้เสร็จแล้ว")))
                .andExpect(content().string(containsString("href=\"/si-sa-ket/parts?a=b\"")));
        ask(get("/api/v1/si-sa-ket/fails/wrong-state"))
                .andExpect(jsonPath("$.state").value("DONE"))
                .andExpect(jsonPath("$.detail").value("ชิ้นส่วนนี้เสร็จแล้ว"));
    }

    /** What was sent cannot be taken back, and the page of the failure would stand at its end. */
    @Test
    void nothingIsSentOfAPageThatFailsHalfway() throws Exception {
        var page = templates.resolveViewName("halfway", Locale.ROOT);
        var request = new MockHttpServletRequest();
        request.setAttribute(DispatcherServlet.WEB_APPLICATION_CONTEXT_ATTRIBUTE, application);
        var response = new MockHttpServletResponse();
        assertThatThrownBy(() -> page.render(Map.of(), request, response)).hasMessageContaining("nothing.at.all");
        assertThat(response.getContentAsByteArray()).isEmpty();
    }

    @Test
    void aStateWithoutWordsIsStillAnAnswer() throws Exception {
        ask(get("/api/v1/si-sa-ket/fails/unnamed-state"))
                .andExpect(status().isConflict())
                .andExpect(jsonPath("$.detail").value(containsString("สถานะของเรื่องเปลี่ยนไปแล้ว")));
    }

    @Test
    void theFieldThatIsWrongIsNamed() throws Exception {
        ask(get("/api/v1/si-sa-ket/fails/invalid"))
                .andExpect(jsonPath("$.errors[0].field").value("dueDate"))
                .andExpect(jsonPath("$.errors[0].message").value(containsString("15/7/2569")));
    }

    @Test
    void programsAreAnsweredInTheLanguageTheyAskFor() throws Exception {
        ask(get("/api/v1/si-sa-ket/fails/not-found").header("Accept-Language", "en"))
                .andExpect(jsonPath("$.title").value("There is no such page"));
    }

    @Test
    void aBrowserIsAnsweredInThaiWhateverItPrefers() throws Exception {
        ask(get("/si-sa-ket/fails/not-found").header("Accept-Language", "en"))
                .andExpect(content().string(containsString("ไม่พบหน้านี้")));
    }

    @Test
    void anIdThatIsNoneIsNotFound() throws Exception {
        ask(get("/si-sa-ket/things/1")).andExpect(status().isNotFound());
        ask(get("/api/v1/si-sa-ket/things/1")).andExpect(status().isNotFound());
    }

    @Test
    void aDateThatIsNoneIsWrongInput() throws Exception {
        ask(get("/api/v1/si-sa-ket/things/00000000-0000-0000-0000-000000000000?day=soon"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("day"));
        ask(post("/api/v1/si-sa-ket/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{\"day\": \"15/7/2569\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(jsonPath("$.errors[0].field").value("day"));
    }

    @Test
    void anIdThatAFormLeavesOutIsNone() throws Exception {
        var thing = "/si-sa-ket/things/00000000-0000-0000-0000-000000000000?whole=";
        ask(get(thing)).andExpect(status().isOk()).andExpect(content().string(endsWith(" null null")));
        ask(get(thing + "00000000-0000-0000-0000-000000000001"))
                .andExpect(content().string(containsString("ThingId[value=00000000-0000-0000-0000-000000000001]")));
        ask(get(thing + "1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ค่าที่กรอกไม่ถูกต้อง")))
                .andExpect(content().string(not(containsString("typeMismatch"))));
    }

    @Test
    void unknownPathsAreNotFound() throws Exception {
        ask(get("/si-sa-ket/no/such/page"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("class=\"rail\"")));
        ask(get("/api/v1/si-sa-ket/no/such/thing"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void pathsOfNoTenantAreNotFound() throws Exception {
        mvc.perform(get("/assets/fails/bug")).andExpect(status().isNotFound());
        mvc.perform(get("/api/v1/a.b/fails/bug"))
                .andExpect(status().isNotFound())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void aMethodThatIsNoneIsRefused() throws Exception {
        ask(post("/si-sa-ket/fails/bug")).andExpect(status().isMethodNotAllowed());
    }

    @Test
    void aBodyThatIsNoneIsRefused() throws Exception {
        ask(post("/api/v1/si-sa-ket/things")
                        .contentType(MediaType.APPLICATION_JSON)
                        .content("{"))
                .andExpect(status().isBadRequest())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void ourOwnFaultHasAReferenceAndNoMenuThatWouldAskTheDatabase() throws Exception {
        ask(get("/si-sa-ket/fails/bug"))
                .andExpect(content().string(containsString("หมายเลขอ้างอิง")))
                .andExpect(content().string(not(containsString("class=\"rail\""))));
        ask(get("/api/v1/si-sa-ket/fails/bug"))
                .andExpect(jsonPath("$.reference").isNotEmpty());
    }

    @Test
    void whatFailsInAFilterIsAnsweredTheSameWay() throws Exception {
        ask(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 404)
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/nowhere"))
                .andExpect(status().isNotFound())
                .andExpect(content().string(containsString("ไม่พบหน้านี้")));
        ask(get("/error")
                        .requestAttr(RequestDispatcher.ERROR_STATUS_CODE, 500)
                        .requestAttr(
                                RequestDispatcher.ERROR_EXCEPTION,
                                new IllegalStateException(new java.net.ConnectException("refused")))
                        .requestAttr(RequestDispatcher.ERROR_REQUEST_URI, "/api/v1/si-sa-ket/meetings"))
                .andExpect(status().isServiceUnavailable())
                .andExpect(content().contentType(MediaType.APPLICATION_PROBLEM_JSON));
    }

    @Test
    void whoIsNotLoggedInIsLeftToTheSecurity() {
        assertThatThrownBy(() -> ask(get("/si-sa-ket/fails/nobody")))
                .hasRootCauseInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void theStartPageLeadsToEachProvince() throws Exception {
        var page = mvc.perform(get("/")).andReturn().getResponse().getContentAsString();

        assertThat(page)
                .contains("href=\"/si-sa-ket\"", "ศรีสะเกษ", "<html lang=\"th\">")
                .doesNotContain("??");
    }

    private ResultActions ask(MockHttpServletRequestBuilder request) throws Exception {
        request.requestAttr(Province.class.getName(), WebSlice.SI_SA_KET);
        return CurrentUser.as(WebSlice.SECRETARY, () -> {
            try {
                return mvc.perform(request);
            } catch (Exception e) {
                throw new IllegalStateException(e);
            }
        });
    }
}
