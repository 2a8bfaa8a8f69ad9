package salaklang.escalation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.springframework.test.annotation.DirtiesContext;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.organisation.UnitKind;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;

/**
 * Of Phrae, and of the most urgent work, with which no other test has to do. It has an application of its own, which
 * ends with it.
 */
@FeatureTest
@DirtiesContext
@Import(LadderPagesTest.SomeOpenWork.class)
class LadderPagesTest {

    private static final String PROVINCE = "phrae";
    private static final String BASE = "/" + PROVINCE + "/ladder";
    private static final Person ADMIN = People.of(PROVINCE, Role.PROVINCE_ADMIN);
    private static final Person GOVERNOR = People.governor(PROVINCE);

    /** Twelve pieces of the most urgent work of agencies, late by one to twelve days. */
    @TestConfiguration(proxyBeanMethods = false)
    static class SomeOpenWork {

        @Bean
        @Primary
        static OpenWork someOpenWork(Clock clock) {
            return new OpenWork() {
                @Override
                public List<OpenCount> counts() {
                    return IntStream.rangeClosed(1, 12)
                            .mapToObj(days -> new OpenCount(
                                    Urgency.MOST_URGENT,
                                    UnitKind.AGENCY,
                                    LocalDate.now(clock).minusDays(days),
                                    1_000))
                            .toList();
                }

                @Override
                public List<OpenLine> lines(Urgency urgency, Collection<UnitKind> kinds, int most) {
                    assertThat(kinds).containsExactly(UnitKind.AGENCY, UnitKind.DIVISION);
                    return IntStream.rangeClosed(1, 12)
                            .mapToObj(days -> LadderPreviewTest.line(
                                    "<b>แผน " + days, LocalDate.now(clock).minusDays(days)))
                            .toList();
                }
            };
        }
    }

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Ladder ladder;

    @Autowired
    private LadderVersions versions;

    @Autowired
    private Clock clock;

    @Test
    void theLadderIsSaidInWordsAndDrawn() throws Exception {
        ask(GOVERNOR, get(BASE))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ก่อนครบกำหนด 7 วันทำการ")))
                .andExpect(content().string(containsString("เกินกำหนด 21 วันทำการ")))
                .andExpect(content().string(containsString("<svg class=\"stairs\"")))
                .andExpect(content().string(not(containsString("/ladder/change"))));
        ask(GOVERNOR, get(BASE).param("unit", "LAO").cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("30 working days late")))
                .andExpect(content().string(containsString("orders nothing")));
        ask(GOVERNOR, get("/api/v1/" + PROVINCE + "/ladder").param("urgency", "URGENT"))
                .andExpect(jsonPath("$.own").value(false))
                .andExpect(jsonPath("$.steps[3].target").value("OFFICER"))
                .andExpect(jsonPath("$.steps.length()").value(8));
    }

    @Test
    void onlyWhoGovernsIsSecretaryOrAuditsReadsItAndOnlyTheAdministratorChangesIt() throws Exception {
        ask(People.secretary(PROVINCE), get(BASE)).andExpect(status().isOk());
        ask(People.auditor(PROVINCE), get(BASE)).andExpect(status().isOk());
        ask(People.representative(PROVINCE), get(BASE)).andExpect(status().isForbidden());
        ask(GOVERNOR, get(BASE + "/change")).andExpect(status().isForbidden());
        ask(GOVERNOR, typed(post(BASE), 0)).andExpect(status().isForbidden());
        ask(GOVERNOR, typed(post(BASE + "/preview"), 0)).andExpect(status().isForbidden());
    }

    @Test
    void aVersionNeedsItsLegalBasisADayThatIsNotPastAndDaysThatRise() throws Exception {
        var shown = latest();
        ask(ADMIN, typed(post(BASE + "/preview"), shown, "legalBasis", " "))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("legalBasis-error")));
        ask(ADMIN, typed(post(BASE + "/preview"), shown, "validFrom", "1/1/2569"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("validFrom-error")));
        ask(ADMIN, typed(post(BASE + "/preview"), shown, "steps[1].days", "1"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("steps[1].days-error")));
        ask(ADMIN, typed(post(BASE), shown, "steps[1].days", "สาม"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("สาม")));
        ask(ADMIN, typed(post(BASE), shown, "validFrom", "31/12/2640"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("validFrom-error")));
        assertThat(latest()).isEqualTo(shown);
    }

    @Test
    void aChangeIsLookedAtAndThenRecordedAndHoldsFromItsDayOn() throws Exception {
        var shown = latest();
        ask(ADMIN, get(BASE + "/change").param("urgency", "MOST_URGENT"))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("name=\"steps[4].days\"")));

        ask(ADMIN, typed(post(BASE + "/preview"), shown))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("งานที่ค้างอยู่ 12,000 งาน")))
                .andExpect(content().string(containsString("ต่ำลง")))
                .andExpect(content().string(containsString("&lt;b&gt;แผน")))
                .andExpect(content().string(containsString("คำสั่งจังหวัดที่ 1/2569")));
        ask(ADMIN, typed(post(BASE + "/change"), shown))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("คำสั่งจังหวัดที่ 1/2569")));
        assertThat(latest()).isEqualTo(shown);

        ask(ADMIN, typed(post(BASE), shown)).andExpect(redirectedUrl(BASE + "?urgency=MOST_URGENT&unit=AGENCY"));

        assertThat(latest()).isEqualTo(shown + 1);
        assertThat(in(ladder::version)).isEqualTo(shown + 1);
        var due = LocalDate.parse("2026-07-13");
        assertThat(in(() -> ladder.moments(Urgency.MOST_URGENT, UnitKind.AGENCY, due)))
                .extracting(LadderMoment::target)
                .containsExactly(EscalationTarget.OFFICER, EscalationTarget.OFFICER, EscalationTarget.GOVERNOR);
        assertThat(in(() -> ladder.moments(Urgency.MOST_URGENT, UnitKind.DISTRICT, due)))
                .hasSize(7);
        assertThat(CurrentTenant.in("lamphun", () -> ladder.moments(Urgency.MOST_URGENT, UnitKind.AGENCY, due)))
                .hasSize(7);
        ask(GOVERNOR, get(BASE).param("urgency", "MOST_URGENT"))
                .andExpect(content().string(containsString("จังหวัดกำหนดเอง")))
                .andExpect(content().string(containsString("คำสั่งจังหวัดที่ 1/2569")))
                .andExpect(content().string(containsString(ADMIN.displayName())));

        ask(ADMIN, typed(post(BASE), shown, "legalBasis", "คำสั่งที่มาช้า"))
                .andExpect(status().isConflict())
                .andExpect(content().string(containsString("คำสั่งที่มาช้า")));
        assertThat(latest()).isEqualTo(shown + 1);
    }

    @Test
    void aVersionOfALaterDayChangesNothingToday() throws Exception {
        var shown = latest();
        var today = in(ladder::version);
        var inAMonth = LocalDate.now(clock).plusMonths(1).toString();
        var before = in(() -> ladder.moments(Urgency.MOST_URGENT, UnitKind.SAO, LocalDate.parse("2026-07-13")));

        ask(ADMIN, typed(post(BASE), shown, "unit", "LAO", "validFrom", inAMonth))
                .andExpect(status().is3xxRedirection());

        assertThat(in(ladder::version)).isEqualTo(today);
        ask(ADMIN, get(BASE + "/change")).andExpect(content().string(containsString("จะถูกแทนที่ทั้งฉบับ")));
        assertThat(in(() -> ladder.moments(Urgency.MOST_URGENT, UnitKind.SAO, LocalDate.parse("2026-07-13"))))
                .isEqualTo(before);
    }

    @Test
    void thePagesNeedFewStatements() throws Exception {
        for (var page : List.of(BASE, BASE + "/change?urgency=MOST_URGENT")) {
            assertThat(StatementCount.of(() -> ask(ADMIN, get(page)).andExpect(status().isOk())))
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    private int latest() {
        return in(() -> versions.latestFirst().stream()
                .findFirst()
                .map(LadderVersion::number)
                .orElse(0));
    }

    /** What is typed: the officer after two working days, the governor after thirty calendar days. */
    private MockHttpServletRequestBuilder typed(MockHttpServletRequestBuilder form, int shown, String... other) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("urgency", "MOST_URGENT");
        fields.put("unit", "AGENCY");
        fields.put("shown", Integer.toString(shown));
        fields.put("reminders[0].days", "2");
        fields.put("reminders[0].reach", "EMAIL");
        fields.put("reminders[1].days", "");
        fields.put("steps[0].days", "2");
        fields.put("steps[0].dayKind", "WORKING");
        fields.put("steps[0].reach", "ALL");
        fields.put("steps[1].days", "");
        fields.put("steps[4].days", "30");
        fields.put("steps[4].dayKind", "CALENDAR");
        fields.put("steps[4].reach", "BELL");
        fields.put("legalBasis", "คำสั่งจังหวัดที่ 1/2569");
        fields.put("validFrom", LocalDate.now(clock).toString());
        for (int place = 0; place < other.length; place += 2) {
            fields.put(other[place], other[place + 1]);
        }
        fields.forEach(form::param);
        return form;
    }

    private ResultActions ask(Person person, MockHttpServletRequestBuilder request) throws Exception {
        return mvc.perform(request.with(People.login(person)));
    }

    private static <T> T in(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, work);
    }
}
