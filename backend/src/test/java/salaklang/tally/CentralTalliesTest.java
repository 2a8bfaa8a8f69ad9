package salaklang.tally;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.followup.Rows;
import salaklang.platform.FeatureTest;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;

@FeatureTest
class CentralTalliesTest {

    private static final List<String> CROSSING = List.of("province_standing", "province_month");

    @Autowired
    CentralTallies central;

    @Autowired
    Tallies tallies;

    @Autowired
    TallyJob job;

    @Autowired
    Dates dates;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void workInTwoProvinces() {
        for (var province : List.of("si-sa-ket", "lamphun")) {
            var rows = new Rows(province, database, transaction);
            var unit = rows.unit("AGENCY", null);
            var committee = rows.committee(unit);
            rows.assignment(committee, rows.recommendation(committee), unit, "OFFERED", dates.today());
            CurrentTenant.run(province, job::fold);
        }
    }

    @Test
    void theCentreComparesProvincesByTheirOwnNumbers() {
        var month = YearMonth.from(dates.today());
        var found = CurrentTenant.in("central", central::provinces);
        var months = CurrentTenant.in("central", () -> central.months(month.minusMonths(1), month));

        for (var province : List.of("si-sa-ket", "lamphun")) {
            var own = CurrentTenant.in(province, tallies::province);
            assertThat(own.open()).isPositive();
            assertThat(found)
                    .filteredOn(each -> each.province().equals(province))
                    .singleElement()
                    .satisfies(each -> assertThat(each.standing()).isEqualTo(own))
                    .satisfies(each -> assertThat(each.today()).isEqualTo(dates.today()));
            assertThat(months.get(province))
                    .isEqualTo(CurrentTenant.in(province, () -> tallies.trend(ScopeKind.PROVINCE, "", 2)));
        }
    }

    @Test
    void aProvinceSeesItsOwnAlone() {
        assertThat(CurrentTenant.in("lamphun", central::provinces))
                .extracting(ProvinceStanding::province)
                .containsExactly("lamphun");
        var month = YearMonth.from(dates.today());
        assertThat(CurrentTenant.in("lamphun", () -> central.months(month, month)))
                .containsOnlyKeys("lamphun");
        assertThat(transaction.<Integer>execute(status -> count("province_standing")))
                .as("nobody")
                .isZero();
    }

    @Test
    void theCentreSeesNoRecordAndNoPartOfAProvince() {
        for (var table : List.of(
                "assignment",
                "tally",
                "tally_change",
                "tally_standing",
                "tally_day",
                "unit",
                "committee",
                "programme")) {
            assertThat(in("central", () -> count(table))).as(table).isZero();
            assertThat(in("lamphun", () -> count(table))).isNotNegative();
        }
    }

    @Test
    void nobodyWritesTheNumbersOfAnother() {
        for (var table : CROSSING) {
            var column = table.equals("province_standing") ? "late" : "given";
            var change = "update " + table + " set " + column + " = 999 where province = 'si-sa-ket'";
            assertThat(in("lamphun", () -> database.sql(change).update())).isZero();
            assertThat(in("central", () -> database.sql(change).update())).isZero();
            assertThat(in("central", () -> database.sql("delete from " + table).update()))
                    .isZero();
        }
        assertThatThrownBy(() -> in(
                        "lamphun",
                        () -> database.sql("insert into province_month values ('nan', '2026-01-01', 1, 1, 1, 1)")
                                .update()))
                .isInstanceOf(DataAccessException.class)
                .hasStackTraceContaining("row-level security");
    }

    @Test
    void whatCrossesProvincesIsForcedUnderTheseTwoPoliciesAlone() {
        for (var table : CROSSING) {
            assertThat(database.sql(
                                    "select relrowsecurity and relforcerowsecurity from pg_class where oid = (:t)::regclass")
                            .param("t", table)
                            .query(Boolean.class)
                            .single())
                    .isTrue();
            assertThat(database.sql(
                                    "select policyname || ' ' || cmd || ' ' || qual from pg_policies where tablename = :t")
                            .param("t", table)
                            .query(String.class)
                            .list())
                    .containsExactlyInAnyOrder(
                            "province ALL (province = current_setting('app.tenant'::text, true))",
                            "centre_reads SELECT (current_setting('app.tenant'::text, true) = 'central'::text)");
            assertThat(database.sql("select column_name from information_schema.columns where table_name = :t")
                            .param("t", table)
                            .query(String.class)
                            .list())
                    .as("numbers, days and the province")
                    .allMatch(column ->
                            List.of("province", "today", "at", "month").contains(column)
                                    || List.of("waiting", "on_track", "soon", "late", "at_risk", "given", "cancelled")
                                            .contains(column)
                                    || column.startsWith("submitted_")
                                    || column.startsWith("done_"));
        }
    }

    private int count(String table) {
        return database.sql("select count(*) from " + table)
                .query(Integer.class)
                .single();
    }

    private <T> T in(String province, Supplier<T> work) {
        return CurrentTenant.in(province, () -> transaction.execute(status -> work.get()));
    }
}
