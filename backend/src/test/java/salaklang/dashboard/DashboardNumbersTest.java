package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.platform.People;
import salaklang.tally.MonthTally;
import salaklang.tally.Standing;
import salaklang.tenancy.CurrentTenant;

/** Each number is that of a count by itself. */
class DashboardNumbersTest extends DashboardScene {

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
}
