package salaklang.feed;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import biweekly.Biweekly;
import biweekly.ICalendar;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.directory.DirectoryService;
import salaklang.followup.Rows;
import salaklang.identity.CurrentUser;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class FeedTest {

    private static final String PROVINCE = "phrae";

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Feeds feeds;

    @Autowired
    private DirectoryService directory;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Rows rows;
    private UnitCode unit;
    private Person person;

    @BeforeEach
    void aPersonOfAUnit() {
        rows = new Rows(PROVINCE, jdbc, transaction);
        unit = rows.unit("AGENCY", null);
        person = new Person(
                PROVINCE,
                UUID.randomUUID().toString(),
                "u-" + UUID.randomUUID(),
                "ทดสอบ",
                Set.of(Role.AGENCY_REPRESENTATIVE),
                Set.of(unit));
        CurrentTenant.run(PROVINCE, () -> directory.seen(person));
    }

    @Test
    void dueDatesAreWholeDaysAndMeetingsHaveTheirTime() throws Exception {
        var committee = rows.committee(rows.unit("AGENCY", null));
        rows.seat(committee, unit);
        var startsAt = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var meeting = rows.meeting(committee, startsAt, "INVITED");
        var due = LocalDate.now().plusDays(9);
        var open = rows.assignment(committee, rows.recommendation(committee), unit, "IN_PROGRESS", due);
        rows.assignment(committee, rows.recommendation(committee), unit, "DONE", due);

        var calendar = read(path());

        assertThat(calendar.getEvents())
                .extracting(event -> event.getUid().getValue())
                .containsExactlyInAnyOrder("assignment-" + open + "@phrae", "meeting-" + meeting + "@phrae");
        var work = calendar.getEvents().get(0);
        assertThat(work.getSummary().getValue()).isEqualTo("ครบกำหนด: งานทดสอบ");
        assertThat(work.getDateStart().getValue().hasTime()).isFalse();
        assertThat(work.getDateStart().getValue().getRawComponents().toString())
                .contains(Integer.toString(due.getYear()));
        assertThat(work.getUrl().getValue()).isEqualTo("http://localhost/phrae/assignments/" + open);
        assertThat(calendar.getEvents().get(1).getDateStart().getValue().toInstant())
                .isEqualTo(startsAt);
        assertThat(calendar.getEvents().get(1).getDateEnd().getValue().toInstant())
                .isEqualTo(startsAt.plus(2, ChronoUnit.HOURS));
    }

    @Test
    void aMeetingEndsWhenItsItemsHaveTakenTheirTime() throws Exception {
        var committee = rows.committee(rows.unit("AGENCY", null));
        rows.seat(committee, unit);
        var startsAt = Instant.now().plus(9, ChronoUnit.DAYS).truncatedTo(ChronoUnit.SECONDS);
        var meeting = rows.meeting(committee, startsAt, "INVITED");
        rows.item(meeting, 1, 40);
        rows.item(meeting, 2, 35);

        assertThat(read(path()).getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getDateEnd().getValue().toInstant())
                        .isEqualTo(startsAt.plus(75, ChronoUnit.MINUTES)));
    }

    @Test
    void whatIsSecretIsNotSaid() throws Exception {
        var committee = rows.committee(rows.unit("AGENCY", null));
        var secret = rows.assignment(
                committee,
                rows.recommendation(committee),
                unit,
                "IN_PROGRESS",
                LocalDate.now().plusDays(9));
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update assignment set secret = true where id = :id")
                                .param("id", secret.value())
                                .update()));

        assertThat(read(path()).getEvents())
                .singleElement()
                .satisfies(event -> assertThat(event.getSummary().getValue())
                        .startsWith("ครบกำหนด: ")
                        .doesNotContain("งานทดสอบ"));
    }

    @Test
    void aRenewedAddressClosesTheOneBeforeAndAClosedOneIsGone() throws Exception {
        var first = path();
        var second = path();
        mvc.perform(get(first)).andExpect(status().isNotFound());
        mvc.perform(get(second))
                .andExpect(status().isOk())
                .andExpect(header().string("Content-Type", startsWith("text/calendar")));
        mvc.perform(get(second.replace("/phrae/", "/lamphun/"))).andExpect(status().isNotFound());

        as(() -> {
            feeds.close();
            return null;
        });
        mvc.perform(get(second)).andExpect(status().isNotFound());
    }

    @Test
    void whoHasLeftIsReadNoMore() throws Exception {
        var path = path();
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(
                        status -> jdbc.sql("update directory_person set active = false where user_id = :id")
                                .param("id", person.userId())
                                .update()));

        mvc.perform(get(path)).andExpect(status().isNotFound());
    }

    @Test
    void theTokenIsNotKept() {
        var path = path();
        var token = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");

        var kept = CurrentTenant.in(
                PROVINCE,
                () -> transaction.execute(status -> jdbc.sql("select token_hash from calendar_feed where user_id = :id")
                        .param("id", person.userId())
                        .query(String.class)
                        .single()));
        assertThat(kept).doesNotContain(token).hasSize(64);
    }

    private String path() {
        return as(feeds::open).substring("http://localhost".length());
    }

    private ICalendar read(String path) throws Exception {
        return Biweekly.parse(mvc.perform(get(path))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString(StandardCharsets.UTF_8))
                .first();
    }

    private <T> T as(Supplier<T> work) {
        return CurrentTenant.in(PROVINCE, () -> CurrentUser.as(person, work));
    }
}
