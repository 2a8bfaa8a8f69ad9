package salaklang.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.autoconfigure.web.servlet.AutoConfigureMockMvc;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.identity.CurrentUser;
import salaklang.tenancy.Province;

@SpringBootTest(classes = WebSlice.class)
@AutoConfigureMockMvc(addFilters = false)
class PagesTest {

    @Autowired
    MockMvcTester browser;

    @Test
    void everyPartRendersWithAllItsTexts() throws Exception {
        var page = see(get("/si-sa-ket/parts")).getContentAsString().strip();

        assertThat(page)
                .startsWith("<!doctype html>")
                .endsWith("</html>")
                .doesNotContain("??")
                .doesNotContain("th:")
                .doesNotContain("style=\"")
                .contains(
                        "อีก 3 วันทำการ · 16 ก.ค. 2569",
                        "เกินกำหนด 8 วันทำการ · 1 ก.ค. 2569",
                        "ทสจ.ศรีสะเกษ",
                        "มากกว่า 1,000 เรื่อง");
    }

    @Test
    void htmxGetsTitleAndMainButNeverTheShell() throws Exception {
        var page = see(get("/si-sa-ket/parts").header("HX-Request", "true")).getContentAsString();

        assertThat(page)
                .contains("<title>", "<main>", "</main>", "hx-swap-oob")
                .doesNotContain("<html", "<body", "<nav class=\"tabbar\"", "class=\"rail\"", "stylesheet");
    }

    @Test
    void htmxThatLostItsHistoryGetsTheWholePage() throws Exception {
        var page = see(get("/si-sa-ket/parts")
                        .header("HX-Request", "true")
                        .header("HX-History-Restore-Request", "true"))
                .getContentAsString();

        assertThat(page).contains("<html", "class=\"rail\"");
    }

    @Test
    void badInputStandsBesideItsFieldAndWhatWasTypedStays() throws Exception {
        var response = see(post("/si-sa-ket/parts").param("title", "").param("dueDate", "31/2/2569"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains(
                        "value=\"31/2/2569\"",
                        "aria-invalid=\"true\" aria-describedby=\"dueDate-hint dueDate-error\"",
                        "อ่านวันที่ไม่ได้");
    }

    @Test
    void inputThatTheServiceRefusesStandsBesideItsField() throws Exception {
        var response = see(post("/si-sa-ket/parts")
                .param("_urgent", "on")
                .param("title", "late")
                .param("dueDate", "1/7/2569"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString()).contains("id=\"dueDate-error\"", "value=\"1/7/2569\"");
    }

    @Test
    void inputOfNoFieldStandsAboveTheForm() throws Exception {
        var response = see(post("/si-sa-ket/parts")
                .param("_urgent", "on")
                .param("title", "unknown")
                .param("dueDate", "1/7/2569"));

        assertThat(response.getStatus()).isEqualTo(422);
        assertThat(response.getContentAsString())
                .contains("ค่าที่กรอกไม่ถูกต้อง")
                .doesNotContain("-error\"");
    }

    @Test
    void datesArriveAsPeopleTypeThem() {
        var response = see(post("/si-sa-ket/parts")
                .param("_urgent", "on")
                .param("title", "x")
                .param("dueDate", "๑๕ ก.ค. ๒๕๖๙")
                .param("at", "9.30 น."));

        assertThat(response.getRedirectedUrl()).isEqualTo("/si-sa-ket/parts?2026-07-15T09:30");
    }

    @Test
    void whatWasDoneIsSaidOnTheNextPage() throws Exception {
        var page =
                see(get("/si-sa-ket/parts").flashAttr("notice", "action.save")).getContentAsString();

        assertThat(page).containsPattern("role=\"status\"[^>]*><div>.*<span>บันทึก</span>");
    }

    @Test
    void thePageIsInTheLanguageThePersonChose() throws Exception {
        var chosen = see(get("/si-sa-ket/parts?state=OPEN&lang=en"));
        assertThat(chosen.getRedirectedUrl()).isEqualTo("/si-sa-ket/parts?state=OPEN");

        var page = see(get("/si-sa-ket/parts").cookie(chosen.getCookies())).getContentAsString();
        assertThat(page)
                .contains("<html lang=\"en\">", "3 working days left · 16 Jul 2026", "Si Sa Ket Province")
                .contains("href=\"/si-sa-ket/parts?lang=th\"");
    }

    private MockHttpServletResponse see(MockHttpServletRequestBuilder request) {
        request.requestAttr(Province.class.getName(), WebSlice.SI_SA_KET);
        return CurrentUser.as(WebSlice.SECRETARY, () -> browser.perform(request).getResponse());
    }
}
