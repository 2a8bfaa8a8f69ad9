package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
import salaklang.tally.MonthTally;
import salaklang.tally.ScopeKind;
import salaklang.tally.Standing;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

@FeatureTest
class DashboardTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");

    /** waiting, on track, soon, late, at risk, submitted on time and late, done on time and late, cancelled */
    private static final Standing EXPECTED = new Standing(0, 2, 1, 2, 2, 1, 0, 1, 1, 1);

    @Autowired
    private DashboardService service;

    @Autowired
    private WorkListService lists;

    @Autowired
    private Dates dates;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private MockMvc mvc;

    private Rows rows;
    private UnitCode agency;
    private UnitCode district;
    private UnitCode lao;
    private CommitteeId committee;
    private RecommendationId recommendation;
    private Person secretary;
    private Person head;
    private Person chief;

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

    /** Half a minute before midnight in Thailand. */
    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 30).atZone(THAILAND).toInstant();
    }

    @Test
    void theNumbersAreThoseOfAHandMadeSet() {
        var before = read(People.governor(PROVINCE), DashboardScope.PROVINCE);
        aHandMadeSetOf(agency);
        aHandMadeSetOf(lao);
        var after = read(People.governor(PROVINCE), DashboardScope.PROVINCE);

        assertThat(after.standing()).isEqualTo(before.standing().plus(EXPECTED).plus(EXPECTED));
        assertThat(after.agencies())
                .filteredOn(row -> agency.value().equals(row.code()))
                .extracting(StandingRow::standing)
                .containsExactly(EXPECTED);
        assertThat(after.committees())
                .filteredOn(row -> row.path().endsWith(committee.toString()))
                .extracting(StandingRow::standing)
                .containsExactly(EXPECTED.plus(EXPECTED));
        assertThat(after.districts())
                .filteredOn(each -> district.value().equals(each.row().code()))
                .extracting(each -> each.row().standing())
                .containsExactly(EXPECTED);
    }

    @Test
    void everyRolesNumbersAreThoseOfACountByItself() {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(district);
        aHandMadeSetOf(lao);

        assertThat(read(People.governor(PROVINCE), DashboardScope.PROVINCE).standing())
                .isEqualTo(counted("true"));
        assertThat(read(secretary, DashboardScope.of(committee)).standing())
                .isEqualTo(counted("committee_id = '" + committee + "'"))
                .isEqualTo(EXPECTED.plus(EXPECTED).plus(EXPECTED));
        assertThat(read(head, DashboardScope.of(agency)).standing())
                .isEqualTo(counted("unit = '" + agency + "'"))
                .isEqualTo(EXPECTED);
        assertThat(read(chief, DashboardScope.of(district)).standing())
                .isEqualTo(counted("unit in ('" + district + "', '" + lao + "')"))
                .isEqualTo(EXPECTED.plus(EXPECTED));
    }

    @Test
    void theTrendIsThatOfACountByItself() {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(lao);
        moveBack("offered_at", 65, "unit = '" + lao + "' and state in ('IN_PROGRESS', 'SUBMITTED')");
        moveBack("offered_at", 400, "unit = '" + agency + "' and state = 'RETURNED'");
        inProvince("update assignment set ended_at = now() where state in ('DONE', 'CANCELLED') and committee_id = '"
                + committee + "'");
        moveBack("ended_at", 35, "unit = '" + agency + "' and state = 'DONE'");
        moveBack("ended_at", 380, "unit = '" + lao + "' and state in ('DONE', 'CANCELLED')");

        assertTrend(People.governor(PROVINCE), DashboardScope.PROVINCE, "true");
        assertTrend(secretary, DashboardScope.of(committee), "committee_id = '" + committee + "'");
        assertTrend(head, DashboardScope.of(agency), "unit = '" + agency + "'");
        assertTrend(chief, DashboardScope.of(district), "unit in ('" + district + "', '" + lao + "')");
    }

    private void moveBack(String moment, int days, String which) {
        inProvince("update assignment set " + moment + " = now() - interval '" + days + " days' where " + which);
    }

    private void assertTrend(Person person, DashboardScope scope, String which) {
        var view = read(person, scope);
        assertThat(view.months())
                .hasSize(12)
                .allSatisfy(month -> assertThat(month).isEqualTo(countedIn(which, month.month(), month.month())));
        assertThat(view.years()).hasSize(4).allSatisfy(year -> {
            var period = Period.ofFiscalYear(year.year());
            var counted = countedIn(which, period.from(), period.to());
            assertThat(year)
                    .isEqualTo(new YearLine(year.year(), counted.given(), counted.doneOnTime(), counted.doneLate()));
        });
    }

    @Test
    void theRowsAndTheMapAreThoseOfACountByItself() {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(rows.division(agency));
        aHandMadeSetOf(district);
        aHandMadeSetOf(lao);
        var office = "split_part(a.unit, '.', 1)";
        var byDistrict = countedBy(
                "(select case u.kind when 'DISTRICT' then u.code else u.district end from unit u where u.code = "
                        + office + ")",
                "true");

        var view = read(People.governor(PROVINCE), DashboardScope.PROVINCE);

        var units = Stream.concat(view.agencies().stream(), view.locals().stream());
        assertRows(units.toList(), "unit", countedBy(office, "true"));
        assertRows(view.committees(), "committee", countedBy("a.committee_id::text", "true"));
        assertRows(view.programmes(), "programme", countedBy("a.programme_id::text", "true"));
        assertRows(view.districts().stream().map(DistrictTile::row).toList(), "district", byDistrict);
        assertThat(view.agencies()).extracting(StandingRow::code).contains(agency.value());
        assertThat(view.committees())
                .extracting(row -> row.list().get("committee"))
                .contains(committee.toString());
        assertThat(view.districts()).extracting(tile -> tile.row().code()).contains(district.value());
        assertRows(
                read(secretary, DashboardScope.of(committee)).agencies(),
                "unit",
                countedBy(office, "committee_id = '" + committee + "'"));
        assertRows(view(chief).locals(), "unit", countedBy(office, "a.unit in ('" + district + "', '" + lao + "')"));
    }

    private static void assertRows(List<StandingRow> rows, String key, Map<String, Standing> counted) {
        assertThat(rows)
                .allSatisfy(row -> assertThat(row.standing())
                        .as(row.name())
                        .isEqualTo(counted.getOrDefault(row.list().get(key), Standing.NONE)));
    }

    @Test
    void theListBehindEachNumberHasJustAsMany() {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(district);
        aHandMadeSetOf(lao);

        assertLists(People.governor(PROVINCE), DashboardScope.PROVINCE);
        assertLists(secretary, DashboardScope.of(committee));
        assertLists(head, DashboardScope.of(agency));
        assertLists(chief, DashboardScope.of(district));
        assertLists(chief, DashboardScope.of(lao));
    }

    private void assertLists(Person person, DashboardScope scope) {
        var view = read(person, scope);
        for (var measure : Measure.values()) {
            assertThat(ids(person, measure, view.list(), null))
                    .as("%s of %s", measure, scope)
                    .doesNotHaveDuplicates()
                    .hasSize(measure.of(view.standing()));
        }
    }

    @Test
    void theListBehindAMonthHasJustAsMany() {
        aHandMadeSetOf(lao);
        var list = DashboardScope.of(district).list();
        var months = view(chief).months();

        assertThat(months).hasSize(12);
        assertThat(months.stream().mapToInt(MonthTally::done).sum()).isEqualTo(EXPECTED.done());
        for (var month : months) {
            assertThat(ids(chief, Measure.GIVEN, list, month.month())).hasSize(month.given());
            assertThat(ids(chief, Measure.DONE_ON_TIME, list, month.month())).hasSize(month.doneOnTime());
            assertThat(ids(chief, Measure.DONE_LATE, list, month.month())).hasSize(month.doneLate());
            assertThat(ids(chief, Measure.CANCELLED, list, month.month())).hasSize(month.cancelled());
        }
    }

    private Dashboard view(Person person) {
        return read(person, DashboardScope.of(district));
    }

    /** Page by page. */
    private List<String> ids(Person person, Measure measure, Map<String, String> list, YearMonth month) {
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

    @Test
    void theLongestLateComeFirstWithWhy() {
        aHandMadeSetOf(lao);
        inProvince("update assignment set delay_cause = 'BUDGET', delay_text = 'รองวดที่สอง' where unit = '" + lao
                + "' and state = 'RETURNED'");

        var late = view(chief).late();

        assertThat(late).hasSize(2);
        assertThat(late.get(0).dueDate()).isEqualTo(dates.today().minusDays(40));
        assertThat(late.get(0).delayText()).isEqualTo("รองวดที่สอง");
    }

    @Test
    void whatIsSecretShowsNothingOfItself() {
        rows.assignment(
                committee, recommendation, lao, "IN_PROGRESS", dates.today().minusDays(3));
        inProvince("update assignment set secret = true, delay_cause = 'LEGAL', delay_text = 'ลับ' where unit = '" + lao
                + "'");

        var late = view(chief).late().get(0);

        assertThat(late.title()).isNotEqualTo("งานทดสอบ");
        assertThat(late.expected()).isNull();
        assertThat(late.delayText()).isNull();
    }

    @Test
    void eachSeesTheirOwnViewAlone() {
        aHandMadeSetOf(lao);
        var others = rows.unit("AGENCY", null);
        var othersCommittee = rows.committee(others);

        for (var person : List.of(secretary, head, chief)) {
            assertHidden(person, DashboardScope.PROVINCE);
            assertHidden(person, DashboardScope.of(others));
            assertHidden(person, DashboardScope.of(othersCommittee));
            assertThatThrownBy(() -> ids(person, Measure.OPEN, Map.of(), null)).isInstanceOf(NotFound.class);
            assertThatThrownBy(() -> ids(person, Measure.OPEN, Map.of("unit", others.value()), null))
                    .isInstanceOf(NotFound.class);
        }
        assertHidden(secretary, DashboardScope.of(agency));
        assertHidden(head, DashboardScope.of(committee));
        assertHidden(chief, DashboardScope.of(committee));
        assertThat(read(chief, DashboardScope.of(lao)).standing()).isEqualTo(EXPECTED);
        var officer = person(Role.LOCAL_OFFICER, lao);
        assertThat(read(officer, DashboardScope.of(lao)).standing()).isEqualTo(EXPECTED);
        assertHidden(officer, DashboardScope.of(rows.unit("SAO", district)));
        assertHidden(officer, DashboardScope.of(district));
        for (var role : Set.of(Role.AGENCY_REPRESENTATIVE, Role.LOCAL_OFFICER)) {
            assertHidden(person(role, agency), DashboardScope.of(agency));
            assertThat(as(person(role, agency), service::own)).isEmpty();
        }
        var everything = new DashboardScope(ScopeKind.UNIT, "agencies/none-such");
        assertThatThrownBy(() -> read(People.governor(PROVINCE), everything)).isInstanceOf(NotFound.class);
    }

    @Test
    void aNameLeadsOnlyWhereItsReaderMayGo() {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(lao);

        assertThat(read(secretary, DashboardScope.of(committee)).agencies())
                .extracting(StandingRow::code, StandingRow::path)
                .containsExactly(tuple(agency.value(), null));
        assertThat(read(head, DashboardScope.of(agency)).committees())
                .extracting(StandingRow::path)
                .containsOnlyNulls();
        assertThat(view(chief).locals())
                .extracting(StandingRow::path)
                .containsExactly(DashboardScope.of(lao).path());
        assertThat(read(People.governor(PROVINCE), DashboardScope.of(committee)).agencies())
                .extracting(StandingRow::path)
                .containsExactly(DashboardScope.of(agency).path());
    }

    private void assertHidden(Person person, DashboardScope scope) {
        assertThatThrownBy(() -> read(person, scope)).isInstanceOf(NotFound.class);
    }

    @Test
    void whatAskedForIsNarrowedIsNarrowedByBoth() {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(lao);
        var list = Map.of("committee", committee.toString(), "unit", lao.value());

        assertThat(ids(secretary, Measure.OPEN, list, null)).hasSize(EXPECTED.open());
    }

    @Test
    void aDistrictAddedToAUnitOpensNoOtherUnitsWork() throws Exception {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(lao);
        var others = Map.of("unit", agency.value(), "district", district.value());
        var own = Map.of("unit", lao.value(), "district", district.value());

        assertThatThrownBy(() -> ids(chief, Measure.OPEN, others, null)).isInstanceOf(NotFound.class);
        assertThat(ids(chief, Measure.OPEN, own, null)).hasSize(EXPECTED.open());
        mvc.perform(get("/si-sa-ket/dashboard/work?measure=OPEN&unit=" + agency + "&district=" + district)
                        .with(People.login(chief)))
                .andExpect(status().isNotFound());
    }

    @Test
    void whatDivisionsDoIsCountedAndListedWithTheirUnit() {
        var ofAgency = rows.division(agency);
        var ofDistrict = rows.division(district);
        for (var unit : List.of(agency, ofAgency, ofDistrict, lao)) {
            aHandMadeSetOf(unit);
        }
        var twice = EXPECTED.plus(EXPECTED);

        assertThat(read(head, DashboardScope.of(agency)).standing()).isEqualTo(twice);
        assertThat(read(head, DashboardScope.of(ofAgency)).standing()).isEqualTo(EXPECTED);
        assertThat(view(chief).standing()).isEqualTo(twice);
        assertThat(view(chief).locals())
                .extracting(StandingRow::code)
                .containsExactlyInAnyOrder(district.value(), lao.value());
        assertThat(view(chief).units()).containsKey(ofDistrict);
        var ofCommittee = read(secretary, DashboardScope.of(committee));
        assertThat(ofCommittee.agencies())
                .extracting(StandingRow::code, StandingRow::standing)
                .containsExactly(tuple(agency.value(), twice));
        assertThat(ofCommittee.standing()).isEqualTo(twice.plus(twice));
        assertThat(read(People.governor(PROVINCE), DashboardScope.PROVINCE).agencies())
                .filteredOn(row -> row.code().startsWith(agency.value()))
                .extracting(StandingRow::standing)
                .containsExactly(twice);
        assertLists(head, DashboardScope.of(agency));
        assertLists(head, DashboardScope.of(ofAgency));
        assertLists(chief, DashboardScope.of(district));
        assertLists(secretary, DashboardScope.of(committee));
        assertThat(ids(secretary, Measure.LATE, ofCommittee.agencies().get(0).list(), null))
                .hasSize(twice.late());
    }

    @Test
    void aMonthsListGoesOnWhereItsPageEnded() {
        var day = dates.today().minusMonths(1).withDayOfMonth(10);
        for (var i = 0; i < WorkListService.PAGE + 5; i++) {
            var due = day.plusDays(20 - i % 3);
            rows.assignment(
                    committee, recommendation, lao, "DONE", due, endOf(day).minusSeconds(i / 2));
        }
        var list = Map.of("district", district.value());

        assertThat(ids(chief, Measure.DONE_ON_TIME, list, YearMonth.from(day)))
                .doesNotHaveDuplicates()
                .hasSize(WorkListService.PAGE + 5);
        assertThat(ids(chief, Measure.GIVEN, list, YearMonth.from(dates.today())))
                .doesNotHaveDuplicates()
                .hasSize(WorkListService.PAGE + 5);
    }

    @Test
    void anotherProvinceCountsNothingOfIt() {
        Supplier<Standing> lamphun = () -> CurrentTenant.in(
                "lamphun",
                () -> CurrentUser.as(
                        People.governor("lamphun"),
                        () -> service.read(DashboardScope.PROVINCE, period()).standing()));
        var before = lamphun.get();
        aHandMadeSetOf(lao);

        assertThat(lamphun.get()).isEqualTo(before);
    }

    @Test
    void everyNumberOfThePageOpensItsList() throws Exception {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(lao);

        mvc.perform(get("/si-sa-ket/dashboard").with(People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/si-sa-ket/dashboard/work?measure=OPEN\"")))
                .andExpect(content().string(containsString("/si-sa-ket/dashboard/work?measure=LATE\"")))
                .andExpect(content().string(containsString("/si-sa-ket/dashboard/work?measure=AT_RISK\"")))
                .andExpect(content().string(containsString("/si-sa-ket/dashboard/decisions\"")))
                .andExpect(content().string(containsString("measure=LATE&amp;unit=" + agency)))
                .andExpect(content().string(containsString("measure=LATE&amp;committee=" + committee)))
                .andExpect(content().string(containsString("/si-sa-ket/dashboard/" + district)));
        for (var path : Stream.of(DashboardScope.of(committee), DashboardScope.of(district), DashboardScope.of(lao))
                .map(DashboardScope::path)
                .toList()) {
            mvc.perform(get("/si-sa-ket" + path).with(People.login(PROVINCE, Role.AUDITOR)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString("measure=OPEN&amp;")));
        }
        mvc.perform(get("/si-sa-ket/dashboard/work?measure=LATE&unit=" + lao).with(People.login(chief)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/si-sa-ket/assignments/")));
    }

    @Test
    void aDirectiveCanBeGivenFromAnyRowByWhoGoverns() throws Exception {
        var handedIn = rows.assignment(
                committee,
                recommendation,
                agency,
                "SUBMITTED",
                dates.today(),
                endOf(dates.today().minusDays(1)));
        var list = "/si-sa-ket/dashboard/work?measure=SUBMITTED&committee=" + committee;
        var toUnit = "/si-sa-ket/directives/new?unit=" + agency;
        var fromRow = "/si-sa-ket/directives/new?from=assignment:" + handedIn + "&amp;unit=" + agency;

        mvc.perform(get(list).with(People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(content().string(containsString(fromRow)));
        mvc.perform(get(list).with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(not(containsString("/directives/new"))));
        for (var page : List.of("/si-sa-ket/dashboard/committees/" + committee, "/si-sa-ket/dashboard/" + agency)) {
            mvc.perform(get(page).with(People.login(PROVINCE, Role.GOVERNOR)))
                    .andExpect(content().string(containsString(toUnit)));
            mvc.perform(get(page).with(People.login(PROVINCE, Role.AUDITOR)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(not(containsString(toUnit))));
        }
    }

    @Test
    void whatMatchesNothingSaysSo() throws Exception {
        mvc.perform(get("/si-sa-ket/dashboard/work?measure=LATE&unit=" + lao).with(People.login(chief)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ไม่มีงานตามเงื่อนไขนี้")));
    }

    @ParameterizedTest
    @CsvSource({
        "/dashboard?from=2026-05&to=2026-04, 422",
        "/dashboard?fy=abc, 422",
        "/dashboard/work?measure=DONE&from=2026-05&to=2026-04, 422",
        "/dashboard/work?measure=LATE&fy=2569, 422",
        "/dashboard/work?measure=NONSENSE, 404",
        "/dashboard/work?measure=LATE&unit=nonsense, 404",
        "/dashboard/work?measure=LATE&committee=nonsense, 404",
        "/dashboard/work?measure=LATE&after=nonsense, 404",
        "/dashboard/districts/nonsense, 404",
        "/dashboard/committees/nonsense, 404",
        "/dashboard/programmes/nonsense, 404",
        "/dashboard/districts/NON SENSE, 404",
    })
    void badInputIsAnsweredAsSuch(String path, int status) throws Exception {
        mvc.perform(get("/si-sa-ket" + path).with(People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(status().is(status));
    }

    @Test
    void aPeriodOfWhatIsOfTodayAloneIsRefused() {
        assertThatThrownBy(() -> ids(People.governor(PROVINCE), Measure.LATE, Map.of(), YearMonth.of(2026, 5)))
                .isInstanceOf(InvalidInput.class);
    }

    @Test
    void everyoneArrivesAtTheirOwn() throws Exception {
        mvc.perform(get("/si-sa-ket/dashboard").with(People.login(head)))
                .andExpect(redirectedUrl("/si-sa-ket/dashboard/" + agency));
        mvc.perform(get("/si-sa-ket/dashboard").with(People.login(chief)))
                .andExpect(redirectedUrl("/si-sa-ket/dashboard/" + district));
        mvc.perform(get("/si-sa-ket/dashboard").with(People.login(secretary)))
                .andExpect(redirectedUrl("/si-sa-ket/dashboard/committees/" + committee));
        mvc.perform(get("/si-sa-ket/dashboard").with(People.login(PROVINCE, Role.LOCAL_OFFICER)))
                .andExpect(redirectedUrl("/si-sa-ket/dashboard/laos/muang"));
        mvc.perform(get("/si-sa-ket/dashboard").with(People.login(PROVINCE, Role.AGENCY_REPRESENTATIVE)))
                .andExpect(status().isNotFound());
    }

    @Test
    void theApiGivesTheSameNumbers() throws Exception {
        aHandMadeSetOf(agency);

        mvc.perform(get("/api/v1/si-sa-ket/dashboard")
                        .param("of", "UNIT")
                        .param("id", agency.value())
                        .with(People.login(head)))
                .andExpect(status().isOk())
                .andExpect(content().json("""
                                        {"total": {"open": 6, "onTrack": 2, "soon": 1, "submitted": 1, "late": 2,
                                                   "atRisk": 2, "done": 2, "onTime": 2, "onTimePercent": 40}}
                                        """));
        mvc.perform(get("/api/v1/si-sa-ket/dashboard").with(People.login(head))).andExpect(status().isNotFound());
    }

    @Test
    void theChartsAreDrawnFromTheTableBehindThem() throws Exception {
        aHandMadeSetOf(lao);

        mvc.perform(get("/si-sa-ket/dashboard/" + district).with(People.login(chief)))
                .andExpect(content().string(containsString("data-chart=\"trend\"")))
                .andExpect(content().string(containsString("data-point")))
                .andExpect(content().string(not(containsString("style=\""))));
        mvc.perform(get("/webjars/echarts/echarts.common.min.js").with(People.login(chief)))
                .andExpect(status().isOk());
    }

    @Test
    void thePagesAreCheapWhateverTheNumberOfAssignments() throws Exception {
        for (var i = 0; i < 5; i++) {
            aHandMadeSetOf(lao);
            aHandMadeSetOf(agency);
        }
        var paths = Map.of(
                "/si-sa-ket/dashboard",
                People.governor(PROVINCE),
                "/si-sa-ket/dashboard/decisions",
                People.governor(PROVINCE),
                "/si-sa-ket/dashboard/committees/" + committee,
                secretary,
                "/si-sa-ket/dashboard/" + agency,
                head,
                "/si-sa-ket/dashboard/" + district,
                chief,
                "/si-sa-ket/dashboard/work?measure=OPEN&district=" + district,
                chief);

        for (var each : paths.entrySet()) {
            // The holidays are kept in memory once a page has read them.
            mvc.perform(get(each.getKey()).with(People.login(each.getValue())));
            assertThat(StatementCount.of(() -> mvc.perform(get(each.getKey()).with(People.login(each.getValue())))))
                    .as(each.getKey())
                    .hasSizeLessThanOrEqualTo(15);
        }
    }

    /** By the table itself. */
    private Standing counted(String which) {
        return countedBy("''", which).getOrDefault("", Standing.NONE);
    }

    /** By the table itself, for each value of the key. */
    private Map<String, Standing> countedBy(String key, String which) {
        var open = "state in ('OFFERED', 'RETURNED', 'IN_PROGRESS') and ";
        var inTime = "coalesce(submitted_at < (due_date + 1)::timestamp at time zone 'Asia/Bangkok', false)";
        var counts = Stream.of(
                        "state = 'WAITING'",
                        open + "due_date >= :today and due_date > :near",
                        open + "due_date >= :today and due_date <= :near",
                        open + "due_date < :today",
                        open + "due_date >= :today and due_date <= :today + 14 and reported_percent < 50",
                        "state = 'SUBMITTED' and " + inTime,
                        "state = 'SUBMITTED' and not " + inTime,
                        "state = 'DONE' and " + inTime,
                        "state = 'DONE' and not " + inTime,
                        "state in ('DECLINED', 'CANCELLED')")
                .map(condition -> ", count(*) filter (where " + condition + ")")
                .collect(Collectors.joining());
        var counted = new HashMap<String, Standing>();
        inTransaction(() -> jdbc.sql("select " + key
                        + counts.replace(":today", "cast(:today as date)").replace(":near", "cast(:near as date)")
                        + " from assignment a where " + which + " group by 1")
                .param("today", dates.today())
                .param("near", Near.lastDay(dates))
                .query((row, number) -> counted.put(
                        row.getString(1),
                        new Standing(
                                row.getInt(2),
                                row.getInt(3),
                                row.getInt(4),
                                row.getInt(5),
                                row.getInt(6),
                                row.getInt(7),
                                row.getInt(8),
                                row.getInt(9),
                                row.getInt(10),
                                row.getInt(11))))
                .list());
        return counted;
    }

    /** From the first month to the last one, by the table itself; as of the first. */
    private MonthTally countedIn(String which, YearMonth first, YearMonth last) {
        var inTime = "coalesce(submitted_at < (due_date + 1)::timestamp at time zone 'Asia/Bangkok', false)";
        var given = "(offered_at at time zone 'Asia/Bangkok')::date between :first and :last";
        var ended = "(coalesce(ended_at, submitted_at, offered_at) at time zone 'Asia/Bangkok')::date"
                + " between :first and :last";
        return inTransaction(() -> jdbc.sql("select count(*) filter (where " + given + "), count(*) filter (where "
                        + ended + " and state = 'DONE' and " + inTime + "), count(*) filter (where " + ended
                        + " and state = 'DONE' and not " + inTime + "), count(*) filter (where " + ended
                        + " and state in ('DECLINED', 'CANCELLED')) from assignment where " + which)
                .param("first", first.atDay(1))
                .param("last", last.atEndOfMonth())
                .query((row, number) ->
                        new MonthTally(first, row.getInt(1), row.getInt(2), row.getInt(3), row.getInt(4)))
                .single());
    }

    private <T> T inTransaction(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> transaction.execute(status -> work.get()));
    }

    private void inProvince(String sql) {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> jdbc.sql(sql).update()));
    }

    private Period period() {
        return Period.of(null, null, null, dates.today());
    }

    private Dashboard read(Person person, DashboardScope scope) {
        return as(person, () -> service.read(scope, period()));
    }

    private static Person person(Role role, UnitCode unit) {
        return new Person(
                PROVINCE, UUID.randomUUID().toString(), role.realmName(), "ทดสอบ", Set.of(role), Set.of(unit));
    }

    private static <T> T as(Person person, Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }
}
