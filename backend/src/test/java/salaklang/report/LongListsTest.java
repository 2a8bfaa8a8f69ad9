package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import com.jayway.jsonpath.JsonPath;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.util.HtmlUtils;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.tenancy.CurrentTenant;

/**
 * Lists that are longer than any page: the file has each row once and in order, and so have the pages of the list. Each
 * test's rows are called {@code token-0001} and on, in the order in which they are to come; those above 9000 are not.
 */
@FeatureTest
class LongListsTest {

    private static final String PROVINCE = "si-sa-ket";
    private static final String OTHER_PROVINCE = "phrae";
    private static final String THIRD_PROVINCE = "lamphun";
    private static final Person SECRETARY = People.secretary(PROVINCE);
    private static final Person GOVERNOR = People.governor(PROVINCE);
    private static final Person MEMBER = People.secondRepresentative(PROVINCE);
    private static final Person ADMINISTRATOR = People.of(PROVINCE, Role.PROVINCE_ADMIN);
    private static final int MOST_STATEMENTS = 15;

    /** Of more than two pages of a file. */
    private static final int ROWS = 1100;

    private static final int ELSEWHERE = 9001;
    private static final Pattern MORE = Pattern.compile("class=\"more\"><a class=\"btn\" href=\"([^\"]+)\"");

    @Autowired
    MockMvc mvc;

    @Autowired
    JdbcClient database;

    @Autowired
    TransactionTemplate transaction;

    private final String prefix = UUID.randomUUID().toString().substring(0, 24);
    private final String token = "T" + prefix.substring(0, 8);
    private final Pattern name = Pattern.compile(token + "-\\d{4}");

    @AfterEach
    void leaveNoLongListBehind() {
        for (var province : List.of(PROVINCE, OTHER_PROVINCE, THIRD_PROVINCE)) {
            for (var rows : List.of(
                    "minutes where body_name",
                    "meeting where place",
                    "proposal where title",
                    "committee where name",
                    "programme where name",
                    "mail where subject",
                    "office_delegation where order_number",
                    "notice where idempotency_key",
                    "report_activity where title",
                    "report_participation where item")) {
                sql(province, "delete from " + rows + " like '" + token + "%'", Map.of());
            }
        }
    }

    @Test
    void theMinutesOfManyMeetingsAndOfEachTheNewestThatThePersonMayRead() throws Exception {
        for (var province : List.of(PROVINCE, OTHER_PROVINCE)) {
            int from = province.equals(PROVINCE) ? 1 : ELSEWHERE;
            var committee = committee(province);
            insert(province, from, """
                    insert into meeting (id, committee_id, number, year_be, starts_at, place, state, version)
                    select cast(:prefix || lpad(to_hex(n), 12, '0') as uuid), :committee, n, 2553,
                        timestamptz '2010-06-01 09:00+07' - n / 3 * interval '1 hour', :name, 'HELD', 0
                    from :rows
                    """, committee);
            insert(province, from, minutes(1, "CIRCULATED", "now()"), committee);
            insert(province, from, minutes(2, "DRAFT", "null") + "where n % 100 = 0", committee);
        }

        isComplete("minutes", "", SECRETARY);
        isComplete("minutes", "", GOVERNOR);
        assertThat(answered("minutes", SECRETARY)).containsExactlyElementsOf(expected());
        assertThat(secondEditions(SECRETARY)).isEqualTo(11);
        assertThat(secondEditions(GOVERNOR)).isZero();
    }

    private static String minutes(int edition, String state, String circulated) {
        return """
                insert into minutes (id, meeting_id, committee_id, edition, style, state, body_name, number_be, starts_at,
                    place, taker_name, drafted_at, circulated_at, version)
                select cast(:prefix || lpad(to_hex(2 * (99999 - n) + %1$d), 12, '0') as uuid), m.id, m.committee_id, %1$d,
                    'SUMMARY', '%2$s', :name, n || '/2553', m.starts_at, m.place, 'ผู้จด', now(), %3$s, 0
                from meeting m join :rows on m.id = cast(:prefix || lpad(to_hex(n), 12, '0') as uuid)
                """.formatted(edition, state, circulated);
    }

    private long secondEditions(Person person) throws Exception {
        return file("minutes", "", person).stream()
                .filter(line -> name.matcher(line.cells().get(0)).matches()
                        && line.cells().get(4).equals("2"))
                .count();
    }

    @Test
    void theProposalsOfAUnitThatWaitFirst() throws Exception {
        for (var province : List.of(PROVINCE, OTHER_PROVINCE)) {
            int from = province.equals(PROVINCE) ? 1 : ELSEWHERE;
            insert(province, from, proposal("agencies/pr"), committee(province));
        }
        insert(PROVINCE, ELSEWHERE + 1, proposal("agencies/dla"), committee(PROVINCE));

        isComplete("proposals", "", MEMBER);
        assertThat(answered("proposals", MEMBER)).containsExactlyElementsOf(expected());
        assertThat(names(file("proposals", "", SECRETARY))).hasSize(ROWS + 1);
    }

    private static String proposal(String unit) {
        return """
                insert into proposal (id, committee_id, unit, title, why, heading_kind, state, proposed_by_position,
                    proposed_at, secret, version)
                select cast(:prefix || lpad(to_hex(n), 12, '0') as uuid), :committee, '%s', :name, 'เหตุผล',
                    'FOR_CONSIDERATION', case when n <= 400 then 'WAITING' else 'DECLINED' end, 'ผู้เสนอ',
                    timestamptz '2020-01-01 00:00Z' + case when n <= 400 then 0 else 9000 end * interval '1 hour'
                        - n / 3 * interval '1 hour', false, 0
                from :rows
                """.formatted(unit);
    }

    @Test
    void theProgrammesOfManyYears() throws Exception {
        var programme = """
                insert into programme (id, version, name, fiscal_year_be, closed_at)
                select gen_random_uuid(), 0, :name, 2502 - n / 500, now()
                from :rows
                """;
        insert(PROVINCE, 1, programme, null);
        insert(OTHER_PROVINCE, ELSEWHERE, programme.replace("n / 500", "0"), null);

        isComplete("programmes", "", GOVERNOR);
    }

    @Test
    void theMailsOfOneStateForTheAdministratorAlone() throws Exception {
        var mail = """
                insert into mail (id, channel, idempotency_key, queue, recipient_name, recipient_address, subject,
                    body_text, body_html, state, attempts, next_attempt_at, created_at)
                select gen_random_uuid(), 'EMAIL', :name, 'q', 'ผู้รับ', 'somebody@example.go.th', :name,
                    'เนื้อความลับ', 'เนื้อความลับ', 'CANCELLED', 0, now(), now()
                from :rows order by n desc
                """;
        insert(PROVINCE, 1, mail, null);
        insert(PROVINCE, ELSEWHERE, mail.replace("'CANCELLED'", "'FAILED'"), null);
        insert(OTHER_PROVINCE, ELSEWHERE, mail, null);

        isComplete("mails", "?state=CANCELLED", ADMINISTRATOR);
        assertThat(text("mails", "?state=CANCELLED", ADMINISTRATOR)).doesNotContain("เนื้อความลับ");
        assertThat(names(file("mails", "", ADMINISTRATOR))).containsExactly(token + "-" + ELSEWHERE);
        isNotFound("mails", GOVERNOR);
    }

    @Test
    void thePersonsDelegationsAndForTheAdministratorEverybodys() throws Exception {
        var own = stranger();
        insert(PROVINCE, 1, delegation(own), null);
        insert(PROVINCE, ELSEWHERE, delegation(stranger()), null);
        insert(OTHER_PROVINCE, ELSEWHERE, delegation(own), null);

        isComplete("delegations", "", own);
        assertThat(answered("delegations", own)).containsExactlyElementsOf(expected());
        assertThat(names(file("delegations", "", ADMINISTRATOR))).hasSize(ROWS + 1);
        assertThat(shown("delegations", "", ADMINISTRATOR)).hasSize(ROWS + 1);
        assertThat(names(file("delegations", "", stranger()))).isEmpty();
    }

    private static String delegation(Person principal) {
        return """
                insert into office_delegation (id, version, principal_id, principal_account, principal_position, absent,
                    begins_on, ends_on, order_number, recorded_by, recorded_at)
                select cast(:prefix || lpad(to_hex(99999 - n), 12, '0') as uuid), 0, '%s', '%s', 'หัวหน้า', true,
                    date '2020-01-01' - n / 6, date '2020-01-01' - n / 6, :name, 'หัวหน้า',
                    timestamptz '2020-01-01 00:00Z' - n / 3 * interval '1 minute'
                from :rows
                """.formatted(principal.userId(), principal.userName());
    }

    @Test
    void thePersonsNoticesReadOrNot() throws Exception {
        var own = stranger();
        insert(PROVINCE, 1, notice(own), null);
        insert(PROVINCE, ELSEWHERE, notice(stranger()), null);
        insert(OTHER_PROVINCE, ELSEWHERE, notice(own), null);
        sql(
                PROVINCE,
                "insert into notice_read_until (user_id, read_until) values (:user, timestamptz '2019-12-31 14:00Z')",
                Map.of("user", own.userId()));

        var lines = file("notices", "", own);

        assertThat(names(lines)).containsExactlyElementsOf(expected());
        assertThat(lines.get(1).cells()).contains("ยังไม่อ่าน");
        assertThat(lines.get(ROWS).cells()).contains("อ่านแล้ว");
        assertThat(shown("notices", "", own)).containsExactlyElementsOf(expected());
        hasLinks("notices", "", own);
    }

    private static String notice(Person person) {
        return """
                insert into notice (id, recipient, kind, arguments, path, created_at, idempotency_key)
                select cast(:prefix || lpad(to_hex(99999 - n), 12, '0') as uuid), 'person:%s', 'AssignmentDeclined',
                    jsonb_build_object('title', :name), '/assignments/1',
                    timestamptz '2020-01-01 00:00Z' - n / 3 * interval '1 minute' * 2, :name
                from :rows
                """.formatted(person.userName());
    }

    @Test
    void theActivitiesOfAUnitForThoseWhoPrepareItsReport() throws Exception {
        insert(PROVINCE, 1, activity("agencies/nre"), null);
        insert(PROVINCE, ELSEWHERE, activity("agencies/dla"), null);
        insert(OTHER_PROVINCE, ELSEWHERE, activity("agencies/nre"), null);

        isComplete("reports/activities", "", SECRETARY);
        isComplete("reports/activities", "?unit=agencies/nre", ADMINISTRATOR);
        assertThat(names(file("reports/activities", "?unit=agencies/dla", ADMINISTRATOR)))
                .hasSize(1);
        isNotFound("reports/activities?unit=agencies/dla", SECRETARY);
        isNotFound("reports/activities", GOVERNOR);
        assertThat(names(html("/si-sa-ket/reports", SECRETARY)))
                .containsExactlyElementsOf(expected().subList(0, 10));
    }

    /** Each half year has one report of a unit, so these are of a province that no other test has reports of. */
    @Test
    void theParticipationReportsOfManyYears() throws Exception {
        sql(THIRD_PROVINCE, """
                insert into report_participation (id, unit, year_be, half, item, state, edition, created_at, version)
                select gen_random_uuid(), u, y, h, :token, 'DRAFT', 0, now(), 0
                from generate_series(2500, 2700) y, generate_series(1, 2) h,
                    unnest(array['agencies/dla', 'agencies/nre', 'agencies/pr']) u
                """, Map.of("token", token));
        var governor = People.governor(THIRD_PROVINCE);
        var expected = IntStream.iterate(2700, year -> year >= 2500, year -> year - 1)
                .boxed()
                .flatMap(year -> Stream.of("/2", "/2", "/2", "/1", "/1", "/1").map(half -> year + half))
                .toList();

        var lines = file("reports/participation", "", governor).stream()
                .skip(1)
                .map(Spreadsheet.Line::cells)
                .toList();

        assertThat(lines.stream().map(cells -> cells.get(0) + "/" + cells.get(1)))
                .containsExactlyElementsOf(expected);
        assertThat(lines).doesNotHaveDuplicates();
        assertThat(shown("reports/participation", "", governor, Pattern.compile("reports/participation/[0-9a-f-]{36}")))
                .hasSameSizeAs(expected)
                .doesNotHaveDuplicates();
        hasLinks("reports/participation", "", governor);
        isNotFound("reports/participation", MEMBER);
        assertThat(file("reports/participation", "", SECRETARY).toString()).doesNotContain("2700");
    }

    private static String activity(String unit) {
        return """
                insert into report_activity (id, unit, title, held_on, place, notice_given, version)
                select cast(:prefix || lpad(to_hex(99999 - n), 12, '0') as uuid), '%s', :name,
                    date '2020-01-01' - n / 3, 'ศาลากลาง', false, 0
                from :rows
                """.formatted(unit);
    }

    /** Whom nobody knows yet, with an office of their own. */
    private static Person stranger() {
        var id = UUID.randomUUID().toString();
        return new Person(
                PROVINCE, id, "p-" + id, "หัวหน้า", Set.of(Role.AGENCY_HEAD), Set.of(UnitCode.of("agencies/dla")));
    }

    /** The file and the pages of a list have each row in order, and no page asks the database for much. */
    private void isComplete(String list, String query, Person person) throws Exception {
        assertThat(names(file(list, query, person))).containsExactlyElementsOf(expected());
        assertThat(shown(list, query, person)).containsExactlyElementsOf(expected());
        hasLinks(list, query, person);
    }

    private void hasLinks(String list, String query, Person person) throws Exception {
        assertThat(HtmlUtils.htmlUnescape(html("/" + person.province() + "/" + list + query, person))
                        .replace("%2F", "/"))
                .contains(
                        "/" + person.province() + "/" + list + ".xlsx" + query,
                        "/" + person.province() + "/" + list + ".csv" + query);
        mvc.perform(get(URI.create("/" + person.province() + "/" + list + ".xlsx" + query))
                        .with(People.login(person)))
                .andExpect(status().isOk());
    }

    private List<String> expected() {
        return IntStream.rangeClosed(1, ROWS)
                .mapToObj(number -> "%s-%04d".formatted(token, number))
                .toList();
    }

    private void isNotFound(String list, Person person) throws Exception {
        var parts = list.split("(?=\\?)");
        for (var path : List.of(list, parts[0] + ".csv" + (parts.length > 1 ? parts[1] : ""))) {
            mvc.perform(get(URI.create("/" + PROVINCE + "/" + path)).with(People.login(person)))
                    .andExpect(status().isNotFound());
        }
    }

    private String text(String list, String query, Person person) throws Exception {
        var answer = mvc.perform(get(URI.create("/" + person.province() + "/" + list + ".csv" + query))
                        .with(People.login(person)))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        return new String(answer, StandardCharsets.UTF_8);
    }

    private List<Spreadsheet.Line> file(String list, String query, Person person) throws Exception {
        var text = text(list, query, person);
        assertThat(text).startsWith("\uFEFF");
        return Spreadsheet.lines(text.getBytes(StandardCharsets.UTF_8));
    }

    private List<String> names(List<Spreadsheet.Line> lines) {
        return lines.stream()
                .flatMap(line -> names(String.join(" ", line.cells())).stream())
                .toList();
    }

    /** What is called so in a text, each once. */
    private List<String> names(String text) {
        return found(name, text);
    }

    private static List<String> found(Pattern pattern, String text) {
        return pattern.matcher(text)
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    private List<String> shown(String list, String query, Person person) throws Exception {
        return shown(list, query, person, name);
    }

    /** What the pages of a list show, from the first to the last. */
    private List<String> shown(String list, String query, Person person, Pattern pattern) throws Exception {
        var shown = new ArrayList<String>();
        var next = "/" + person.province() + "/" + list + query;
        while (next != null) {
            var page = html(next, person);
            shown.addAll(found(pattern, page));
            var more = MORE.matcher(page);
            next = more.find() ? HtmlUtils.htmlUnescape(more.group(1)) : null;
        }
        return shown;
    }

    /** What the API answers, from the first page to the last. */
    private List<String> answered(String list, Person person) throws Exception {
        var answered = new ArrayList<String>();
        var next = "/api/v1/" + PROVINCE + "/" + list;
        while (next != null) {
            var page = mvc.perform(get(URI.create(next)).with(People.login(person)))
                    .andExpect(status().isOk())
                    .andReturn()
                    .getResponse()
                    .getContentAsString();
            answered.addAll(names(page));
            List<String> ids = JsonPath.read(page, "$[*].id");
            next = ids.isEmpty() ? null : "/api/v1/" + PROVINCE + "/" + list + "?after=" + ids.get(ids.size() - 1);
        }
        return answered;
    }

    private String html(String path, Person person) throws Exception {
        var page = new String[1];
        var sent = StatementCount.of(
                () -> page[0] = mvc.perform(get(URI.create(path)).with(People.login(person)))
                        .andExpect(status().isOk())
                        .andReturn()
                        .getResponse()
                        .getContentAsString());
        assertThat(sent).as(path).hasSizeLessThanOrEqualTo(MOST_STATEMENTS);
        return page[0];
    }

    private UUID committee(String province) {
        var id = UUID.randomUUID();
        sql(province, """
                insert into committee (id, name, kind, secretariat, state, version)
                values (:id, :token, 'COMMITTEE', 'agencies/nre', 'ACTIVE', 0)
                """, Map.of("id", id, "token", token));
        return id;
    }

    /** All rows of a list, or from {@link #ELSEWHERE} on a single one: {@code :rows} and {@code :name}, by {@code n}. */
    private void insert(String province, int from, String sql, UUID committee) {
        sql(
                province,
                sql.replace(":rows", "generate_series(:from, :to) n")
                        .replace(":name", "'" + token + "-' || lpad(cast(n as text), 4, '0')"),
                Map.of(
                        "prefix",
                        prefix,
                        "committee",
                        committee == null ? new UUID(0, 0) : committee,
                        "from",
                        from,
                        "to",
                        from == 1 ? ROWS : from));
    }

    private void sql(String province, String sql, Map<String, ?> parameters) {
        CurrentTenant.run(
                province,
                () -> transaction.executeWithoutResult(
                        status -> database.sql(sql).params(parameters).update()));
    }
}
