package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.notification.Mails;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class WeeklyRoundTest {

    private static final String PROVINCE = "si-sa-ket";

    @Autowired
    private WeeklyReaders readers;

    @Autowired
    private DashboardService dashboards;

    @Autowired
    private DashboardPaper paper;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc mvc;

    @Test
    void whoHasAnOverviewMayAskForItEachWeek() throws Exception {
        var governor = People.governor(PROVINCE);
        mvc.perform(post("/si-sa-ket/me/notifications/regular/weekly")
                        .param("wanted", "true")
                        .with(People.login(governor)))
                .andExpect(status().is3xxRedirection());
        assertThat(isReader(governor.userId())).isTrue();
        mvc.perform(post("/si-sa-ket/me/notifications/regular/weekly")
                        .param("wanted", "false")
                        .with(People.login(governor)))
                .andExpect(status().is3xxRedirection());
        assertThat(isReader(governor.userId())).isFalse();

        mvc.perform(post("/si-sa-ket/me/notifications/regular/weekly")
                        .param("wanted", "true")
                        .with(People.login(PROVINCE, Role.LOCAL_OFFICER)))
                .andExpect(status().isNotFound());
    }

    @Test
    void eachWeekIsSentOnce() {
        var user = UUID.randomUUID().toString();
        var monday = LocalDate.of(2026, 11, 23);
        inProvince(() -> readers.add(user));

        assertThat(begins(user, monday)).isTrue();
        assertThat(begins(user, monday)).isFalse();
        assertThat(begins(user, monday.plusWeeks(1))).isTrue();
        inProvince(() -> readers.remove(user));
        assertThat(begins(user, monday.plusWeeks(2))).isFalse();
    }

    @Test
    void itSaysOnPaperWhatThePageShows() {
        CurrentTenant.run(
                PROVINCE,
                () -> CurrentUser.run(People.governor(PROVINCE), () -> {
                    var view = dashboards.read(
                            DashboardScope.PROVINCE, Period.of(null, null, null, LocalDate.of(2026, 11, 23)));
                    var written = Mails.inLanguage(Locale.forLanguageTag("th"), () -> paper.of(view));

                    assertThat(written.title()).isEqualTo("ภาพรวมจังหวัดศรีสะเกษ");
                    assertThat(written.blocks().toString())
                            .contains(String.valueOf(view.standing().open()));
                }));
    }

    private boolean isReader(String user) {
        return CurrentTenant.in(PROVINCE, () -> transaction.execute(status -> readers.contains(user)));
    }

    private boolean begins(String user, LocalDate week) {
        return CurrentTenant.in(PROVINCE, () -> transaction.execute(status -> readers.begin(user, week)));
    }

    private void inProvince(Runnable work) {
        CurrentTenant.run(PROVINCE, () -> transaction.executeWithoutResult(status -> work.run()));
    }
}
