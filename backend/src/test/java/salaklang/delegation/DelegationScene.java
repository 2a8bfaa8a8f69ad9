package salaklang.delegation;

import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;

import jakarta.servlet.http.Cookie;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
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
import salaklang.tenancy.CurrentTenant;

/** A head of a unit, who may be deputised for, an administrator, and what they do. */
@FeatureTest
abstract class DelegationScene {

    static final String PROVINCE = "phrae";

    @Autowired
    DelegationService service;

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

    final UnitCode unit = UnitCode.of("agencies/" + UUID.randomUUID());

    final Person head = person("head", UnitCode.of("agencies/nre"), Role.COMMITTEE_SECRETARY);

    final Person deputy = person("deputy", UnitCode.of("agencies/pr"), Role.AGENCY_REPRESENTATIVE);

    final Person admin = person("admin", null, Role.PROVINCE_ADMIN);

    /** Of the deputy's session, which is in the database as every session. */
    Cookie session = new Cookie("sala", "none");

    @BeforeEach
    void everybodyHasLoggedInOnce() {
        List.of(head, deputy, admin).forEach(this::known);
    }

    DelegationId delegate(ActingKind kind) {
        return as(head, () -> service.record(null, deputy.userName(), week(kind)));
    }

    DelegationTerms week(ActingKind kind) {
        return new DelegationTerms(kind, today(), today().plusDays(6), "พร 0014/1", today(), true);
    }

    ResultActions choose(DelegationId id) throws Exception {
        var answer = mvc.perform(
                post("/phrae/acting").param("delegation", id.toString()).with(People.login(deputy)));
        var begun = answer.andReturn().getResponse().getCookie("sala");
        session = begun == null ? session : begun;
        return answer;
    }

    MockHttpServletRequestBuilder page(String path) {
        var query = path.equals("/meetings") ? "?state=x" : "";
        return get("/phrae" + path + query)
                .accept(MediaType.TEXT_HTML)
                .cookie(session)
                .with(People.login(deputy));
    }

    MockHttpServletRequestBuilder newCommittee(String name) {
        return post("/phrae/committees/new")
                .param("name", name)
                .param("kind", "COMMITTEE")
                .param("secretariat", "agencies/nre")
                .cookie(session)
                .with(People.login(deputy));
    }

    Person known(Person person) {
        CurrentTenant.run(PROVINCE, () -> directory.seen(person));
        return person;
    }

    static Person person(String name, UnitCode of, Role role) {
        var userName = name + "-" + UUID.randomUUID();
        return new Person(
                PROVINCE,
                UUID.randomUUID().toString(),
                userName,
                "ตำแหน่ง " + userName,
                Set.of(role),
                of == null ? Set.of() : Set.of(of));
    }

    LocalDate today() {
        return LocalDate.now(clock);
    }

    <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }

    void as(Person person, Runnable work) {
        CurrentTenant.run(PROVINCE, () -> CurrentUser.run(person, work));
    }

    <T> T ask(Supplier<T> question) {
        return CurrentTenant.in(PROVINCE, question);
    }

    <T> T database(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> transaction.execute(status -> work.get()));
    }
}
