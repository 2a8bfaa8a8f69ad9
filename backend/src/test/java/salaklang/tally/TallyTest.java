package salaklang.tally;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.committee.CommitteeId;
import salaklang.followup.Rows;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.StatementCount;
import salaklang.recommendation.RecommendationId;
import salaklang.tenancy.CurrentTenant;
import salaklang.web.Dates;

@FeatureTest
class TallyTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final ZoneId THAILAND = ZoneId.of("Asia/Bangkok");
    private static final Standing EXPECTED = new Standing(1, 2, 1, 2, 2, 1, 1, 1, 2, 2);

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

    private Rows rows;
    private UnitCode district;
    private UnitCode lao;
    private CommitteeId committee;
    private RecommendationId recommendation;

    @BeforeEach
    void aCommittee() {
        rows = new Rows(PROVINCE, database, transaction);
        district = rows.unit("DISTRICT", null);
        lao = rows.unit("SAO", district);
        committee = rows.committee(lao);
        recommendation = rows.recommendation(committee);
    }

    /** As {@link #EXPECTED} counts it. */
    private void aHandMadeSetOf(UnitCode unit) {
        var horizon = inProvince(() -> Horizon.of(dates));
        var today = horizon.today();
        rows.assignment(committee, recommendation, unit, "WAITING", today.minusDays(1));
        rows.assignment(committee, recommendation, unit, "IN_PROGRESS", horizon.risk());
        rows.assignment(
                committee, recommendation, unit, "OFFERED", horizon.risk().plusDays(1));
        rows.assignment(committee, recommendation, unit, "IN_PROGRESS", horizon.near());
        rows.assignment(committee, recommendation, unit, "IN_PROGRESS", today.minusDays(1));
        rows.assignment(committee, recommendation, unit, "RETURNED", today.minusDays(40));
        rows.assignment(committee, recommendation, unit, "SUBMITTED", today.minusDays(2), endOf(today.minusDays(2)));
        rows.assignment(
                committee,
                recommendation,
                unit,
                "SUBMITTED",
                today,
                endOf(today).plusSeconds(60));
        rows.assignment(committee, recommendation, unit, "DONE", today.minusDays(9), endOf(today.minusDays(20)));
        rows.assignment(
                committee,
                recommendation,
                unit,
                "DONE",
                today.minusDays(9),
                endOf(today.minusDays(9)).plusSeconds(60));
        rows.assignment(committee, recommendation, unit, "DONE", today.minusDays(9));
        rows.assignment(committee, recommendation, unit, "CANCELLED", today.minusDays(9));
        rows.assignment(committee, recommendation, unit, "DECLINED", today.minusDays(9));
    }

    /** Half a minute before midnight in Thailand. */
    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 30).atZone(THAILAND).toInstant();
    }

    @Test
    void everyScopeCountsTheSameBeforeAndAfterFolding() {
        var before = inProvince(tallies::province);
        aHandMadeSetOf(lao);
        var programme = UUID.randomUUID();
        inProvince(() -> transaction.execute(status -> database.sql("""
                        with made as (insert into programme (id, name, fiscal_year_be, version)
                          values (:id, cast(:id as text), 2570, 0))
                        update assignment set programme_id = :id where unit = :unit""")
                .param("id", programme)
                .param("unit", lao.value())
                .update()));
        for (var folded : new boolean[] {false, true}) {
            if (folded) {
                inProvince(() -> {
                    job.fold();
                    return null;
                });
            }
            assertThat(inProvince(tallies::province)).isEqualTo(before.plus(EXPECTED));
            assertThat(inProvince(() -> tallies.standings(ScopeKind.UNIT))).containsEntry(lao.value(), EXPECTED);
            assertThat(inProvince(() -> tallies.standing(ScopeKind.UNIT, lao.value())))
                    .isEqualTo(EXPECTED);
            assertThat(inProvince(() -> tallies.standings(ScopeKind.COMMITTEE)))
                    .containsEntry(committee.toString(), EXPECTED);
            assertThat(inProvince(() -> tallies.standings(ScopeKind.DISTRICT)))
                    .containsEntry(district.value(), EXPECTED);
            assertThat(inProvince(() -> tallies.standing(ScopeKind.DISTRICT, district.value())))
                    .isEqualTo(EXPECTED);
            assertThat(inProvince(() -> tallies.unitsOf(committee))).containsOnly(Map.entry(lao, EXPECTED));
            assertThat(inProvince(() -> tallies.committeesOf(lao))).containsOnly(Map.entry(committee, EXPECTED));
            assertThat(inProvince(() -> tallies.standing(ScopeKind.PROGRAMME, programme.toString())))
                    .isEqualTo(EXPECTED);
        }
    }

    @Test
    void aDistrictCountsItsOfficeAndItsLocalGovernments() {
        aHandMadeSetOf(lao);
        aHandMadeSetOf(district);

        assertThat(inProvince(() -> tallies.standing(ScopeKind.DISTRICT, district.value())))
                .isEqualTo(EXPECTED.plus(EXPECTED));
        assertThat(inProvince(() -> tallies.standing(ScopeKind.UNIT, district.value())))
                .isEqualTo(EXPECTED);
    }

    @Test
    void anotherDayIsRightBeforeAnybodyFolds() {
        rows.assignment(committee, recommendation, lao, "OFFERED", dates.today().plusDays(60));
        inProvince(() -> {
            job.fold();
            return transaction.execute(
                    status -> database.sql("update tally_day set today = today - 1, near = near - 1, risk = risk - 1")
                            .update());
        });
        assertThat(inProvince(() -> tallies.standing(ScopeKind.UNIT, lao.value())))
                .isEqualTo(new Standing(0, 1, 0, 0, 0, 0, 0, 0, 0, 0));
    }

    @Test
    void aMonthIsThailandsAndTheLastIsThePresent() {
        var month = YearMonth.from(dates.today());
        var before = month.minusMonths(1);
        aHandMadeSetOf(lao);
        inProvince(() -> transaction.execute(status -> database.sql("""
                        update assignment set ended_at = :at, offered_at = :at where unit = :unit and state = 'DONE'""")
                .param("at", Timestamp.from(endOf(before.atEndOfMonth())))
                .param("unit", lao.value())
                .update()));

        for (var scope : new ScopeKind[] {ScopeKind.UNIT, ScopeKind.DISTRICT}) {
            var id = scope == ScopeKind.UNIT ? lao.value() : district.value();
            assertThat(inProvince(() -> tallies.trend(scope, id, 3)))
                    .containsExactly(
                            new MonthTally(month.minusMonths(2), 0, 0, 0, 0),
                            new MonthTally(before, 3, 1, 2, 0),
                            new MonthTally(month, 10, 0, 0, 2));
        }
    }

    @Test
    void eachCallIsOneStatement() throws Exception {
        aHandMadeSetOf(lao);
        inProvince(() -> Horizon.of(dates));
        assertThat(StatementCount.of(() -> inProvince(() -> tallies.standings(ScopeKind.DISTRICT))))
                .filteredOn(statement -> !statement.contains("set_config"))
                .hasSize(1);
        assertThat(StatementCount.of(() -> inProvince(() -> tallies.trend(ScopeKind.PROVINCE, "", 12))))
                .filteredOn(statement -> !statement.contains("set_config"))
                .hasSize(1);
    }

    @Test
    void whatHasComeToNothingLeavesNothing() {
        var id = rows.assignment(committee, recommendation, lao, "OFFERED", dates.today());
        inProvince(() -> {
            job.fold();
            return transaction.execute(status -> database.sql("delete from assignment where id = :id")
                    .param("id", id.value())
                    .update());
        });
        inProvince(() -> {
            job.fold();
            return null;
        });
        assertThat(inProvince(() -> tallies.standings(ScopeKind.UNIT))).doesNotContainKey(lao.value());
    }

    private static <T> T inProvince(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, work);
    }
}
