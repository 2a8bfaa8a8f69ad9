package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import salaklang.identity.Role;
import salaklang.platform.People;
import salaklang.platform.StatementCount;

/** What stands on the pages, and what they cost. */
class DashboardPagesTest extends DashboardScene {

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
                .andExpect(content().string(containsString("/si-sa-ket/dashboard/" + district)));
        var ofAll = Map.of("agencies", "unit=" + agency, "committees", "committee=" + committee);
        for (var each : ofAll.entrySet()) {
            mvc.perform(get("/si-sa-ket/dashboard?all=" + each.getKey()).with(People.login(PROVINCE, Role.GOVERNOR)))
                    .andExpect(content().string(containsString("measure=LATE&amp;" + each.getValue())));
        }
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
    void aPeriodThatEndsBeforeItBeginsIsRefusedInItsFormAndTheRestStays() throws Exception {
        aHandMadeSetOf(lao);

        mvc.perform(get("/si-sa-ket/dashboard/" + district + "?from=2026-05&to=2026-01")
                        .with(People.login(chief)))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("ช่วงเวลาต้องไม่สิ้นสุดก่อนเริ่ม")))
                .andExpect(content().string(containsString("value=\"2026-05\" selected")))
                .andExpect(content().string(containsString("measure=OPEN&amp;")));
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
}
