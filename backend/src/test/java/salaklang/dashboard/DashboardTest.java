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
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
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
import salaklang.web.NotFound;

@FeatureTest
class DashboardTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final Numbers EXPECTED = new Numbers(2, 1, 1, 2, 2, 2);

    @Autowired
    private DashboardService service;

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
    private UnitCode district;
    private UnitCode lao;
    private CommitteeId committee;
    private RecommendationId recommendation;

    @BeforeEach
    void aCommittee() {
        rows = new Rows(PROVINCE, jdbc, transaction);
        secretariat = rows.unit("AGENCY", null);
        district = rows.unit("DISTRICT", null);
        lao = rows.unit("SAO", district);
        committee = rows.committee(secretariat);
        recommendation = rows.recommendation(committee);
    }

    /** As {@link #EXPECTED} counts it. */
    private void aHandMadeSetOf(UnitCode unit) {
        var today = dates.today();
        var near = Near.lastDay(dates);
        rows.assignment(committee, recommendation, unit, "IN_PROGRESS", near.plusDays(1));
        rows.assignment(committee, recommendation, unit, "OFFERED", near.plusDays(30));
        rows.assignment(committee, recommendation, unit, "IN_PROGRESS", near);
        rows.assignment(committee, recommendation, unit, "IN_PROGRESS", today.minusDays(1));
        rows.assignment(committee, recommendation, unit, "RETURNED", today.minusDays(40));
        rows.assignment(committee, recommendation, unit, "SUBMITTED", today.minusDays(2), endOf(today.minusDays(2)));
        rows.assignment(committee, recommendation, unit, "DONE", today.minusDays(9), endOf(today.minusDays(20)));
        rows.assignment(
                committee,
                recommendation,
                unit,
                "DONE",
                today.minusDays(9),
                endOf(today.minusDays(9)).plusSeconds(60));
        rows.assignment(committee, recommendation, unit, "CANCELLED", today.minusDays(9));
    }

    /** One minute before midnight in Thailand. */
    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 30).atZone(THAILAND).toInstant();
    }

    @Test
    void theNumbersAreThoseOfAHandMadeSet() {
        var before = read(People.governor(PROVINCE), null);
        aHandMadeSetOf(lao);
        var after = read(People.governor(PROVINCE), null);

        assertThat(after.total()).isEqualTo(before.total().plus(EXPECTED));
        assertThat(after.locals())
                .filteredOn(standing -> standing.unit().code().equals(lao))
                .extracting(UnitStanding::numbers)
                .containsExactly(EXPECTED);
        assertThat(after.committees())
                .filteredOn(standing -> standing.id().equals(committee))
                .extracting(CommitteeStanding::numbers)
                .containsExactly(EXPECTED);
        assertThat(after.districts())
                .filteredOn(standing -> standing.district().code().equals(district))
                .extracting(DistrictStanding::numbers)
                .containsExactly(EXPECTED);
    }

    @Test
    void aShareOnTimeIsOfWhatCanBeSaid() {
        assertThat(EXPECTED.decided()).isEqualTo(5);
        assertThat(EXPECTED.onTimePercent()).isEqualTo(40);
        assertThat(Numbers.NONE.onTimePercent()).isNull();
        assertThat(new Numbers(3, 1, 0, 0, 0, 0).onTimePercent()).isNull();
    }

    @Test
    void aDistrictShowsItsOwnUnits() {
        aHandMadeSetOf(lao);
        aHandMadeSetOf(district);
        aHandMadeSetOf(secretariat);

        var view = read(People.governor(PROVINCE), district);

        assertThat(view.total()).isEqualTo(EXPECTED.plus(EXPECTED));
        assertThat(view.late().total()).isEqualTo(4);
        assertThatThrownBy(() -> read(People.governor(PROVINCE), secretariat)).isInstanceOf(NotFound.class);
    }

    @Test
    void aHeadSeesTheNumbersOfTheOwnUnitAlone() {
        aHandMadeSetOf(lao);
        aHandMadeSetOf(secretariat);

        var view = read(person(Role.AGENCY_HEAD, secretariat), null);

        assertThat(view.total()).isEqualTo(EXPECTED);
        assertThat(view.decisions()).isEmpty();
        assertThat(view.agencies()).hasSize(1);
        assertThat(view.locals()).isEmpty();
        assertThat(view.late().total()).isEqualTo(2);
        assertThat(view.late().rows()).extracting(WorkRow::unit).containsOnly(secretariat);
    }

    @Test
    void othersHaveNoDashboard() {
        for (var role : Set.of(Role.COMMITTEE_SECRETARY, Role.AGENCY_REPRESENTATIVE, Role.LOCAL_OFFICER)) {
            assertThatThrownBy(() -> read(People.of(PROVINCE, role), null)).isInstanceOf(NotFound.class);
        }
    }

    @Test
    void anotherProvinceCountsNothingOfIt() {
        var before =
                CurrentTenant.in("lamphun", () -> CurrentUser.as(People.governor("lamphun"), () -> service.read(null)));
        aHandMadeSetOf(lao);
        var after =
                CurrentTenant.in("lamphun", () -> CurrentUser.as(People.governor("lamphun"), () -> service.read(null)));

        assertThat(after.total()).isEqualTo(before.total());
    }

    @Test
    void whatWaitsForADecisionIsListed() {
        var meeting = rows.meeting(committee, Instant.now().minusSeconds(90_000), "HELD");
        var proposed = rows.recommendation(committee, meeting, "ขออนุมัติ", "PROPOSED");

        assertThat(read(People.governor(PROVINCE), null).decisions())
                .extracting(Decision::id)
                .contains(proposed);
    }

    @Test
    void theSecretarysDayHoldsWhatNeedsTheSecretary() {
        aHandMadeSetOf(lao);
        var today = dates.today();
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
        mvc.perform(get("/central").with(People.login("central", Role.MINISTRY_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("จังหวัดศรีสะเกษ")));
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

    @Test
    void everyNumberOpensTheListBehindIt() throws Exception {
        aHandMadeSetOf(lao);

        mvc.perform(get("/si-sa-ket/dashboard").with(People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/si-sa-ket/assignments?state=OPEN")))
                .andExpect(content().string(containsString("/si-sa-ket/assignments?late=true")))
                .andExpect(content().string(containsString("/si-sa-ket/recommendations?state=PROPOSED")))
                .andExpect(content().string(containsString("unit=" + lao)))
                .andExpect(content().string(containsString("committee=" + committee)))
                .andExpect(content().string(containsString("district=" + district)));
        mvc.perform(get("/si-sa-ket/dashboard")
                        .param("district", district.value())
                        .with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(status().isOk());
        mvc.perform(get("/si-sa-ket/dashboard")
                        .param("district", "nonsense")
                        .with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theApiGivesTheSameNumbers() throws Exception {
        aHandMadeSetOf(secretariat);

        mvc.perform(get("/api/v1/si-sa-ket/dashboard").with(People.login(person(Role.AGENCY_HEAD, secretariat))))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                                        {"total": {"open": 6, "onTrack": 2, "soon": 1, "submitted": 1, "late": 2,
                                                   "done": 2, "onTime": 2, "onTimePercent": 40}}
                                        """));
    }

    @Test
    void thePagesAreCheapWhateverTheNumberOfAssignments() throws Exception {
        for (var i = 0; i < 5; i++) {
            aHandMadeSetOf(lao);
            aHandMadeSetOf(secretariat);
        }
        var secretary = person(Role.COMMITTEE_SECRETARY, secretariat);

        assertThat(StatementCount.of(
                        () -> mvc.perform(get("/si-sa-ket/dashboard").with(People.login(PROVINCE, Role.GOVERNOR)))))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(StatementCount.of(() -> mvc.perform(get("/si-sa-ket").with(People.login(secretary)))))
                .hasSizeLessThanOrEqualTo(15);
    }

    private Dashboard read(Person person, UnitCode of) {
        return as(person, () -> service.read(of));
    }

    private static Person person(Role role, UnitCode unit) {
        return new Person(
                PROVINCE, UUID.randomUUID().toString(), role.realmName(), "ทดสอบ", Set.of(role), Set.of(unit));
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }
}
