package salaklang.dashboard;

import static java.util.stream.Stream.concat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tally.Standing;

/** However many units or committees there are to compare, a dashboard takes no more room, and none of them is lost. */
class LongComparisonsTest extends DashboardScene {

    private static final int MANY = 60;
    private static final int SHOWN = 8;
    private static final int LARGEST = 150_000;

    /** An open and a late one of each. */
    private List<UnitCode> unitsAtWork(int number) {
        var units = new ArrayList<UnitCode>();
        for (var i = 0; i < number; i++) {
            var unit = rows.unit("AGENCY", null);
            rows.assignment(
                    committee,
                    recommendation,
                    unit,
                    "IN_PROGRESS",
                    dates.today().plusDays(60));
            rows.assignment(
                    committee,
                    recommendation,
                    unit,
                    "IN_PROGRESS",
                    dates.today().minusDays(1));
            units.add(unit);
        }
        return units;
    }

    @Test
    void ofManyUnitsACommitteesOverviewShowsSomeAndLeadsToAll() throws Exception {
        var units = unitsAtWork(MANY);
        var path = DashboardScope.of(committee).path();

        var page = page(path, secretary);
        var all = page(path + "?all=agencies", secretary);

        assertThat(listed(page, "OPEN")).hasSize(SHOWN).isSubsetOf(units);
        assertThat(page.length()).isLessThan(LARGEST);
        assertThat(page)
                .contains(path + "?all=agencies\"")
                .contains("ทุกหน่วยงาน (" + MANY + ")")
                .contains("แสดง 8 จาก " + MANY);
        assertThat(listed(all, "OPEN")).containsExactlyInAnyOrderElementsOf(units);
        assertThat(listed(all, "LATE")).containsExactlyInAnyOrderElementsOf(units);
        var order = listed(all, "OPEN");
        assertThat(listed(page, "OPEN"))
                .as("the best and the worst")
                .containsExactlyElementsOf(concat(order.subList(0, 4).stream(), order.subList(MANY - 4, MANY).stream())
                        .toList());
        assertThat(page)
                .contains("class=\"rank\">4<")
                .contains("class=\"rank\">57<")
                .contains("แสดง %1$d อันดับแรกและ %1$d อันดับท้าย".formatted(SHOWN / 2));
    }

    @Test
    void theSumsAreThoseOfAllAlsoWhereOnlySomeAreShown() throws Exception {
        unitsAtWork(MANY);
        var scope = DashboardScope.of(committee);

        var standing = read(secretary, scope).standing();
        var page = page(scope.path(), secretary);

        assertThat(standing.open()).isEqualTo(counted("")).isEqualTo(2 * MANY);
        assertThat(standing.late())
                .isEqualTo(counted("and due_date < '" + dates.today() + "'"))
                .isEqualTo(MANY);
        assertThat(page).contains(">" + standing.open() + "</a></b>").contains(">" + standing.late() + "</a></b>");
        assertThat(read(secretary, scope).agencies().stream()
                        .map(StandingRow::standing)
                        .reduce(Standing.NONE, Standing::plus))
                .isEqualTo(standing);
    }

    @Test
    void ofManyCommitteesAnAgencysOverviewShowsSomeAndLeadsToAll() throws Exception {
        for (var i = 0; i < SHOWN + 5; i++) {
            var other = rows.committee(agency);
            rows.assignment(
                    other,
                    rows.recommendation(other),
                    agency,
                    "IN_PROGRESS",
                    dates.today().plusDays(60));
        }
        var path = DashboardScope.of(agency).path();

        assertThat(found(page(path, head), "measure=OPEN&amp;committee=([^&\"]+)&amp;unit=[^&\"]+"))
                .hasSize(SHOWN);
        assertThat(found(page(path + "?all=committees", head), "measure=OPEN&amp;committee=([^&\"]+)&amp;unit=[^&\"]+"))
                .hasSize(SHOWN + 5);
    }

    @Test
    void aFewAreAllShownAndNothingLeadsToMore() throws Exception {
        unitsAtWork(3);

        var page = page(DashboardScope.of(committee).path(), secretary);

        assertThat(listed(page, "OPEN")).hasSize(3);
        assertThat(page).doesNotContain("?all=").doesNotContain("แสดง 3 จาก");
    }

    @Test
    void manyUnitsCostNoMoreStatementsThanFew() throws Exception {
        var path = DashboardScope.of(committee).path();
        unitsAtWork(2);
        page(path, secretary);
        int few = StatementCount.of(() -> page(path, secretary)).size();
        unitsAtWork(30);

        assertThat(StatementCount.of(() -> page(path, secretary))).hasSize(few);
        assertThat(StatementCount.of(() -> page(path + "?all=agencies", secretary)))
                .hasSize(few);
    }

    @Test
    void whatIsNoneOfTheKindsIsNotFound() throws Exception {
        for (var kind : List.of("", "nonsense", "AGENCIES")) {
            mvc.perform(get("/" + PROVINCE + "/dashboard?all=" + kind).with(People.login(People.governor(PROVINCE))))
                    .andExpect(status().isNotFound());
        }
        mvc.perform(get("/" + PROVINCE + DashboardScope.of(committee).path() + "?all=agencies")
                        .with(People.login(chief)))
                .andExpect(status().isNotFound());
    }

    private String page(String path, Person person) throws Exception {
        return mvc.perform(get("/" + PROVINCE + path).with(People.login(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
    }

    /** Of which units the page has the number, in its order. */
    private static List<UnitCode> listed(String page, String measure) {
        return found(page, "measure=" + measure + "&amp;committee=[^&\"]+&amp;unit=([^&\"]+)")
                .map(UnitCode::of)
                .toList();
    }

    private static Stream<String> found(String page, String pattern) {
        return Pattern.compile("href=\"[^\"]*" + pattern + "\"")
                .matcher(page)
                .results()
                .map((MatchResult it) -> it.group(1));
    }

    /** By the table itself. */
    private int counted(String more) {
        return inTransaction(() -> jdbc.sql("select count(*) from assignment where committee_id = ?"
                        + " and state in ('OFFERED', 'RETURNED', 'IN_PROGRESS', 'SUBMITTED') " + more)
                .param(committee.value())
                .query(Integer.class)
                .single());
    }
}
