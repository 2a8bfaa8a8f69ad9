package salaklang.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.multipart;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

/** Of Phrae, and of years that no other test reckons with. */
@FeatureTest
class HolidayPagesTest {

    private static final String PROVINCE = "phrae";
    private static final String BASE = "/" + PROVINCE + "/holidays";
    private static final Person ADMIN = People.of(PROVINCE, Role.PROVINCE_ADMIN);
    private static final Person UNIT = People.representative(PROVINCE);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private WorkingDays workingDays;

    @Autowired
    private HolidaySetup setup;

    @Autowired
    private Provinces provinces;

    @Test
    void aProvinceBeginsWithTheListOfTheGovernment() throws Exception {
        ask(UNIT, get(BASE).param("year", "2569"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("วันอาสาฬหบูชา")))
                .andExpect(content().string(containsString("วันหยุดชดเชยวันชาติ")))
                .andExpect(content().string(not(containsString("วันแรงงาน"))))
                .andExpect(content().string(not(containsString("name=\"nameTh\""))));
        ask(UNIT, get("/api/v1/" + PROVINCE + "/holidays").param("year", "2027"))
                .andExpect(status().isOk())
                .andExpect(jsonPath("$[0].day").value("2027-01-01"))
                .andExpect(jsonPath("$.length()").value(22));
        assertThat(isWorkingDay("2026-12-07")).isFalse();
        assertThat(isWorkingDay("2026-12-08")).isTrue();
    }

    @Test
    void whatTheAdministratorAddsAndRemovesIsReckonedWithAtOnceAndComesNotBack() throws Exception {
        assertThat(isWorkingDay("2027-11-30")).isTrue();
        ask(ADMIN, added("30/11/2570", "วันหยุดประจำจังหวัด")).andExpect(redirectedUrl(BASE + "?year=2570"));
        assertThat(isWorkingDay("2027-11-30")).isFalse();
        assertThat(CurrentTenant.in("lamphun", () -> workingDays.isWorkingDay(LocalDate.parse("2027-11-30"))))
                .isTrue();
        ask(ADMIN, added("30/11/2570", "อีกชื่อหนึ่ง"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("มีวันหยุดในรายการแล้ว")))
                .andExpect(content().string(containsString("อีกชื่อหนึ่ง")));

        remove("2570", "30 พฤศจิกายน 2570");
        assertThat(isWorkingDay("2027-11-30")).isTrue();

        remove("2570", "10 ธันวาคม 2570");
        setup.seed(provinces.known(PROVINCE).orElseThrow());
        assertThat(isWorkingDay("2027-12-10")).isTrue();
        ask(ADMIN, added("10/12/2570", "วันรัฐธรรมนูญ")).andExpect(status().is3xxRedirection());
    }

    @Test
    void aListIsImportedWholeOrNotAtAll() throws Exception {
        upload("วันที่,ชื่อวันหยุด\n1/1/2575,วันขึ้นปีใหม่\nพรุ่งนี้,วันผิด\n")
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("“พรุ่งนี้” ไม่ใช่วันที่")))
                .andExpect(content().string(containsString("ต้องแก้ไข 1 แถว")));
        assertThat(isWorkingDay("2032-01-01")).isTrue();

        upload("วันที่,ชื่อวันหยุด\n1/1/2575,<b>วันขึ้นปีใหม่</b>\n6/4/2575,วันจักรี\n")
                .andExpect(redirectedUrl(BASE));
        assertThat(isWorkingDay("2032-01-01")).isFalse();
        ask(UNIT, get(BASE).param("year", "2575"))
                .andExpect(content().string(containsString("&lt;b&gt;วันขึ้นปีใหม่")))
                .andExpect(content().string(containsString("รวม 2 วัน")));

        upload("วันที่,ชื่อวันหยุด\n1/1/2575,ชื่ออื่น\n13/4/2575,วันสงกรานต์\n").andExpect(redirectedUrl(BASE));
        ask(UNIT, get(BASE + "/list.csv").param("year", "2575"))
                .andExpect(content().string(not(containsString("ชื่ออื่น"))))
                .andExpect(content().string(containsString("วันสงกรานต์")));
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            '', 422
            no table, 422
            PK, 422
            """)
    void whatIsNoListIsRefused(String text, int status) throws Exception {
        upload(text).andExpect(status().is(status));
    }

    @Test
    void onlyTheAdministratorChangesTheList() throws Exception {
        for (var person : new Person[] {UNIT, People.governor(PROVINCE), People.secretary(PROVINCE)}) {
            ask(person, added("29/11/2570", "วันหยุดของใคร")).andExpect(status().isForbidden());
        }
    }

    @Test
    void thePageNeedsFewStatements() throws Exception {
        assertThat(StatementCount.of(() -> ask(ADMIN, get(BASE)).andExpect(status().isOk())))
                .hasSizeLessThanOrEqualTo(15);
    }

    private void remove(String year, String day) throws Exception {
        var page = ask(ADMIN, get(BASE).param("year", year))
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
        var row = page.substring(page.indexOf(day));
        var path = row.substring(row.indexOf("action=\"") + 8);
        ask(ADMIN, post(path.substring(0, path.indexOf('"')))).andExpect(redirectedUrl(BASE));
    }

    private static MockHttpServletRequestBuilder added(String day, String name) {
        return post(BASE).param("day", day).param("kind", "LOCAL").param("nameTh", name);
    }

    private ResultActions upload(String text) throws Exception {
        var file = new MockMultipartFile("files", "list.csv", "text/csv", text.getBytes(StandardCharsets.UTF_8));
        return mvc.perform(multipart(BASE + "/import").file(file).with(People.login(ADMIN)));
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }

    private boolean isWorkingDay(String day) {
        return CurrentTenant.in(PROVINCE, () -> workingDays.isWorkingDay(LocalDate.parse(day)));
    }
}
