package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
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
import salaklang.recommendation.RecommendationId;
import salaklang.tally.Standing;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;

/** A committee, an agency, a district and a local government in it, and what counts their work without the tally. */
@FeatureTest
abstract class DashboardScene {

    static final String PROVINCE = "si-sa-ket";
    static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** waiting, on track, soon, late, at risk, submitted on time and late, done on time and late, cancelled */
    static final Standing EXPECTED = new Standing(0, 2, 1, 2, 2, 1, 0, 1, 1, 1);

    @Autowired
    DashboardService service;

    @Autowired
    WorkListService lists;

    @Autowired
    Dates dates;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    MockMvc mvc;

    Rows rows;
    UnitCode agency;
    UnitCode district;
    UnitCode lao;
    CommitteeId committee;
    RecommendationId recommendation;
    Person secretary;
    Person head;
    Person chief;

    @BeforeEach
    void aCommittee() {
        rows = new Rows(PROVINCE, jdbc, transaction);
        agency = rows.unit("AGENCY", null);
        district = rows.unit("DISTRICT", null);
        lao = rows.unit("SAO", district);
        committee = rows.committee(agency);
        recommendation = rows.recommendation(committee);
        secretary = person(Role.COMMITTEE_SECRETARY, agency);
        head = person(Role.AGENCY_HEAD, agency);
        chief = person(Role.DISTRICT_OFFICER, district);
    }

    /** As {@link #EXPECTED} counts it. */
    void aHandMadeSetOf(UnitCode unit) {
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

    /** Half a minute before midnight in Thailand. */
    static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 30).atZone(THAILAND).toInstant();
    }

    void assertLists(Person person, DashboardScope scope) {
        var view = read(person, scope);
        for (var measure : Measure.values()) {
            assertThat(ids(person, measure, view.list(), null))
                    .as("%s of %s", measure, scope)
                    .doesNotHaveDuplicates()
                    .hasSize(measure.of(view.standing()));
        }
    }

    Dashboard view(Person person) {
        return read(person, DashboardScope.of(district));
    }

    /** Page by page. */
    List<String> ids(Person person, Measure measure, Map<String, String> list, YearMonth month) {
        var found = new ArrayList<String>();
        String after = null;
        do {
            var next = after;
            var page = as(
                    person,
                    () -> lists.page(new WorkListService.Asked(
                            measure.name(),
                            list.get("committee"),
                            list.get("unit"),
                            list.get("district"),
                            null,
                            null,
                            month == null ? null : month.toString(),
                            month == null ? null : month.toString(),
                            next)));
            page.rows().forEach(row -> found.add(row.id().toString()));
            after = page.next();
        } while (after != null);
        return found;
    }

    void inProvince(String sql) {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    <T> T inTransaction(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> transaction.execute(status -> work.get()));
    }

    Period period() {
        return Period.of(null, null, null, dates.today());
    }

    Dashboard read(Person person, DashboardScope scope) {
        return as(person, () -> service.read(scope, period()));
    }

    static Person person(Role role, UnitCode unit) {
        return new Person(
                PROVINCE, UUID.randomUUID().toString(), role.realmName(), "ทดสอบ", Set.of(role), Set.of(unit));
    }

    static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }
}
