package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.CommitteeId;
import salaklang.followup.Rows;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.recommendation.RecommendationId;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;

@FeatureTest
class SecretaryDayTest {

    private static final String PROVINCE = "si-sa-ket";

    @Autowired
    private SecretaryDayService days;

    @Autowired
    private Dates dates;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Rows rows;
    private UnitCode secretariat;
    private UnitCode lao;
    private CommitteeId committee;
    private RecommendationId recommendation;

    @BeforeEach
    void aCommittee() {
        rows = new Rows(PROVINCE, jdbc, transaction);
        secretariat = rows.unit("AGENCY", null);
        lao = rows.unit("SAO", rows.unit("DISTRICT", null));
        committee = rows.committee(secretariat);
        recommendation = rows.recommendation(committee);
    }

    @Test
    void theSecretarysDayHoldsWhatNeedsTheSecretary() {
        var today = dates.today();
        rows.assignment(
                committee,
                recommendation,
                lao,
                "IN_PROGRESS",
                Near.lastDay(dates).plusDays(1));
        rows.assignment(committee, recommendation, lao, "IN_PROGRESS", today.minusDays(1));
        rows.assignment(committee, recommendation, lao, "RETURNED", today.minusDays(40));
        rows.assignment(committee, recommendation, lao, "SUBMITTED", today.minusDays(2), Instant.now());
        rows.assignment(committee, recommendation, lao, "OFFERED", Near.lastDay(dates));
        var held = rows.meeting(committee, Instant.now().minusSeconds(90_000), "HELD");
        var draft = rows.recommendation(committee, held, "ต้องมอบหมาย", "DRAFT");
        var next = rows.meeting(committee, Instant.now().plusSeconds(900_000), "PLANNED");

        var day = as(person(Role.COMMITTEE_SECRETARY, secretariat), days::read);

        assertThat(day.toCheck().total()).isEqualTo(1);
        assertThat(day.returned().total()).isEqualTo(1);
        assertThat(day.lateOrSilent().total()).isEqualTo(2);
        assertThat(day.lateOrSilent().rows().get(0).dueDate()).isEqualTo(today.minusDays(1));
        assertThat(day.toPlan()).extracting(view -> view.id()).containsExactly(draft);
        assertThat(day.next().id()).isEqualTo(next);
        assertThat(day.next().invited()).isFalse();
        assertThat(day.next().matters()).isZero();
        assertThat(day.next().arising()).isEqualTo(2);
        assertThat(as(person(Role.COMMITTEE_SECRETARY, lao), days::read).nothingToDo())
                .isTrue();
    }

    @Test
    void whatIsHandedInHasItsTime() {
        assertThatThrownBy(() -> rows.assignment(committee, recommendation, lao, "SUBMITTED", dates.today()))
                .isInstanceOf(DataIntegrityViolationException.class);
    }

    @Test
    void itIsCheapWhateverTheNumberOfAssignments() throws Exception {
        for (var i = 0; i < 10; i++) {
            rows.assignment(
                    committee, recommendation, lao, "IN_PROGRESS", dates.today().minusDays(i));
        }
        var secretary = person(Role.COMMITTEE_SECRETARY, secretariat);

        assertThat(StatementCount.of(() -> mvc.perform(get("/si-sa-ket").with(People.login(secretary)))))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void everyoneArrivesAtWhatTheyMustDoNext() throws Exception {
        mvc.perform(get("/si-sa-ket").with(People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(redirectedUrl("/si-sa-ket/dashboard"));
        mvc.perform(get("/si-sa-ket").with(People.login(PROVINCE, Role.LOCAL_OFFICER)))
                .andExpect(redirectedUrl("/si-sa-ket/assignments"));
        mvc.perform(get("/si-sa-ket").with(People.login(PROVINCE, Role.COMMITTEE_SECRETARY)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("สิ่งที่ต้องทำวันนี้")));
        mvc.perform(get("/si-sa-ket").with(People.login(PROVINCE, Role.PROVINCE_ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/si-sa-ket/audit")));
        mvc.perform(get("/central").with(People.login("central", Role.PLATFORM_ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/central/provinces")));
    }

    @Test
    void onlyPlatformAdministratorsAddProvinces() throws Exception {
        mvc.perform(post("/central/provinces")
                        .param("id", "nan")
                        .with(csrf())
                        .with(People.login("central", Role.MINISTRY_OFFICER)))
                .andExpect(status().isForbidden());
        mvc.perform(post("/central/provinces")
                        .param("id", "atlantis")
                        .with(csrf())
                        .with(People.login("central", Role.PLATFORM_ADMIN)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("id-error")));
    }

    private static Person person(Role role, UnitCode unit) {
        return new Person(
                PROVINCE, UUID.randomUUID().toString(), role.realmName(), "ทดสอบ", Set.of(role), Set.of(unit));
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }
}
