package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.People;
import salaklang.tally.ScopeKind;
import salaklang.web.NotFound;

/** Everybody sees the dashboards that are theirs, and no other. */
class DashboardSightTest extends DashboardScene {

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
}
