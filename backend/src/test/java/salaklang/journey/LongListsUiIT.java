package salaklang.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.Browser;
import salaklang.platform.People;
import salaklang.platform.PlatformTest;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.tenancy.CurrentTenant;

/** Lists of many years: from page to page nothing is left out or shown twice, and the files have the same rows. */
@PlatformTest
class LongListsUiIT {

    private static final String PROVINCE = "phrae";
    private static final String BODY = "คณะกรรมการทรัพยากรธรรมชาติและสิ่งแวดล้อมลุ่มน้ำยม";
    private static final String MATTER = "จัดทำแผนป้องกันไฟป่าและหมอกควันลุ่มน้ำยม";
    private static final Person ADMINISTRATOR = People.of(PROVINCE, Role.PROVINCE_ADMIN);
    private static final Person GOVERNOR = People.governor(PROVINCE);
    private static final int ROWS = 75;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    @AfterEach
    void leaveNothingBehind() {
        sql("delete from minutes where body_name = '" + BODY + "'");
        sql("delete from meeting where committee_id in (select id from committee where name = '" + BODY + "')");
        sql("delete from proposal where title like '" + MATTER + "%'");
        sql("delete from committee where name = '" + BODY + "'");
        sql("delete from office_delegation where order_number like 'พร 0017.1/%'");
        sql("delete from mail where subject like '%" + MATTER + "%'");
        sql("delete from notice where arguments ->> 'title' like '" + MATTER + "%'");
        sql("delete from notice_read_until where user_id = '" + GOVERNOR.userId() + "'");
        sql("delete from report_participation where year_be < 2520");
    }

    @Test
    void minutesAndProposals(Browser browser) throws IOException {
        committee();
        var secretary = new Visitor(browser, People.secretary(PROVINCE));
        secretary.goTo("/minutes").look("minutes-list");
        assertThat(toTheEnd(secretary, BODY)).hasSize(ROWS);
        downloads(secretary, BODY);

        secretary.goTo("/proposals").look("proposals-list");
        assertThat(toTheEnd(secretary, MATTER)).hasSize(ROWS);
        downloads(secretary, MATTER);
    }

    private void committee() {
        var committee = UUID.randomUUID();
        sql("""
                insert into committee (id, name, kind, secretariat, state, version)
                values ('%s', '%s', 'COMMITTEE', 'agencies/nre', 'ACTIVE', 0)
                """.formatted(committee, BODY));
        sql("""
                insert into meeting (id, committee_id, number, year_be, starts_at, place, state, version)
                select gen_random_uuid(), '%s', n, 2553, timestamptz '2010-01-01 09:00+07' + n * interval '4 days',
                    'ห้องประชุมศาลากลางจังหวัด', 'HELD', 0
                from generate_series(1, %d) n
                """.formatted(committee, ROWS));
        sql("""
                insert into minutes (id, meeting_id, committee_id, edition, style, state, body_name, number_be, starts_at,
                    place, taker_name, drafted_at, circulated_at, version)
                select gen_random_uuid(), m.id, m.committee_id, 1, 'SUMMARY', case when m.number %% 3 = 0 then 'DRAFT'
                    else 'CIRCULATED' end, '%s', m.number || '/2553', m.starts_at, m.place, 'ผู้จดรายงาน', now(),
                    case when m.number %% 3 <> 0 then now() end, 0
                from meeting m where m.committee_id = '%s'
                """.formatted(BODY, committee));
        sql("""
                insert into proposal (id, committee_id, unit, title, why, heading_kind, state, proposed_by_position,
                    proposed_at, secret, version)
                select gen_random_uuid(), '%s', 'agencies/pr', '%s ระยะที่ ' || n, 'เพื่อพิจารณา', 'FOR_CONSIDERATION',
                    case when n <= 20 then 'WAITING' else 'DECLINED' end, 'ประชาสัมพันธ์จังหวัดแพร่',
                    timestamptz '2020-01-01 00:00Z' - n * interval '1 day', false, 0
                from generate_series(1, %d) n
                """.formatted(committee, MATTER, ROWS));
    }

    @Test
    void delegationsAndMails(Browser browser) throws IOException {
        sql("""
                insert into office_delegation (id, version, principal_id, principal_account, principal_position, absent,
                    begins_on, ends_on, order_number, recorded_by, recorded_at)
                select gen_random_uuid(), 0, '%s', 'agency-head', 'ท้องถิ่นจังหวัดแพร่', true, date '2020-01-01' - 9 * n,
                    date '2020-01-03' - 9 * n, 'พร 0017.1/' || lpad(n::text, 4, '0'), 'ท้องถิ่นจังหวัดแพร่',
                    timestamptz '2020-01-01 00:00Z' - 9 * n * interval '1 day'
                from generate_series(1, %d) n
                """.formatted(People.of(PROVINCE, Role.AGENCY_HEAD).userId(), ROWS));
        sql("""
                insert into mail (id, channel, idempotency_key, queue, recipient_name, recipient_address, subject,
                    body_text, body_html, state, attempts, next_attempt_at, created_at, last_error)
                select gen_random_uuid(), case when n %% 4 = 0 then 'LINE' else 'EMAIL' end, 'long list ' || n, 'long list',
                    'ผู้แทนสำนักงานส่งเสริมการปกครองท้องถิ่นจังหวัดแพร่', 'agency-representative@phrae.sala-klang.test',
                    'ใกล้ครบกำหนด: %s ระยะที่ ' || n, 'เนื้อความ', 'เนื้อความ', 'FAILED', 8, now(),
                    now() - n * interval '3 hours', '550 5.1.1 mailbox unavailable'
                from generate_series(1, %d) n order by n desc
                """.formatted(MATTER, ROWS));
        var administrator = new Visitor(browser, ADMINISTRATOR);
        administrator.goTo("/delegations").look("delegations-list");
        assertThat(toTheEnd(administrator, "พร 0017.1/")).hasSize(ROWS);
        downloads(administrator, "พร 0017.1/");

        administrator.goTo("/mails?state=FAILED").look("mails-list");
        assertThat(toTheEnd(administrator, MATTER)).hasSize(ROWS);
        downloads(administrator, MATTER);
    }

    @Test
    void noticesAndParticipationReports(Browser browser) throws IOException {
        sql("""
                insert into notice (id, recipient, kind, arguments, path, created_at, idempotency_key)
                select gen_random_uuid(), 'person:governor',
                    case n %% 4 when 0 then 'AssignmentDeclined' when 1 then 'AssignmentOverdue' else 'AssignmentSubmitted' end,
                    jsonb_build_object('title', '%s ระยะที่ ' || n, 'unit', 'agencies/dla', 'day', current_date), '/assignments/' || gen_random_uuid(),
                    now() - n * interval '3 hours', gen_random_uuid()
                from generate_series(1, %d) n
                """.formatted(MATTER, ROWS));
        sql("""
                insert into notice_read_until (user_id, read_until) values ('%s', now() - interval '136 hours')
                on conflict (tenant_id, user_id) do update set read_until = excluded.read_until
                """.formatted(GOVERNOR.userId()));
        sql("""
                insert into report_participation (id, unit, year_be, half, item, state, edition, created_at, version)
                select gen_random_uuid(), u, y, h, 'o25', 'DRAFT', 0, now(), 0
                from generate_series(2501, 2525) y, generate_series(1, 1) h,
                    unnest(array['agencies/dla', 'agencies/nre', 'agencies/pr']) u
                where y < 2520
                """);
        var governor = new Visitor(browser, GOVERNOR);
        governor.goTo("/notices").look("notices-list");
        assertThat(governor.page().locator("main h2").first().innerText()).contains("ยังไม่อ่าน");
        assertThat(toTheEnd(governor, MATTER)).hasSize(ROWS);
        governor.look("notices-last");
        downloads(governor, MATTER);

        governor.goTo("/reports/participation").look("participation-list");
        assertThat(toTheEnd(governor, "25")).hasSize(3 * 19);
        downloads(governor, "250");
    }

    /** Each row that has the text, from here to the last page. */
    private static List<String> toTheEnd(Visitor visitor, String text) {
        var rows = new ArrayList<String>();
        while (true) {
            var shown = visitor.page().locator("main .todo, main tbody tr").allInnerTexts().stream()
                    .filter(row -> row.contains(text))
                    .toList();
            assertThat(shown).doesNotHaveDuplicates();
            rows.addAll(shown);
            var more = visitor.page().locator("main p.more a");
            if (more.count() == 0) {
                assertThat(rows).doesNotHaveDuplicates();
                return rows;
            }
            visitor.arrive(more);
        }
    }

    private static void downloads(Visitor visitor, String text) throws IOException {
        for (var ending : List.of("xlsx", "csv")) {
            var file = visitor.page()
                    .waitForDownload(() -> visitor.page()
                            .locator("main a[download][href*='." + ending + "']")
                            .click());
            assertThat(file.suggestedFilename()).endsWith("." + ending);
            assertThat(Spreadsheet.lines(Files.readAllBytes(file.path())))
                    .as(file.suggestedFilename())
                    .filteredOn(line -> String.join(" ", line.cells()).contains(text))
                    .hasSizeGreaterThanOrEqualTo(text.equals("250") ? 27 : ROWS);
        }
    }

    private void sql(String sql) {
        CurrentTenant.run(
                PROVINCE,
                () -> transaction.executeWithoutResult(
                        status -> database.sql(sql).update()));
    }
}
