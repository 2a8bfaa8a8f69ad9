package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import salaklang.platform.People;
import salaklang.tally.MonthTally;
import salaklang.web.InvalidInput;

/** Behind each number are just those assignments that it counts. */
class ListsBehindNumbersTest extends DashboardScene {

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
    void whatAskedForIsNarrowedIsNarrowedByBoth() {
        aHandMadeSetOf(agency);
        aHandMadeSetOf(lao);
        var list = Map.of("committee", committee.toString(), "unit", lao.value());

        assertThat(ids(secretary, Measure.OPEN, list, null)).hasSize(EXPECTED.open());
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
    void aListSaysOfWhatIsHandedInWhetherItWasInTime() throws Exception {
        aHandMadeSetOf(lao);

        mvc.perform(get("/si-sa-ket/dashboard/work?measure=DECIDED&unit=" + lao).with(People.login(chief)))
                .andExpect(content().string(containsString(">ส่งตรงเวลา<")))
                .andExpect(content().string(containsString(">ส่งช้า<")))
                .andExpect(content().string(containsString(">ส่งเมื่อ ")));
    }

    @Test
    void aListSaysThatAUnitReturnedItAndWhyAndThatNobodyHasAcceptedIt() throws Exception {
        aHandMadeSetOf(lao);
        rows.assignment(committee, recommendation, lao, "OFFERED", dates.today().minusDays(2));
        inProvince(
                "update assignment set reason = 'ไม่มีผู้รับผิดชอบ' where unit = '" + lao + "' and state = 'RETURNED'");

        for (var page : List.of("/work?measure=LATE&unit=" + lao, "/" + district)) {
            mvc.perform(get("/si-sa-ket/dashboard" + page).with(People.login(chief)))
                    .andExpect(content().string(containsString("หน่วยงานส่งคืน รอผู้มอบหมาย: ไม่มีผู้รับผิดชอบ")))
                    .andExpect(content().string(containsString("ยังไม่ตอบรับ")));
        }
    }

    @Test
    void aListThatIsAllOnItsPageSaysHowLongItIs() throws Exception {
        aHandMadeSetOf(lao);

        mvc.perform(get("/si-sa-ket/dashboard/work?measure=LATE&unit=" + lao).with(People.login(chief)))
                .andExpect(content().string(containsString("ทั้งหมด 2 เรื่อง")));
    }

    @Test
    void whatMatchesNothingSaysSo() throws Exception {
        mvc.perform(get("/si-sa-ket/dashboard/work?measure=LATE&unit=" + lao).with(People.login(chief)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ไม่มีงานตามเงื่อนไขนี้")));
    }

    @Test
    void aPeriodOfWhatIsOfTodayAloneIsRefused() {
        assertThatThrownBy(() -> ids(People.governor(PROVINCE), Measure.LATE, Map.of(), YearMonth.of(2026, 5)))
                .isInstanceOf(InvalidInput.class);
    }
}
