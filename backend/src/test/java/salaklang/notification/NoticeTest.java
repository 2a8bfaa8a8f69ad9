package salaklang.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentOffered;
import salaklang.assignment.AssignmentOverdue;
import salaklang.assignment.AssignmentRecord;
import salaklang.assignment.AssignmentView;
import salaklang.committee.CommitteeId;
import salaklang.followup.Rows;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.Traced;
import salaklang.identity.UnitCode;
import salaklang.meeting.MeetingPostponed;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.recommendation.RecommendationProposed;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.NotFound;

@FeatureTest
class NoticeTest {

    private static final String PROVINCE = "si-sa-ket";

    @Autowired
    private NoticeService service;

    @Autowired
    private AssignmentRecord assignments;

    @Autowired
    private ApplicationEventPublisher events;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Rows rows;
    private UnitCode unit;
    private UnitCode secretariat;
    private CommitteeId committee;
    private AssignmentId assignment;

    @BeforeEach
    void anAssignmentOfAUnit() {
        rows = new Rows(PROVINCE, jdbc, transaction);
        unit = rows.unit("AGENCY", null);
        secretariat = rows.unit("AGENCY", null);
        committee = rows.committee(secretariat);
        assignment = rows.assignment(
                committee,
                rows.recommendation(committee),
                unit,
                "OFFERED",
                LocalDate.now().plusDays(9));
    }

    @Test
    void aUnitIsToldOnceHoweverOftenTheEventComes() {
        var offered = new AssignmentOffered(view(), People.governor(PROVINCE), Instant.now(), null);

        publish(offered);
        publish(offered);

        assertThat(unread(of(Role.AGENCY_REPRESENTATIVE, unit))).singleElement().satisfies(notice -> {
            assertThat(notice.kind()).isEqualTo("AssignmentOffered");
            assertThat(notice.path()).isEqualTo("/assignments/" + assignment);
        });
        assertThat(count(of(Role.AGENCY_REPRESENTATIVE, unit))).isEqualTo(1);
    }

    @Test
    void anotherUnitSeesNothingOfIt() throws Exception {
        publish(new AssignmentOffered(view(), null, Instant.now(), null));
        var notice = unread(of(Role.AGENCY_REPRESENTATIVE, unit)).get(0);
        var stranger = of(Role.AGENCY_REPRESENTATIVE, rows.unit("AGENCY", null));

        assertThat(unread(stranger)).isEmpty();
        assertThat(count(stranger)).isZero();
        assertThatThrownBy(() -> as(stranger, () -> service.open(notice.id()))).isInstanceOf(NotFound.class);
        mvc.perform(post("/si-sa-ket/notices/" + notice.id()).with(csrf()).with(People.login(stranger)))
                .andExpect(status().isNotFound());
        assertThatThrownBy(() -> CurrentTenant.in(
                        "phrae", () -> CurrentUser.as(People.representative("phrae"), () -> service.open(notice.id()))))
                .isInstanceOf(NotFound.class);
    }

    @Test
    void theSecretariatIsToldAndNotItsOtherPeople() {
        publish(new AssignmentOverdue(view(), null, Instant.now(), null));

        assertThat(unread(of(Role.COMMITTEE_SECRETARY, secretariat)))
                .extracting(Notice::kind)
                .containsExactly("AssignmentOverdue.secretariat");
        assertThat(unread(of(Role.AGENCY_REPRESENTATIVE, secretariat))).isEmpty();
        assertThat(unread(of(Role.AGENCY_REPRESENTATIVE, unit)))
                .extracting(Notice::kind)
                .containsExactly("AssignmentOverdue");
    }

    @Test
    void bothGovernorsAreToldWhatWaitsForThem() {
        var recommendation = rows.recommendation(committee);
        publish(new RecommendationProposed(recommendation, committee, "เรื่อง", null, Instant.now(), null));

        for (var role : List.of(Role.GOVERNOR, Role.VICE_GOVERNOR)) {
            assertThat(unread(People.of(PROVINCE, role)))
                    .extracting(Notice::path)
                    .contains("/recommendations/" + recommendation);
        }
    }

    @Test
    void unitsWithASeatAreToldOfAnotherDay() {
        rows.seat(committee, unit);
        rows.seat(committee, unit);
        var meeting = rows.meeting(committee, Instant.now().plusSeconds(864_000), "INVITED");
        publish(new MeetingPostponed(meeting, committee, null, Instant.now(), "ประธานติดราชการ"));

        assertThat(unread(of(Role.AGENCY_REPRESENTATIVE, unit)))
                .singleElement()
                .satisfies(notice -> assertThat(notice.path()).isEqualTo("/meetings/" + meeting));
    }

    @Test
    void openingMarksItAsReadForOnePersonOnly() throws Exception {
        publish(new AssignmentOffered(view(), null, Instant.now(), null));
        var one = of(Role.AGENCY_REPRESENTATIVE, unit);
        var colleague = of(Role.AGENCY_HEAD, unit);
        var notice = unread(one).get(0);

        mvc.perform(post("/si-sa-ket/notices/" + notice.id()).with(csrf()).with(People.login(one)))
                .andExpect(status().is3xxRedirection())
                .andExpect(redirectedUrl("/si-sa-ket/assignments/" + assignment));

        assertThat(unread(one)).isEmpty();
        assertThat(as(one, () -> service.page(null, 10)).read())
                .extracting(Notice::id)
                .containsExactly(notice.id());
        assertThat(unread(colleague)).hasSize(1);
        as(one, () -> service.open(notice.id()));
    }

    @Test
    void allAreMarkedAsReadAtOnce() throws Exception {
        publish(new AssignmentOffered(view(), null, Instant.now().minusSeconds(60), null));
        publish(new AssignmentOverdue(view(), null, Instant.now().minusSeconds(30), null));
        var one = of(Role.AGENCY_REPRESENTATIVE, unit);

        mvc.perform(post("/si-sa-ket/notices/read-all").with(csrf()).with(People.login(one)))
                .andExpect(status().is3xxRedirection());
        assertThat(count(one)).isZero();
        assertThat(as(one, () -> service.page(null, 10)).read()).hasSize(2);

        publish(new AssignmentOffered(view(), null, Instant.now(), null));
        assertThat(count(one)).isEqualTo(1);
    }

    @Test
    void unreadOnesAreShownPageByPageAndBehindThemThoseThatWereRead() {
        var one = of(Role.AGENCY_REPRESENTATIVE, unit);
        publish(new AssignmentOffered(view(), null, Instant.now().minusSeconds(9), null));
        as(one, () -> {
            service.readAll();
            return null;
        });
        for (var i = 5; i > 0; i--) {
            publish(new AssignmentOffered(view(), null, Instant.now().minusSeconds(i), null));
        }
        var all = as(one, () -> service.all(null, 10)).stream().map(Notice::id).toList();

        var first = as(one, () -> service.page(null, 2));
        assertThat(first.unread()).extracting(Notice::id).containsExactlyElementsOf(all.subList(0, 2));
        assertThat(first.read()).isEmpty();
        as(one, () -> service.open(all.get(1)));
        var second = as(one, () -> service.page(NoticeCursor.of(first.next().toString()), 2));
        assertThat(second.unread()).extracting(Notice::id).containsExactlyElementsOf(all.subList(2, 4));
        var third = as(one, () -> service.page(second.next(), 1));
        assertThat(third.unread()).extracting(Notice::id).containsExactly(all.get(4));
        assertThat(third.read()).extracting(Notice::id).containsExactly(all.get(1));
        var last = as(one, () -> service.page(NoticeCursor.of(third.next().toString()), 1));
        assertThat(last.unread()).isEmpty();
        assertThat(last.read()).extracting(Notice::id).containsExactly(all.get(5));
        assertThat(last.next()).isNull();
    }

    @Test
    void whatIsNoPlaceInTheListIsRefused() throws Exception {
        var one = of(Role.AGENCY_REPRESENTATIVE, unit);
        for (var nonsense : List.of("unread-x", "x", "unread-")) {
            mvc.perform(get("/si-sa-ket/notices").param("after", nonsense).with(People.login(one)))
                    .andExpect(status().isUnprocessableEntity());
        }
    }

    @Test
    void everyKindHasItsWordsInBothLanguages() throws Exception {
        publish(new AssignmentOverdue(view(), null, Instant.now(), null));
        var one = of(Role.AGENCY_REPRESENTATIVE, unit);

        mvc.perform(get("/si-sa-ket/notices").with(People.login(one)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("เกินกำหนดแล้ว: งานทดสอบ")))
                .andExpect(content().string(not(containsString("??notification"))));
        assertThat(StatementCount.of(() -> mvc.perform(get("/si-sa-ket/notices").with(People.login(one)))))
                .hasSizeLessThanOrEqualTo(15);
    }

    private List<Notice> unread(Person person) {
        return as(person, () -> service.page(null, 50)).unread();
    }

    private int count(Person person) {
        return as(person, () -> service.count(person));
    }

    private AssignmentView view() {
        return CurrentTenant.in(PROVINCE, () -> assignments.require(assignment));
    }

    private void publish(Traced event) {
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> events.publishEvent(event)));
    }

    private static Person of(Role role, UnitCode unit) {
        return new Person(
                PROVINCE, UUID.randomUUID().toString(), role.realmName(), "ทดสอบ", Set.of(role), Set.of(unit));
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }
}
