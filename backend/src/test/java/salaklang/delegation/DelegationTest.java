package salaklang.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.flash;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.hamcrest.Matchers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.directory.DirectoryService;
import salaklang.identity.ActingKind;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

@FeatureTest
class DelegationTest {

    private static final String PROVINCE = "phrae";

    @Autowired
    DelegationService service;

    @Autowired
    Absences absences;

    @Autowired
    Deputies deputies;

    @Autowired
    DirectoryService directory;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    MockMvc mvc;

    @Autowired
    Clock clock;

    private final UnitCode unit = UnitCode.of("agencies/" + UUID.randomUUID());
    private final Person head = person("head", UnitCode.of("agencies/nre"), Role.COMMITTEE_SECRETARY);
    private final Person deputy = person("deputy", UnitCode.of("agencies/pr"), Role.AGENCY_REPRESENTATIVE);
    private final Person admin = person("admin", null, Role.PROVINCE_ADMIN);
    /** Of the deputy's session, which is in the database as every session. */
    private Cookie session = new Cookie("sala", "none");

    @BeforeEach
    void everybodyHasLoggedInOnce() {
        List.of(head, deputy, admin).forEach(this::known);
    }

    @Test
    void theDeputyActsForTheHeadAndTheTraceNamesBoth() throws Exception {
        var name = "คณะกรรมการ " + UUID.randomUUID();
        mvc.perform(newCommittee(name)).andExpect(status().isForbidden());

        choose(delegate(ActingKind.ACTING)).andExpect(redirectedUrl("/phrae"));
        mvc.perform(page("/delegations"))
                .andExpect(content().string(Matchers.containsString("กำลังรักษาราชการแทน " + head.displayName())))
                .andExpect(content()
                        .string(Matchers.containsString(
                                deputy.displayName() + " รักษาราชการแทน " + head.displayName())));
        mvc.perform(newCommittee(name)).andExpect(status().is3xxRedirection());

        var trace = database(
                () -> database.sql("select * from audit_entry where action = 'CommitteeCreated' and user_id = :user")
                        .param("user", deputy.userId())
                        .query()
                        .singleRow());
        assertThat(trace)
                .containsEntry("user_name", deputy.userName())
                .containsEntry("position", deputy.displayName() + " รักษาราชการแทน " + head.displayName())
                .containsEntry("on_behalf_of", head.displayName() + " (" + head.userName() + ")");
    }

    @Test
    void oneReturnsToOnesOwnNameAtAnyTime() throws Exception {
        choose(delegate(ActingKind.ACTING));
        mvc.perform(post("/phrae/acting").cookie(session).with(People.login(deputy)))
                .andExpect(redirectedUrl("/phrae"));
        mvc.perform(newCommittee("คณะกรรมการ " + UUID.randomUUID())).andExpect(status().isForbidden());
    }

    @Test
    void theApiActsByAHeader() throws Exception {
        var id = delegate(ActingKind.ON_BEHALF_OF);
        var body = "{\"name\":\"คณะกรรมการ %s\",\"kind\":\"COMMITTEE\",\"secretariat\":\"agencies/nre\"}"
                .formatted(UUID.randomUUID());
        mvc.perform(api(body)).andExpect(status().isForbidden());
        mvc.perform(api(body).header("X-Acting-For", id)).andExpect(status().isCreated());
        mvc.perform(api(body).header("X-Acting-For", UUID.randomUUID())).andExpect(status().isConflict());
        mvc.perform(api(body).header("X-Acting-For", "nonsense")).andExpect(status().isConflict());

        as(head, () -> service.revoke(id));
        mvc.perform(api(body).header("X-Acting-For", id))
                .andExpect(status().isConflict())
                .andExpect(content().string(Matchers.containsString("สิ้นสุด")));
    }

    @Test
    void nobodyElseActsByADelegation() throws Exception {
        var id = delegate(ActingKind.ACTING);
        var other = person("other", UnitCode.of("agencies/pr"), Role.AGENCY_REPRESENTATIVE);
        mvc.perform(post("/phrae/acting")
                        .param("delegation", id.toString())
                        .cookie(session)
                        .with(People.login(other)))
                .andExpect(status().isNotFound());
        choose(id);
        mvc.perform(get("/phrae/delegations")
                        .accept(MediaType.TEXT_HTML)
                        .cookie(session)
                        .with(People.login(other)))
                .andExpect(flash().attribute("notice", "delegation.acting.ended"));
    }

    @Test
    void aRevocationEndsTheActingAtOnceAndSaysSo() throws Exception {
        var id = delegate(ActingKind.ACTING);
        choose(id);
        as(head, () -> service.revoke(id));
        isOver();
    }

    @Test
    void theLastDayEndsIt() throws Exception {
        var id = delegate(ActingKind.ACTING);
        choose(id);
        database(() -> database.sql("update office_delegation set begins_on = :day, ends_on = :day where id = :id")
                .param("day", today().minusDays(1))
                .param("id", id.value())
                .update());
        isOver();
    }

    private void isOver() throws Exception {
        mvc.perform(newCommittee("คณะกรรมการ " + UUID.randomUUID())).andExpect(status().isConflict());
        mvc.perform(page("/meetings").header("HX-Request", "true").header("HX-Boosted", "true"))
                .andExpect(header().string("HX-Redirect", "/phrae/meetings?state=x"));
        mvc.perform(page("/meetings").header("HX-Request", "true")).andExpect(header().string("HX-Refresh", "true"));
        mvc.perform(page("/meetings"))
                .andExpect(redirectedUrl("/phrae/meetings?state=x"))
                .andExpect(flash().attribute("notice", "delegation.acting.ended"));
        mvc.perform(newCommittee("คณะกรรมการ " + UUID.randomUUID())).andExpect(status().isForbidden());
    }

    @ParameterizedTest
    @EnumSource(ActingKind.class)
    void whatIsDelegatedInWritingEndsWithTheHoldersAccountAndAnEmptyOfficeIsStillActedFor(ActingKind kind)
            throws Exception {
        var id = delegate(kind);
        database(() -> database.sql("update directory_person set active = false where user_id = :id")
                .param("id", head.userId())
                .update());
        choose(id);
        mvc.perform(newCommittee("คณะกรรมการ " + UUID.randomUUID()))
                .andExpect(kind == ActingKind.ACTING ? status().is3xxRedirection() : status().isConflict());
    }

    @Test
    void whatIsPlannedDoesNotWorkBeforeItsDay() throws Exception {
        var terms = new DelegationTerms(ActingKind.ACTING, today().plusDays(1), today().plusDays(2), null, null, true);
        var id = as(head, () -> service.record(null, deputy.userName(), terms));
        choose(id).andExpect(status().isNotFound());
    }

    @Test
    void oneOfficeHasOneDeputyAtATime() {
        var id = delegate(ActingKind.ACTING);
        var other = known(person("other", null, Role.AGENCY_REPRESENTATIVE));
        assertThatThrownBy(() -> as(head, () -> service.record(null, other.userName(), week(ActingKind.ACTING))))
                .isInstanceOfSatisfying(
                        InvalidInput.class,
                        wrong -> assertThat(wrong.messageKey()).isEqualTo("delegation.error.overlap"));
        as(head, () -> service.revoke(id));
        as(head, () -> service.record(null, other.userName(), week(ActingKind.ACTING)));
        var later = new DelegationTerms(ActingKind.ACTING, today().plusDays(8), today().plusDays(9), null, null, true);
        as(head, () -> service.record(null, deputy.userName(), later));
    }

    @Test
    void ofTwentyFormsAtOnceOneDelegates() throws Exception {
        var workers = Executors.newFixedThreadPool(8);
        try {
            List<Callable<Boolean>> forms = new ArrayList<>();
            IntStream.range(0, 20)
                    .forEach(each -> forms.add(() -> {
                        try {
                            delegate(ActingKind.ACTING);
                            return true;
                        } catch (InvalidInput overlap) {
                            return false;
                        }
                    }));
            var done = 0;
            for (var answer : workers.invokeAll(forms)) {
                done += answer.get() ? 1 : 0;
            }
            assertThat(done).isOne();
        } finally {
            workers.shutdownNow();
        }
    }

    @Test
    void aDeputyHandsNothingOn() throws Exception {
        choose(delegate(ActingKind.ACTING));
        var acting = deputy.actingFor(head, ActingKind.ACTING);
        var other = known(person("other", null, Role.AGENCY_REPRESENTATIVE));
        assertThatThrownBy(() -> as(acting, () -> service.record(null, other.userName(), week(ActingKind.ACTING))))
                .isInstanceOf(WrongState.class);
        mvc.perform(post("/phrae/delegations/new")
                        .param("deputy", other.userName())
                        .cookie(session)
                        .with(People.login(deputy)))
                .andExpect(status().isConflict());
        mvc.perform(page("/delegations/new")).andExpect(status().isConflict());
    }

    @Test
    void administrationIsNotHandedOn() throws Exception {
        var both = known(new Person(
                PROVINCE,
                UUID.randomUUID().toString(),
                "both-" + UUID.randomUUID(),
                "หัวหน้าและผู้ดูแล",
                Set.of(Role.AGENCY_HEAD, Role.PROVINCE_ADMIN),
                Set.of(unit)));
        choose(as(both, () -> service.record(null, deputy.userName(), week(ActingKind.ACTING))))
                .andExpect(status().is3xxRedirection());
        mvc.perform(page("/people")).andExpect(status().isNotFound());
        mvc.perform(page("/delegations")).andExpect(status().isOk());
    }

    @Test
    void theAdministratorRecordsForAHeadWhoIsAway() {
        var id = as(admin, () -> service.record(head.userName(), deputy.userName(), week(ActingKind.ACTING)));
        assertThat(as(head, () -> service.mine(null, 50)))
                .extracting(DelegationView::id)
                .contains(id);
        assertThat(as(admin, () -> service.all(null, 50)))
                .extracting(DelegationView::id)
                .contains(id);
        assertThat(as(head, () -> service.all(null, 50))).isEmpty();
        assertThatThrownBy(() -> as(deputy, () -> service.record(head.userName(), admin.userName(), week(null))))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(deputy, () -> service.record(null, admin.userName(), week(null))))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theHeadAndTheAdministratorRevokeAndNobodyElse() {
        var id = delegate(ActingKind.ACTING);
        var stranger = person("stranger", null, Role.GOVERNOR);
        assertThatThrownBy(() -> as(stranger, () -> service.revoke(id))).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> as(deputy, () -> service.revoke(id))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> as(deputy.actingFor(head, ActingKind.ACTING), () -> service.revoke(id)))
                .isInstanceOf(WrongState.class);
        as(admin, () -> service.revoke(id));
        assertThatThrownBy(() -> as(head, () -> service.revoke(id))).isInstanceOf(WrongState.class);
    }

    @Test
    void anUnknownDeputyIsRefusedBesideTheField() throws Exception {
        mvc.perform(post("/phrae/delegations/new")
                        .param("deputy", "nobody-there")
                        .with(People.login(head)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("ไม่พบบุคคลนี้ในจังหวัด")));
        mvc.perform(post("/phrae/delegations/new")
                        .param("deputy", deputy.userName())
                        .param("kind", "ACTING")
                        .param("beginsOn", "20/7/2570")
                        .param("endsOn", "19/7/2570")
                        .with(People.login(head)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(Matchers.containsString("วันสิ้นสุดอยู่ก่อนวันเริ่ม")));
    }

    @Test
    void deputyAndHeadAreTold() {
        var id = as(admin, () -> service.record(head.userName(), deputy.userName(), week(ActingKind.ACTING)));
        as(admin, () -> service.revoke(id));
        assertThat(database(() -> database.sql("select kind from notice where recipient = :of")
                        .param("of", "person:" + deputy.userName())
                        .query(String.class)
                        .list()))
                .containsExactlyInAnyOrder("DelegationRecorded", "DelegationRevoked");
        assertThat(database(() -> database.sql("select kind from notice where recipient = :of")
                        .param("of", "person:" + head.userName())
                        .query(String.class)
                        .list()))
                .containsExactly("DelegationRecorded.principal");
    }

    @Test
    void anAbsentHeadIsFoundByUnitWithTheDeputyOfThatDay() throws Exception {
        var chief = known(person("chief", unit, Role.AGENCY_HEAD));
        var away = new DelegationTerms(null, today(), today().plusDays(9), null, null, true);
        as(chief, () -> service.record(null, null, away));
        as(
                chief,
                () -> service.record(
                        null,
                        deputy.userName(),
                        new DelegationTerms(ActingKind.ACTING, today(), today().plusDays(3), null, null, false)));

        assertThat(ask(() -> absences.of(unit, today().plusDays(2)))).hasValueSatisfying(absence -> {
            assertThat(absence.position()).isEqualTo(chief.displayName());
            assertThat(absence.until()).isEqualTo(today().plusDays(9));
            assertThat(absence.deputyAccount()).isEqualTo(deputy.userName());
        });
        assertThat(ask(() -> absences.of(unit, today().plusDays(5))))
                .hasValueSatisfying(
                        absence -> assertThat(absence.deputyAccount()).isNull());
        assertThat(ask(() -> absences.of(unit, today().plusDays(10)))).isEmpty();
        assertThat(StatementCount.of(() -> assertThat(
                                ask(() -> absences.of(List.of(unit, UnitCode.of("agencies/none")), today())))
                        .containsOnlyKeys(unit)))
                .hasSize(2);
    }

    @Test
    void theAbsenceOfSomebodyWhoDoesNotLeadTheUnitIsNotTheUnits() {
        var secretary = known(person("secretary", unit, Role.COMMITTEE_SECRETARY));
        var away = new DelegationTerms(null, today(), today().plusDays(1), null, null, true);
        as(secretary, () -> service.record(null, null, away));
        assertThat(ask(() -> absences.of(unit, today()))).isEmpty();
    }

    @Test
    void whoDeputisesTodayIsKnownByThePrincipalsAccount() {
        assertThat(ask(() -> deputies.of(head.userName()))).isEmpty();
        var id = delegate(ActingKind.ACTING);
        assertThat(ask(() -> deputies.of(head.userName()))).hasValueSatisfying(found -> {
            assertThat(found.delegation()).isEqualTo(id);
            assertThat(found.account()).isEqualTo(deputy.userName());
            assertThat(found.principalAbsent()).isTrue();
        });
        assertThat(ask(() -> deputies.of(List.of(head.userName(), deputy.userName()))))
                .containsOnlyKeys(head.userName());
        as(head, () -> service.revoke(id));
        assertThat(ask(() -> deputies.of(head.userName()))).isEmpty();
    }

    @Test
    void thePageCostsFewStatementsAlsoWhileActing() throws Exception {
        for (int week = 1; week < 30; week++) {
            var from = today().plusDays(7L * week);
            var terms = new DelegationTerms(ActingKind.ACTING, from, from.plusDays(1), null, null, true);
            as(head, () -> service.record(null, deputy.userName(), terms));
        }
        choose(delegate(ActingKind.ACTING));
        assertThat(StatementCount.of(() -> mvc.perform(page("/delegations")).andExpect(status().isOk())))
                .hasSizeLessThanOrEqualTo(15);
        assertThat(StatementCount.of(() -> mvc.perform(get("/phrae/delegations").with(People.login(admin)))
                        .andExpect(status().isOk())))
                .hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void theHeaderOffersInWhoseNameOneMayAct() throws Exception {
        delegate(ActingKind.ACTING);
        mvc.perform(get("/phrae/acting").header("HX-Request", "true").with(People.login(deputy)))
                .andExpect(content().string(Matchers.containsString("รักษาราชการแทน " + head.displayName())));
        mvc.perform(get("/phrae/acting").with(People.login(deputy))).andExpect(redirectedUrl("/phrae/delegations"));
    }

    @Test
    void theStepsOfTheFormFollowEachOther() throws Exception {
        mvc.perform(get("/phrae/delegations/new").param("q", deputy.userName()).with(People.login(head)))
                .andExpect(content().string(Matchers.containsString("deputy=" + deputy.userName())));
        mvc.perform(get("/phrae/delegations/new").param("q", head.userName()).with(People.login(head)))
                .andExpect(content().string(Matchers.containsString("ไม่พบบุคคล")));
        mvc.perform(get("/phrae/delegations/new?principal&deputy=" + deputy.userName())
                        .with(People.login(head)))
                .andExpect(status().isOk());
        mvc.perform(get("/phrae/delegations/new").param("q", head.userName()).with(People.login(admin)))
                .andExpect(content().string(Matchers.containsString("principal=" + head.userName())));
        mvc.perform(get("/phrae/delegations/new").param("q", deputy.userName()).with(People.login(admin)))
                .andExpect(content().string(Matchers.containsString("ไม่พบบุคคล")));
        mvc.perform(get("/phrae/delegations/new")
                        .param("deputy", deputy.userName())
                        .with(People.login(head)))
                .andExpect(content().string(Matchers.containsString("name=\"orderNumber\"")));
        mvc.perform(get("/phrae/delegations/new").param("absence", "true").with(People.login(head)))
                .andExpect(content().string(Matchers.not(Matchers.containsString("name=\"orderNumber\""))));
        mvc.perform(get("/phrae/delegations/new").with(People.login(deputy))).andExpect(status().isForbidden());
    }

    private DelegationId delegate(ActingKind kind) {
        return as(head, () -> service.record(null, deputy.userName(), week(kind)));
    }

    private DelegationTerms week(ActingKind kind) {
        return new DelegationTerms(kind, today(), today().plusDays(6), "พร 0014/1", today(), true);
    }

    private ResultActions choose(DelegationId id) throws Exception {
        var answer = mvc.perform(
                post("/phrae/acting").param("delegation", id.toString()).with(People.login(deputy)));
        var begun = answer.andReturn().getResponse().getCookie("sala");
        session = begun == null ? session : begun;
        return answer;
    }

    private MockHttpServletRequestBuilder page(String path) {
        var query = path.equals("/meetings") ? "?state=x" : "";
        return get("/phrae" + path + query)
                .accept(MediaType.TEXT_HTML)
                .cookie(session)
                .with(People.login(deputy));
    }

    private MockHttpServletRequestBuilder newCommittee(String name) {
        return post("/phrae/committees/new")
                .param("name", name)
                .param("kind", "COMMITTEE")
                .param("secretariat", "agencies/nre")
                .cookie(session)
                .with(People.login(deputy));
    }

    private MockHttpServletRequestBuilder api(String body) {
        return post("/api/v1/phrae/committees")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .with(People.login(deputy));
    }

    private Person known(Person person) {
        CurrentTenant.run(PROVINCE, () -> directory.seen(person));
        return person;
    }

    private static Person person(String name, UnitCode of, Role role) {
        var userName = name + "-" + UUID.randomUUID();
        return new Person(
                PROVINCE,
                UUID.randomUUID().toString(),
                userName,
                "ตำแหน่ง " + userName,
                Set.of(role),
                of == null ? Set.of() : Set.of(of));
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }

    private void as(Person person, Runnable work) {
        CurrentTenant.run(PROVINCE, () -> CurrentUser.run(person, work));
    }

    private <T> T ask(Supplier<T> question) {
        return CurrentTenant.in(PROVINCE, question);
    }

    private <T> T database(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> transaction.execute(status -> work.get()));
    }
}
