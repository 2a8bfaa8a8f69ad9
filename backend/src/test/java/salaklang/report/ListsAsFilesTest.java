package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import salaklang.assignment.Casework;
import salaklang.identity.Role;
import salaklang.meeting.Scene;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.spreadsheet.Columns;
import salaklang.spreadsheet.Export;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.tenancy.CurrentTenant;

/** Every list as a file: what the page shows, to whom the page shows it. */
@FeatureTest
class ListsAsFilesTest {

    private static final String PROVINCE = Casework.PROVINCE;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assignments",
                "board",
                "inbox",
                "recommendations",
                "directives",
                "meetings",
                "minutes",
                "proposals",
                "follow-up-rounds",
                "programmes",
                "units",
                "committees",
                "people",
                "mails",
                "delegations",
                "notices",
                "audit"
            })
    void everyListIsAWorkbookAndACsv(String list) throws Exception {
        var admin = People.login(PROVINCE, Role.PROVINCE_ADMIN);
        var xlsx = mvc.perform(get("/{p}/{list}.xlsx", PROVINCE, list).with(admin))
                .andExpect(status().isOk())
                .andExpect(header().string(HttpHeaders.CONTENT_DISPOSITION, containsString(".xlsx")))
                .andReturn()
                .getResponse();
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx.getContentAsByteArray()))) {
            assertThat(workbook.getSheetAt(0).getRow(0).getCell(0).getStringCellValue())
                    .containsPattern("[ก-๙]");
        }
        var csv = mvc.perform(get("/{p}/{list}.csv", PROVINCE, list).with(admin))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/csv;charset=UTF-8"))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(new String(csv, StandardCharsets.UTF_8)).startsWith("\uFEFF");
        assertThat(csv.length).isEqualTo(Integer.parseInt(length(admin, list)));
    }

    private String length(RequestPostProcessor person, String list) throws Exception {
        return mvc.perform(get("/{p}/{list}.csv", PROVINCE, list).with(person))
                .andReturn()
                .getResponse()
                .getHeader(HttpHeaders.CONTENT_LENGTH);
    }

    @Test
    void aListOfSeveralPagesHasEachRowOnce() throws Exception {
        var cases = new Casework(application);
        var committee = cases.committee();
        var example = cases.assignment(
                cases.approved(committee, cases.today().plusDays(9), Casework.DLA_UNIT), Casework.DLA_UNIT);
        cases.together(Casework.SECRETARY, () -> copies(example.value(), 1200));

        var lines = csv("/%s/assignments.csv?state=ALL&committee=%s".formatted(PROVINCE, committee), secretary());

        assertThat(lines).hasSize(1 + 1201);
        assertThat(lines.stream().map(line -> line.cells().get(0)).distinct()).hasSize(1 + 1201);
    }

    private int copies(UUID of, int count) {
        var columns = String.join(", ", database.sql("""
                                select column_name from information_schema.columns
                                where table_name = 'assignment' and is_generated = 'NEVER'
                                  and column_name not in ('id', 'title')
                                """).query(String.class).list());
        return database.sql(
                        "insert into assignment (id, title, " + columns + ") select gen_random_uuid(), 'งานที่ ' || n, "
                                + columns + " from assignment, generate_series(1, :count) n where id = :id")
                .param("count", count)
                .param("id", of)
                .update();
    }

    @Test
    void aSecretMatterIsAsConcealedAsInTheList() throws Exception {
        var cases = new Casework(application);
        var committee = cases.committee();
        var assignment = cases.assignment(
                cases.approved(committee, cases.today().plusDays(9), Casework.DLA_UNIT), Casework.DLA_UNIT);
        cases.together(Casework.SECRETARY, () -> {
            database.sql("update recommendation set secret = true, title = 'เรื่องปกปิดสุดยอด' where committee_id = ?")
                    .param(committee.value())
                    .update();
            return database.sql("update assignment set secret = true, title = 'เรื่องปกปิดสุดยอด' where id = ?")
                    .param(assignment.value())
                    .update();
        });
        for (var list : List.of("assignments", "recommendations")) {
            var lines = csv("/%s/%s.csv?state=ALL&committee=%s".formatted(PROVINCE, list, committee), secretary());
            assertThat(lines).hasSize(2);
            assertThat(lines.get(1).cells().get(0)).isEqualTo("เรื่องลับ");
            assertThat(lines.toString()).doesNotContain("ปกปิด");
        }
    }

    @Test
    void whoDoesNotSeeAListGetsNoFile() throws Exception {
        var officer = People.login(PROVINCE, Role.AGENCY_REPRESENTATIVE);
        for (var list : List.of("people", "audit")) {
            mvc.perform(get("/{p}/{list}.csv", PROVINCE, list).with(officer)).andExpect(status().isNotFound());
        }
        mvc.perform(get("/{p}/committees/{id}/members.csv", PROVINCE, new Casework(application).committee())
                        .with(officer))
                .andExpect(status().isNotFound());
    }

    @Test
    void theListBehindANumberIsAFileOfAllItsPages() throws Exception {
        var cases = new Casework(application);
        var committee = cases.committee();
        var example = cases.assignment(
                cases.approved(committee, cases.today().plusDays(9), Casework.DLA_UNIT), Casework.DLA_UNIT);
        cases.together(Casework.SECRETARY, () -> copies(example.value(), 600));
        var path = "/%s/dashboard/work.csv?measure=OPEN&committee=%s".formatted(PROVINCE, committee);

        var lines = csv(path, governor());

        assertThat(lines).hasSize(1 + 601);
        assertThat(lines.stream().map(line -> line.cells().get(0)).distinct()).hasSize(1 + 601);
        assertThat(csv(path.replace("OPEN", "LATE"), governor())).hasSize(1);
        assertThat(StatementCount.of(() -> csv(path, governor()))).hasSizeLessThanOrEqualTo(15);
        mvc.perform(get(path.replace(".csv", "")).with(governor()))
                .andExpect(content()
                        .string(containsString(
                                "/si-sa-ket/dashboard/work.xlsx?measure=OPEN&amp;committee=" + committee)));
    }

    @Test
    void theListBehindANumberIsAsConcealedAsItsPage() throws Exception {
        var cases = new Casework(application);
        var committee = cases.committee();
        var assignment = cases.assignment(
                cases.approved(committee, cases.today().plusDays(9), Casework.DLA_UNIT), Casework.DLA_UNIT);
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("update assignment set secret = true, title = 'เรื่องปกปิดสุดยอด' where id = ?")
                        .param(assignment.value())
                        .update());
        var path = "/%s/dashboard/work.csv?measure=OPEN".formatted(PROVINCE);

        var lines = csv(path + "&committee=" + committee, governor());

        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).cells().get(0)).isEqualTo("เรื่องลับ");
        assertThat(lines.toString()).doesNotContain("ปกปิด");
        mvc.perform(get(path).with(People.login(PROVINCE, Role.AGENCY_HEAD))).andExpect(status().isNotFound());
    }

    @Test
    void theUnitsAreNarrowedAsOnTheirPage() throws Exception {
        var all = csv("/%s/units.csv".formatted(PROVINCE), governor());
        var districts = csv("/%s/units.csv?group=districts".formatted(PROVINCE), governor());

        assertThat(districts).hasSizeLessThan(all.size()).hasSizeGreaterThan(1);
        assertThat(districts.stream().skip(1).map(line -> line.cells().get(0)))
                .allMatch(code -> code.startsWith("districts/"));
    }

    @Test
    void theProvincesSideBySideAreAFileForTheMinistryAlone() throws Exception {
        var lines = csv("/central/provinces.csv", People.login("central", Role.MINISTRY_OFFICER));

        assertThat(lines.stream().map(line -> line.cells().get(0))).contains("จังหวัดศรีสะเกษ");
        for (var stranger : List.of(People.login("central", Role.PLATFORM_ADMIN), governor())) {
            mvc.perform(get("/central/provinces.csv").with(stranger)).andExpect(status().isNotFound());
        }
    }

    private static RequestPostProcessor governor() {
        return People.login(PROVINCE, Role.GOVERNOR);
    }

    @Test
    void theMembersOfACommitteeAreAFile() throws Exception {
        var scene = new Scene(application);
        var committee = scene.committee();

        var lines = csv("/%s/committees/%s/members.csv".formatted(PROVINCE, committee), secretary());

        assertThat(lines.stream().skip(1).map(line -> line.cells().get(2)))
                .containsExactly(
                        "ผู้ว่าราชการจังหวัด", "ผู้แทนประชาสัมพันธ์จังหวัด", "ผู้ทรงคุณวุฒิ", "ผู้อำนวยการ ทสจ.");
    }

    @Test
    void theHeadingsAreInTheLanguageOfThePerson() throws Exception {
        var answer = mvc.perform(
                        get("/{p}/meetings.csv", PROVINCE).with(secretary()).cookie(new Cookie("language", "en")))
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
        assertThat(Spreadsheet.lines(answer).get(0).cells()).contains("Committee", "No.");
    }

    @Test
    void theListsLinkToTheirFilesWithWhatIsChosen() throws Exception {
        var shown = mvc.perform(get("/{p}/assignments?state=LATE", PROVINCE).with(secretary()))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString();
        assertThat(shown).contains("href=\"/si-sa-ket/assignments.xlsx?state=LATE\"");
    }

    private List<Spreadsheet.Line> csv(String path, RequestPostProcessor person) throws Exception {
        return Spreadsheet.lines(mvc.perform(get(path).with(person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray());
    }

    private static RequestPostProcessor secretary() {
        return People.login(PROVINCE, Role.COMMITTEE_SECRETARY);
    }

    @Test
    void whoeverAsksWhileManyListsAreReadIsAskedToWait() throws Exception {
        var reading = new CountDownLatch(3);
        var enough = new CountDownLatch(1);
        var export = application.getBean(Export.class);
        var others = Executors.newFixedThreadPool(3);
        try {
            for (int i = 0; i < 3; i++) {
                others.submit(() -> CurrentTenant.run(PROVINCE, () -> readUntil(export, reading, enough)));
            }
            reading.await();

            mvc.perform(get("/{p}/assignments.csv", PROVINCE).with(secretary()))
                    .andExpect(status().isTooManyRequests());
        } finally {
            enough.countDown();
            others.shutdown();
            assertThat(others.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
        }
        mvc.perform(get("/{p}/assignments.csv", PROVINCE).with(secretary())).andExpect(status().isOk());
    }

    private static void readUntil(Export export, CountDownLatch reading, CountDownLatch enough) {
        try {
            export.answer(
                    new MockHttpServletRequest("GET", "/lists.csv"),
                    new MockHttpServletResponse(),
                    Columns.of("lists", "audit.title"),
                    row -> {
                        reading.countDown();
                        waitFor(enough);
                    });
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
