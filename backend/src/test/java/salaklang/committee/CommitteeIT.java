package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.delete;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrlPattern;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

@FeatureTest
@RecordApplicationEvents
class CommitteeIT {

    private static final String PROVINCE = "si-sa-ket";
    private static final Person SECRETARY = People.secretary(PROVINCE);
    private static final Person ADMIN = People.of(PROVINCE, Role.PROVINCE_ADMIN);
    private static final Person MEMBER = People.representative(PROVINCE);
    private static final Person STRANGER = People.secondRepresentative(PROVINCE);

    @Autowired
    private CommitteeService service;

    @Autowired
    private CommitteeRegister register;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationEvents events;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    private String name;
    private CommitteeId committee;

    @BeforeEach
    void aCommitteeInWhichLocalAdministrationIsRepresented() {
        name = "คณะกรรมการสิ่งแวดล้อม " + UUID.randomUUID();
        committee = as(SECRETARY, () -> service.create(name, CommitteeKind.COMMITTEE, "agencies/nre", null));
        as(SECRETARY, () -> service.addRepresentatives(committee, List.of("agencies/dla", "laos/muang")));
    }

    @Test
    void theSecretaryAndTheAdministratorRunTheCommittee() {
        assertThat(in(() -> register.runs(SECRETARY, committee))).isTrue();
        assertThat(in(() -> register.runs(ADMIN, committee))).isTrue();
        assertThat(in(() -> register.runs(People.governor(PROVINCE), committee)))
                .isFalse();
        assertThat(in(() -> register.runs(People.auditor(PROVINCE), committee))).isFalse();
        assertThat(in(() -> register.runs(MEMBER, committee))).isFalse();
        assertThat(in(() -> register.runs(SECRETARY, CommitteeId.next()))).isFalse();
    }

    @Test
    void aCommitteeIsSeenByThoseWhomItConcerns() {
        for (var person : List.of(
                SECRETARY,
                ADMIN,
                MEMBER,
                People.localOfficer(PROVINCE),
                People.governor(PROVINCE),
                People.viceGovernor(PROVINCE),
                People.auditor(PROVINCE))) {
            assertThat(in(() -> register.sees(person, committee)))
                    .as(person.userName())
                    .isTrue();
            assertThat(in(() -> register.visibleTo(person)))
                    .as(person.userName())
                    .extracting(CommitteeView::id)
                    .contains(committee);
        }
        assertThat(in(() -> register.sees(STRANGER, committee))).isFalse();
        assertThat(in(() -> register.visibleTo(STRANGER)))
                .extracting(CommitteeView::id)
                .doesNotContain(committee);
    }

    @Test
    void aSeatGivenUpIsSeenNoMoreButKept() {
        var seat = in(() -> register.seats(committee)).get(0);
        as(SECRETARY, () -> run(() -> service.removeSeat(committee, seat.id())));

        assertThat(in(() -> register.seats(committee))).extracting(SeatView::id).doesNotContain(seat.id());
        assertThat(in(() -> register.sees(MEMBER, committee))).isFalse();
        boolean kept = in(() ->
                transaction.execute(status -> database.sql("select given_up_at is not null from seat where id = :id")
                        .param("id", seat.id().value())
                        .query(Boolean.class)
                        .single()));
        assertThat(kept).isTrue();
    }

    @Test
    void aViewCountsTheSeatsAndKnowsWhetherThereIsAChair() {
        assertThat(in(() -> register.require(committee)))
                .returns(2, CommitteeView::seats)
                .returns(false, CommitteeView::canMeet);

        as(
                SECRETARY,
                () -> service.addSeat(committee, "ผู้ว่าราชการจังหวัด", SeatOffice.CHAIR, SeatBasis.EX_OFFICIO, ""));

        assertThat(in(() -> register.require(committee)))
                .returns(3, CommitteeView::seats)
                .returns(true, CommitteeView::canMeet);
        assertThat(in(() -> register.seats(committee)).get(0).office()).isEqualTo(SeatOffice.CHAIR);
    }

    @Test
    void aUnitIsRepresentedOnce() {
        var added = as(SECRETARY, () -> service.addRepresentatives(committee, List.of("agencies/dla", "agencies/pr")));

        assertThat(added).isEqualTo(1);
        assertThat(in(() -> register.seats(committee)))
                .extracting(SeatView::position)
                .contains("ผู้แทนสำนักงานประชาสัมพันธ์จังหวัดศรีสะเกษ");
    }

    @Test
    void everyChangeIsTraced() {
        as(SECRETARY, () -> run(() -> service.dissolve(committee)));

        assertThat(events.stream(CommitteeCreated.class))
                .hasSize(1)
                .allMatch(event -> event.by().equals(SECRETARY));
        assertThat(events.stream(SeatsChanged.class))
                .hasSize(1)
                .allMatch(event -> event.note().contains("สถจ."));
        assertThat(events.stream(CommitteeDissolved.class)).hasSize(1);
    }

    @Test
    void onlyThoseWhoRunItChangeACommittee() {
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> addMember(MEMBER));
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> addMember(People.auditor(PROVINCE)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> addMember(STRANGER));
    }

    @Test
    void aSecretaryMakesACommitteeOfTheirOwnUnitOnly() {
        assertThatExceptionOfType(InvalidInput.class)
                .isThrownBy(
                        () -> as(SECRETARY, () -> service.create(name, CommitteeKind.COMMITTEE, "agencies/dla", null)))
                .returns("secretariat", InvalidInput::field);
        assertThat(as(ADMIN, () -> service.create(name, CommitteeKind.COMMITTEE, "agencies/dla", null)))
                .isNotNull();
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(
                        () -> as(MEMBER, () -> service.create(name, CommitteeKind.COMMITTEE, "agencies/dla", null)));
    }

    @Test
    void aUnitThatTheProvinceDoesNotHaveIsRefused() {
        for (var unit : List.of("districts/5401", "agencies/unknown", "no unit at all")) {
            assertThatExceptionOfType(InvalidInput.class)
                    .isThrownBy(() -> as(
                            SECRETARY,
                            () -> service.addSeat(
                                    committee, "ผู้แทน", SeatOffice.MEMBER, SeatBasis.REPRESENTATIVE, unit)))
                    .returns("unit", InvalidInput::field);
        }
    }

    @Test
    void aDissolvedCommitteeChangesNoMore() {
        as(SECRETARY, () -> run(() -> service.dissolve(committee)));

        assertThatExceptionOfType(WrongState.class).isThrownBy(() -> addMember(SECRETARY));
    }

    @Test
    void anotherProvinceHasNoSuchCommittee() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> CurrentTenant.run("phrae", () -> register.require(committee)));
    }

    @Test
    void eachPageCostsFewStatements() throws Exception {
        for (var page : List.of(
                "",
                "/new",
                "/" + committee,
                "/" + committee + "/edit",
                seatPath(),
                seatPath() + "/edit",
                seatPath() + "/holders/new",
                "/" + committee + "/rules",
                "/" + committee + "/rules/change",
                "/" + committee + "/headings",
                "/" + committee + "/orders")) {
            var sent =
                    StatementCount.of(() -> mvc.perform(page(page, SECRETARY)).andExpect(status().isOk()));
            assertThat(sent).as(page).hasSizeLessThanOrEqualTo(15);
        }
    }

    @Test
    void theListShowsAPersonsCommitteesAndWhatCanBeDoneNext() throws Exception {
        mvc.perform(page("", SECRETARY))
                .andExpect(content().string(containsString(name)))
                .andExpect(content().string(containsString("/si-sa-ket/committees/" + committee + "/edit")));
        mvc.perform(page("", MEMBER))
                .andExpect(content().string(containsString(name)))
                .andExpect(content().string(not(containsString(committee + "/edit"))));
        mvc.perform(page("", STRANGER)).andExpect(content().string(not(containsString(name))));
    }

    @Test
    void thePageOfACommitteeShowsItsSeatsToThoseWhoSeeIt() throws Exception {
        mvc.perform(page("/" + committee, MEMBER))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ผู้แทนเทศบาลเมืองศรีสะเกษ")));
        mvc.perform(page("/" + committee, MEMBER).cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("Si Sa Ket Town Municipality")));
        mvc.perform(page("/" + committee, STRANGER)).andExpect(status().isNotFound());
        mvc.perform(page("/" + committee + "/edit", MEMBER)).andExpect(status().isForbidden());
        mvc.perform(page("/" + CommitteeId.next(), SECRETARY)).andExpect(status().isNotFound());
        mvc.perform(page("/no-id", SECRETARY)).andExpect(status().isNotFound());
    }

    @Test
    void aCommitteeIsMadeInTheBrowser() throws Exception {
        mvc.perform(form("/new")
                        .param("name", "คณะทำงาน " + name)
                        .param("kind", "WORKING_GROUP")
                        .param("secretariat", "agencies/nre")
                        .param("establishedOn", "1 ต.ค. 2568"))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrlPattern("/si-sa-ket/committees/*/edit"));

        assertThat(in(() -> register.visibleTo(SECRETARY)))
                .filteredOn(view -> view.name().equals("คณะทำงาน " + name))
                .singleElement()
                .returns("2025-10-01", view -> view.establishedOn().toString());
    }

    @Test
    void whatIsWrongStandsBesideItsFieldAndWhatWasTypedStays() throws Exception {
        mvc.perform(form("/new")
                        .param("name", "")
                        .param("kind", "WORKING_GROUP")
                        .param("secretariat", "agencies/nre")
                        .param("establishedOn", "วันพรุ่งนี้"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("establishedOn-error")))
                .andExpect(content().string(containsString("วันพรุ่งนี้")));
        mvc.perform(form("/" + committee + "/seats")
                        .param("position", "ผู้แทนชุมชน")
                        .param("office", "MEMBER")
                        .param("basis", "REPRESENTATIVE")
                        .param("unit", ""))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("unit-error")))
                .andExpect(content().string(containsString("ผู้แทนชุมชน")));
        mvc.perform(form("/" + committee + "/representatives"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("units-error")));
        mvc.perform(form("/" + committee + "/edit")
                        .param("version", "1")
                        .param("name", " ")
                        .param("kind", "COMMITTEE"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("name-error")));
    }

    @Test
    void seatsAreAddedChangedMovedAndGivenUpInTheBrowser() throws Exception {
        var edit = "/si-sa-ket/committees/" + committee + "/edit";
        mvc.perform(form("/" + committee + "/seats")
                        .param("position", "ผู้ว่าราชการจังหวัด")
                        .param("office", "CHAIR")
                        .param("basis", "EX_OFFICIO")
                        .param("unit", ""))
                .andExpect(redirectedUrl(edit));
        mvc.perform(form("/" + committee + "/representatives").param("units", "agencies/pr", "agencies/po"))
                .andExpect(redirectedUrl(edit));
        var seats = in(() -> register.seats(committee));
        assertThat(seats).hasSize(5);

        mvc.perform(form("/" + committee + "/seats/" + seats.get(4).id() + "/up"))
                .andExpect(redirectedUrl(edit));
        mvc.perform(form("/" + committee + "/seats/" + seats.get(1).id())
                        .param("version", "0")
                        .param("position", "ท้องถิ่นจังหวัด")
                        .param("office", "SECRETARY")
                        .param("basis", "EX_OFFICIO")
                        .param("counts", "true")
                        .param("substitutes", "ANY_WITH_LETTER")
                        .param("unit", "agencies/dla"))
                .andExpect(redirectedUrl(edit));
        mvc.perform(form("/" + committee + "/seats/" + seats.get(2).id() + "/remove"))
                .andExpect(redirectedUrl(edit));

        assertThat(in(() -> register.seats(committee)))
                .extracting(SeatView::id)
                .containsExactly(
                        seats.get(0).id(),
                        seats.get(4).id(),
                        seats.get(3).id(),
                        seats.get(1).id());
        mvc.perform(form("/" + committee + "/seats/" + seats.get(2).id() + "/remove"))
                .andExpect(status().isNotFound());
    }

    @Test
    void theApiDoesWhatThePagesDo() throws Exception {
        var created = mvc.perform(api(post("/api/v1/si-sa-ket/committees"))
                        .content("{\"name\":\"" + name + " ๒\",\"kind\":\"WORKING_GROUP\","
                                + "\"secretariat\":\"agencies/nre\",\"establishedOn\":\"2025-10-01\"}"))
                .andExpect(status().isCreated())
                .andExpect(jsonPath("$.hasChair").value(false))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        var seat = mvc.perform(api(post(created + "/seats"))
                        .content(
                                "{\"position\":\"ผู้ว่าราชการจังหวัด\",\"office\":\"CHAIR\",\"basis\":\"EX_OFFICIO\"}"))
                .andExpect(status().isCreated())
                .andExpect(header().exists("Location"))
                .andReturn()
                .getResponse()
                .getHeader("Location");
        mvc.perform(
                        api(post(created + "/seats"))
                                .content(
                                        "{\"position\":\"รองผู้ว่าราชการจังหวัด\",\"office\":\"CHAIR\",\"basis\":\"EX_OFFICIO\"}"))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().contentTypeCompatibleWith(MediaType.APPLICATION_PROBLEM_JSON));
        mvc.perform(api(get(created)))
                .andExpect(jsonPath("$.committee.hasChair").value(true))
                .andExpect(jsonPath("$.seats.length()").value(1));
        mvc.perform(api(get(seat))).andExpect(jsonPath("$.office").value("CHAIR"));
        mvc.perform(api(delete(seat))).andExpect(status().isNoContent());
        mvc.perform(api(get(seat))).andExpect(status().isNotFound());
        mvc.perform(api(get("/api/v1/si-sa-ket/committees?limit=1")))
                .andExpect(jsonPath("$.length()").value(1));
    }

    private SeatId addMember(Person person) {
        return as(
                person, () -> service.addSeat(committee, "ปลัดจังหวัด", SeatOffice.MEMBER, SeatBasis.EX_OFFICIO, null));
    }

    private String seatPath() {
        return "/" + committee + "/seats/"
                + in(() -> register.seats(committee)).get(0).id();
    }

    private static MockHttpServletRequestBuilder page(String path, Person person) {
        return get("/si-sa-ket/committees" + path).with(People.login(person));
    }

    private static MockHttpServletRequestBuilder form(String path) {
        return post("/si-sa-ket/committees" + path).with(People.login(SECRETARY));
    }

    private static MockHttpServletRequestBuilder api(MockHttpServletRequestBuilder request) {
        return request.with(People.login(SECRETARY)).contentType(MediaType.APPLICATION_JSON);
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return in(() -> CurrentUser.as(person, work));
    }

    private static <T> T in(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, work);
    }

    private static Void run(Runnable work) {
        work.run();
        return null;
    }
}
