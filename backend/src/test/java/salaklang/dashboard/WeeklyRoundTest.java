package salaklang.dashboard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.mockito.ArgumentMatchers.anyCollection;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.assignment.Casework;
import salaklang.directory.PersonEntry;
import salaklang.document.Paper.Block;
import salaklang.document.Paper.Grid;
import salaklang.document.Paper.Heading;
import salaklang.document.Papers;
import salaklang.identity.CurrentUser;
import salaklang.identity.Role;
import salaklang.mail.Mails;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;

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
    private Papers papers;

    @Autowired
    private Mails mails;

    @Autowired
    private Provinces provinces;

    @Autowired
    private MessageSource messages;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc mvc;

    @Autowired
    private ApplicationContext application;

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
                        .with(People.login(PROVINCE, Role.AGENCY_REPRESENTATIVE)))
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
    void itGoesOnMondayAloneOnceAndPastWhomItFailsFor() {
        var failing = "0-" + UUID.randomUUID();
        var reader = "1-" + UUID.randomUUID();
        var known = new HashMap<>(Map.of(reader, entry(reader)));
        inProvince(() -> {
            readers.add(failing);
            readers.add(reader);
        });

        send("2026-11-22T08:00:00", known);
        send("2026-11-24T08:00:00", known);
        send("2026-11-23T06:59:59", known);
        assertThat(mailed(reader)).isZero();
        send("2026-11-23T07:00:00", known);
        assertThat(mailed(reader)).isOne();
        assertThat(subject(reader)).startsWith("ภาพรวมจังหวัดศรีสะเกษ ประจำสัปดาห์ ");
        assertThat(mailed(failing)).isZero();
        known.put(failing, entry(failing));
        send("2026-11-23T07:05:00", known);
        assertThat(mailed(reader)).isOne();
        assertThat(mailed(failing)).isOne();
        inProvince(() -> {
            readers.remove(failing);
            readers.remove(reader);
        });
    }

    /** As at a moment in Thailand, when the directory knows these and fails for everybody else. */
    private void send(String at, Map<String, PersonEntry> known) {
        var zone = ZoneId.of("Asia/Bangkok");
        var directory = mock(salaklang.directory.People.class);
        when(directory.byIds(anyCollection())).thenAnswer(asked -> {
            var user = asked.<Collection<String>>getArgument(0).iterator().next();
            if (!known.containsKey(user)) {
                throw new IllegalStateException("Not now");
            }
            return Map.of(user, known.get(user));
        });
        var clock = Clock.fixed(LocalDateTime.parse(at).atZone(zone).toInstant(), zone);
        new WeeklyRound(readers, dashboards, paper, papers, mails, directory, provinces, messages, transaction, clock)
                .send(PROVINCE);
    }

    private static PersonEntry entry(String user) {
        return new PersonEntry(
                user,
                "governor",
                "ผู้ว่าราชการจังหวัด",
                "governor@example.org",
                "th",
                Set.of(Role.GOVERNOR),
                Set.of(),
                true,
                null);
    }

    private String subject(String user) {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(status -> jdbc.sql("select subject from mail where idempotency_key like :key")
                        .param("key", "weekly:" + user + ":%")
                        .query(String.class)
                        .single()));
    }

    /** Mails with the overview in them. */
    private int mailed(String user) {
        return CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(status -> jdbc.sql("""
                                select count(*) from mail m join mail_file f on f.mail_id = m.id
                                where m.idempotency_key like :key
                                  and f.media_type = 'application/pdf' and substring(f.content from 1 for 4) = '%PDF'
                                """)
                        .param("key", "weekly:" + user + ":%")
                        .query(Integer.class)
                        .single()));
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
                    var grid = (Grid) written.blocks().stream()
                            .filter(Grid.class::isInstance)
                            .findFirst()
                            .orElseThrow();
                    var standing = view.standing();
                    assertThat(grid.rows())
                            .containsExactly(List.of(
                                    String.valueOf(standing.open()),
                                    standing.onTimePercent() == null ? "–" : standing.onTimePercent() + "%",
                                    String.valueOf(standing.atRisk()),
                                    String.valueOf(standing.late()),
                                    String.valueOf(standing.done())));
                }));
    }

    @Test
    void itSaysOnPaperWhatWaitsForItsReader() {
        var cases = new Casework(application);
        cases.proposed(cases.committee(), cases.today().plusDays(9), Casework.DLA_UNIT);
        CurrentTenant.run(
                PROVINCE,
                () -> CurrentUser.run(People.governor(PROVINCE), () -> {
                    var view = dashboards.read(
                            DashboardScope.PROVINCE, Period.of(null, null, null, LocalDate.of(2026, 11, 23)));
                    var blocks = Mails.inLanguage(Locale.forLanguageTag("th"), () -> paper.of(view))
                            .blocks();
                    var waiting = below(blocks, "รอการตัดสินใจของท่าน").rows();
                    assertThat(waiting)
                            .hasSize(Math.min(10, view.decisions().rows().size()));
                    assertThat(waiting.get(0).get(0))
                            .endsWith(view.decisions().rows().get(0).name());
                }));
    }

    @Test
    void itComparesOnPaperAsThePageDoes() {
        new Casework(application).submitted(Casework.DLA);
        CurrentTenant.run(
                PROVINCE,
                () -> CurrentUser.run(People.governor(PROVINCE), () -> {
                    var view = dashboards.read(
                            DashboardScope.PROVINCE, Period.of(null, null, null, LocalDate.of(2026, 11, 23)));
                    var blocks = Mails.inLanguage(Locale.forLanguageTag("th"), () -> paper.of(view))
                            .blocks();
                    var shown = view.compared("agencies").some();
                    assertThat(shown).isNotEmpty();
                    assertThat(below(blocks, "หน่วยงาน").rows())
                            .extracting(cells -> cells.get(0), cells -> cells.get(1), cells -> cells.get(3))
                            .containsExactlyElementsOf(shown.stream()
                                    .map(placed -> tuple(
                                            placed.row().standing().decided() == 0
                                                    ? "–"
                                                    : String.valueOf(placed.place()),
                                            placed.row().name(),
                                            String.valueOf(
                                                    placed.row().standing().open())))
                                    .toList());
                }));
    }

    private static Grid below(List<Block> blocks, String heading) {
        var headings = blocks.stream()
                .map(block -> block instanceof Heading found ? found.text() : "")
                .toList();
        return (Grid) blocks.get(headings.indexOf(heading) + 1);
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
