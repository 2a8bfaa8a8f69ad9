package salaklang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.line.LineCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class ChoicePagesTest {

    private static final String PAGE = "/phrae/me/notifications";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ChoiceBook book;

    @Autowired
    private TransactionTemplate transaction;

    private final Person person = new Person(
            "phrae",
            UUID.randomUUID().toString(),
            "u-" + UUID.randomUUID(),
            "ทดสอบ",
            Set.of(Role.AGENCY_HEAD),
            Set.of());

    @Test
    void aChoiceIsKeptAndWhatIsNotOnThePageStays() throws Exception {
        mvc.perform(post(PAGE)
                        .param("lineAsked", "DIGEST")
                        .param("language", "EN")
                        .with(People.login(person)))
                .andExpect(redirectedUrl(PAGE));

        assertThat(chosen())
                .containsEntry(person.userId(), new Choices(Timing.NOW, Timing.DIGEST, Timing.DIGEST, Timing.OFF));
    }

    @Test
    void whatIsNoTimingIsSaidBesideItsField() throws Exception {
        mvc.perform(post(PAGE).param("lineAsked", "WHENEVER").with(People.login(person)))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(post(PAGE).param("language", "").with(People.login(person)))
                .andExpect(status().isUnprocessableEntity());

        assertThat(chosen()).isEmpty();
    }

    @Test
    void lineIsOfferedOnlyWhereTheProvinceHasAnOfficialAccount() throws Exception {
        mvc.perform(get(PAGE).with(People.login(person)))
                .andExpect(content().string(containsString("ขอรหัสเชื่อมบัญชี")));
        mvc.perform(get("/lamphun/me/notifications").with(People.login("lamphun", Role.GOVERNOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("LINE"))));
        mvc.perform(post("/lamphun/me/notifications/line-code").with(People.login("lamphun", Role.GOVERNOR)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whereNoMailIsSentThePageSaysSo() throws Exception {
        mvc.perform(get(PAGE).with(People.login(person)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ยังไม่ได้ตั้งค่าการส่งอีเมล")));
    }

    @Test
    void theCodeAndTheCalendarsAddressAreShownOnce() throws Exception {
        var asked = mvc.perform(post(PAGE + "/line-code").with(People.login(person)))
                .andReturn();
        var code = (LineCode) asked.getFlashMap().get("lineCode");
        assertThat(code.account()).isEqualTo("@phrae");

        var opened =
                mvc.perform(post(PAGE + "/feed").with(People.login(person))).andReturn();
        var address = (String) opened.getFlashMap().get("feedAddress");
        assertThat(address).startsWith("http://localhost/phrae/feeds/").endsWith(".ics");

        mvc.perform(get(PAGE).with(People.login(person)))
                .andExpect(content().string(allOf(not(containsString(code.code())), not(containsString(address)))))
                .andExpect(content().string(not(containsString("??"))));
    }

    @Test
    void thePageCostsFewStatements() throws Exception {
        assertThat(StatementCount.of(() -> mvc.perform(get(PAGE).with(People.login(person)))))
                .hasSizeLessThanOrEqualTo(15);
    }

    private Map<String, Choices> chosen() {
        return CurrentTenant.in("phrae", () -> transaction.execute(status -> book.of(List.of(person.userId()))));
    }
}
