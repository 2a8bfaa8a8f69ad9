package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;

/** A list says how many it has on all of its pages, and asks the database for no more than one thing to know it. */
@FeatureTest
class ListTotalsTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final Person SECRETARY = People.secretary(PROVINCE);
    private static final int ROWS = 45;
    private static final Pattern MORE = Pattern.compile("class=\"more\"><a class=\"btn\" href=\"([^\"]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final UUID committee = UUID.randomUUID();
    private final Person writer = new Person(
            PROVINCE,
            "u-" + committee,
            "u-" + committee,
            "เลขานุการคณะกรรมการ",
            Set.of(Role.COMMITTEE_SECRETARY),
            Set.of());

    /** What the last page asked of the database. */
    private List<String> sent;

    @BeforeEach
    void aCommittee() {
        sql("""
                insert into committee (id, name, kind, secretariat, state, version)
                values (:committee, 'คณะกรรมการที่มีงานมาก', 'COMMITTEE', 'agencies/nre', 'ACTIVE', 0)
                """);
        sql("""
                insert into meeting (id, committee_id, number, year_be, starts_at, place, state, version)
                select gen_random_uuid(), :committee, n, 2553, timestamptz '2010-06-01 09:00+07' - n * interval '1 day',
                    'ศาลากลาง', 'HELD', 0
                from generate_series(1, :rows) n
                """);
    }

    @AfterEach
    void leaveNothingBehind() {
        for (var rows : List.of("assignment", "recommendation", "meeting")) {
            sql("delete from " + rows + " where committee_id = :committee");
        }
        sql("delete from committee where id = :committee");
        sql("delete from directive where issued_by = :writer");
    }

    @Test
    void ofPastMeetings() throws Exception {
        saysOnEachPage("meetings?committee=" + committee, "ทั้งหมด 45 ครั้ง");
    }

    @Test
    void ofRecommendations() throws Exception {
        recommendations();
        saysOnEachPage("recommendations?committee=" + committee, "ทั้งหมด 45 เรื่อง");
    }

    @Test
    void ofAssignmentsUnlessTheyAreLookedForByWords() throws Exception {
        recommendations();
        sql("""
                insert into assignment (id, recommendation_id, matter_id, committee_id, unit, title, expected, due_date, state,
                    reported_percent, offered_at, version, watched_from, part, required, sequence, urgency, extensions)
                select gen_random_uuid(), id, id, committee_id, 'agencies/dla', 'คัดแยกขยะ', 'แผน', current_date + 30,
                    'OFFERED', 0, now(), 0, now(), 'LEAD', true, 1, 'NORMAL', 0
                from recommendation where committee_id = :committee
                """);
        var list = "assignments?state=OPEN&committee=" + committee;
        saysOnEachPage(list, "ทั้งหมด 45 เรื่อง");
        assertThat(page("/" + PROVINCE + "/" + list + "&q=%E0%B8%82%E0%B8%A2%E0%B8%B0", SECRETARY))
                .contains("คัดแยกขยะ")
                .doesNotContain("ทั้งหมด 45", "มากกว่า");
    }

    @Test
    void ofDirectivesUpToAThousand() throws Exception {
        sql("""
                insert into directive (id, kind, number, year_be, title, text, urgency, assigner, issued_by,
                    issued_by_position, issued_at, state, version)
                select gen_random_uuid(), 'DIRECTIVE', n, 2695, 'คัดแยกขยะ', 'ให้ดำเนินการ', 'NORMAL', 'agencies/po', :writer,
                    'ผู้ว่าราชการจังหวัด', now() - n * interval '1 hour', 'OPEN', 0
                from generate_series(1, 1001) n
                """);
        var list = "/" + PROVINCE + "/directives?state=MINE";

        assertThat(page(list, writer)).contains("มากกว่า 1,000 เรื่อง");
        sql("delete from directive where issued_by = :writer and number > 1000");
        assertThat(page(list, writer)).contains("ทั้งหมด 1,000 เรื่อง");
        var counting = sent.size();
        sql("delete from directive where issued_by = :writer and number > 25");
        assertThat(page(list, writer)).contains("ทั้งหมด 25 เรื่อง");
        assertThat(sent).as("one page is not counted").hasSize(counting - 1);
    }

    private void recommendations() {
        sql("""
                insert into recommendation (id, committee_id, meeting_id, meeting_number, meeting_at, item_id, outcome_id,
                    item_number, kind, title, text, state, created_at, version)
                select gen_random_uuid(), committee_id, id, number || '/2553', starts_at, gen_random_uuid(),
                    gen_random_uuid(), '4.1', 'RECOMMENDATION', 'คัดแยกขยะ', 'ให้คัดแยกขยะ', 'IN_PROGRESS', now(), 0
                from meeting where committee_id = :committee
                """);
    }

    private void saysOnEachPage(String list, String total) throws Exception {
        var pages = 0;
        for (var next = "/" + PROVINCE + "/" + list; next != null; pages++) {
            var page = page(next, SECRETARY);
            assertThat(page).as(next).contains(total);
            var more = MORE.matcher(page);
            next = more.find() ? HtmlUtils.htmlUnescape(more.group(1)) : null;
        }
        assertThat(pages).isGreaterThan(1);
    }

    private String page(String path, Person person) throws Exception {
        var page = new String[1];
        sent = StatementCount.of(
                () -> page[0] = mvc.perform(get(URI.create(path)).with(People.login(person)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(sent).as(path).hasSizeLessThanOrEqualTo(15);
        return page[0];
    }

    private void sql(String sql) {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(status -> database.sql(sql)
                        .param("committee", committee)
                        .param("rows", ROWS)
                        .param("writer", writer.userId())
                        .update()));
    }
}
