package salaklang.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.RequestPostProcessor;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.Casework;
import salaklang.assignment.Delay;
import salaklang.assignment.DelayCause;
import salaklang.committee.CommitteeId;
import salaklang.document.PaperText;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.spreadsheet.Spreadsheet;
import salaklang.tally.ScopeKind;
import salaklang.tally.Tallies;

@FeatureTest
class FollowUpReportTest {

    private static final String PROVINCE = Casework.PROVINCE;

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient database;

    @Autowired
    FollowUpReports reports;

    @Autowired
    AssignmentService assignments;

    @Autowired
    Tallies tallies;

    private Casework cases;
    private CommitteeId committee;
    private AssignmentId late;

    /** One done, one late with its reason, one offered, one cancelled, one that was over before the period. */
    @BeforeEach
    void workOfACommittee() {
        cases = new Casework(application);
        committee = cases.committee();
        cases.finish(offered(Casework.DLA_UNIT.value()), Casework.DLA);
        late = offered(Casework.DLA_UNIT.value());
        cases.run(Casework.DLA, () -> assignments.accept(late));
        update(
                "update assignment set due_date = :day where id = :id",
                late,
                cases.today().minusDays(3));
        cases.run(
                Casework.DLA,
                () -> assignments.reportProgress(
                        late,
                        40,
                        "อยู่ระหว่างรวบรวมข้อมูล",
                        List.of(),
                        new Delay(DelayCause.BUDGET, "รอโอนงบประมาณ"),
                        List.of()));
        offered(Casework.PR_UNIT.value());
        var cancelled = offered(Casework.PR_UNIT.value());
        cases.run(Casework.SECRETARY, () -> assignments.cancel(cancelled, "ไม่ต้องทำแล้ว"));
        var before = offered(Casework.PR_UNIT.value());
        update(
                "update assignment set state = 'DONE', offered_at = offered_at - interval '400 days',"
                        + " ended_at = offered_at - interval '380 days', due_date = :day where id = :id",
                before,
                cases.today().minusDays(390));
    }

    private AssignmentId offered(String unit) {
        var code = UnitCode.of(unit);
        return cases.assignment(cases.approved(committee, cases.today().plusDays(14), code), code);
    }

    private void update(String sql, AssignmentId id, LocalDate day) {
        cases.together(
                Casework.SECRETARY,
                () -> database.sql(sql)
                        .param("id", id.value())
                        .param("day", day)
                        .update());
    }

    @Test
    void itsSumsAreWhatACountSays() {
        var report = cases.as(Casework.SECRETARY, () -> reports.page(form(committee, null), null, 50));

        assertThat(report.sums()).isEqualTo(new FollowUpSums(0, 1, 0, 1, 1, 1, 47));
        assertThat(report.lines()).hasSize(4);
        var counted = cases.together(
                Casework.SECRETARY,
                () -> database.sql("select count(*) from assignment where committee_id = :id"
                                + " and (ended_at is null or ended_at > now() - interval '300 days')")
                        .param("id", committee.value())
                        .query(Integer.class)
                        .single());
        assertThat(report.sums().total()).isEqualTo(counted);
    }

    @Test
    void whatIsHandedInOrLateIsOpenAndWhatWaitsForOthersIsNotAsInTheSummaries() {
        state(late, "SUBMITTED");
        state(offered(Casework.PR_UNIT.value()), "WAITING");
        state(offered(Casework.PR_UNIT.value()), "DECLINED");
        var sums = cases.as(Casework.SECRETARY, () -> reports.page(form(committee, null), null, 50))
                .sums();

        assertThat(sums).isEqualTo(new FollowUpSums(1, 1, 1, 0, 1, 2, 50));
        assertThat(sums.open()).isEqualTo(2);
        assertThat(sums.total()).isEqualTo(6);
        var standing = cases.as(Casework.SECRETARY, () -> tallies.standing(ScopeKind.COMMITTEE, committee.toString()));
        assertThat(sums.open()).isEqualTo(standing.open());
        assertThat(sums.waiting()).isEqualTo(standing.waiting());
        assertThat(sums.onTrack()).isEqualTo(standing.onTrack() + standing.soon());
    }

    @Test
    void eachLineIsOnOnePageAndTheSumsAreOnTheFirst() throws Exception {
        var first = cases.as(Casework.SECRETARY, () -> reports.page(form(committee, null), null, 3));
        var second = cases.as(Casework.SECRETARY, () -> reports.page(form(committee, null), first.next(), 3));

        assertThat(first.lines()).hasSize(3);
        assertThat(second.lines()).hasSize(1);
        assertThat(second.next()).isNull();
        assertThat(first.lines()).doesNotContainAnyElementsOf(second.lines());
        assertThat(first.lines()).isSortedAccordingTo(Comparator.comparing(ReportedWork::dueDate));
        assertThat(first.sums()).isNotNull();
        assertThat(second.sums()).isNull();
        mvc.perform(get(path("") + "?committee=" + committee + "&after=" + first.next())
                        .with(secretary()))
                .andExpect(status().isOk())
                .andExpect(content()
                        .string(containsString(
                                "/assignments/" + second.lines().get(0).id())));
    }

    @Test
    void theSumsAreWhatTheLinesAddUpToInAnyPeriod() {
        state(offered(Casework.PR_UNIT.value()), "WAITING");
        state(offered(Casework.PR_UNIT.value()), "DECLINED");
        for (var days : List.of(0, 30, 200, 385, 800)) {
            var day = cases.today().minusDays(days);
            var period = new FollowUpForm(committee.toString(), null, day, days == 30 ? cases.today() : day);
            var report = cases.as(Casework.SECRETARY, () -> reports.page(period, null, 50));
            var counted = report.lines().stream()
                    .filter(line ->
                            line.state() != AssignmentState.DECLINED && line.state() != AssignmentState.CANCELLED)
                    .toList();

            assertThat(report.sums().total())
                    .as("%s days ago", days)
                    .isEqualTo(report.lines().size());
            assertThat(report.sums().cancelled()).isEqualTo(report.lines().size() - counted.size());
            assertThat(report.sums().percent()).isEqualTo(Math.round((float)
                    counted.stream().mapToInt(ReportedWork::percent).average().orElse(0)));
        }
    }

    @Test
    void whatHasEndedIsCountedInAnIndexAlone() {
        var plan = cases.together(Casework.GOVERNOR, () -> {
            database.sql("set local enable_seqscan = off").update();
            database.sql("set local enable_bitmapscan = off").update();
            return String.join("\n", database.sql("""
                                            explain select count(*) filter (where a.state = 'DONE') from assignment a
                                            where a.state in ('DONE', 'DECLINED', 'CANCELLED') and a.offered_at < now()
                                              and coalesce(a.ended_at, 'infinity') >= now() - interval '90 days'
                                            """).query(String.class).list());
        });

        assertThat(plan).contains("Index Only Scan using assignment_ended_since");
    }

    private void state(AssignmentId id, String state) {
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("update assignment set state = :state, submitted_at = now() where id = :id")
                        .param("id", id.value())
                        .param("state", state)
                        .update());
    }

    @Test
    void whatWasOverBeforeThePeriodIsInTheOneInWhichItWasOpen() {
        var day = cases.today().minusDays(385);
        var report = cases.as(
                Casework.SECRETARY,
                () -> reports.page(new FollowUpForm(committee.toString(), null, day, day), null, 50));

        assertThat(report.sums().total()).isEqualTo(1);
    }

    @Test
    void aLineSaysAllThatAQuarterlyListSays() {
        var line = cases
                .as(Casework.SECRETARY, () -> reports.page(form(committee, Casework.DLA_UNIT.value()), null, 50))
                .lines()
                .stream()
                .filter(one -> one.id().equals(late.value()))
                .findFirst()
                .orElseThrow();

        assertThat(line.late()).isTrue();
        assertThat(line.percent()).isEqualTo(40);
        assertThat(line.delay()).isEqualTo(DelayCause.BUDGET);
        assertThat(line.delayText()).isEqualTo("รอโอนงบประมาณ");
        assertThat(line.reported()).isEqualTo("อยู่ระหว่างรวบรวมข้อมูล");
        assertThat(line.assignedOn()).isEqualTo(cases.today());
        assertThat(line.source()).isEqualTo("RECOMMENDATION");
        assertThat(line.origin()).endsWith(" · 4.1");
    }

    @Test
    void aSecretMatterIsConcealed() throws Exception {
        cases.together(
                Casework.SECRETARY,
                () -> database.sql("update assignment set secret = true, title = 'เรื่องปกปิด' where id = ?")
                        .param(late.value())
                        .update());

        var lines = csv(secretary(), "committee=" + committee);

        assertThat(lines.toString()).contains("เรื่องลับ").doesNotContain("ปกปิด", "รอโอนงบประมาณ", "รวบรวมข้อมูล");
    }

    @Test
    void thePageTheWorkbookTheCsvAndThePapersSayTheSame() throws Exception {
        mvc.perform(get(path("") + "?committee=" + committee).with(secretary()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ทั้งหมด 4 เรื่อง ยังไม่เสร็จสิ้น 2")))
                .andExpect(content().string(containsString("รอโอนงบประมาณ")));
        assertThat(csv(secretary(), "committee=" + committee)).hasSize(5);
        var xlsx = bytes(secretary(), ".xlsx", "committee=" + committee);
        try (var workbook = new XSSFWorkbook(new ByteArrayInputStream(xlsx))) {
            var sheet = workbook.getSheetAt(0);
            assertThat(sheet.getLastRowNum()).isEqualTo(4);
            Row first = sheet.getRow(1);
            assertThat(first.getCell(4).getLocalDateTimeCellValue().toLocalDate())
                    .isEqualTo(cases.today().minusDays(3));
            assertThat(first.getCell(6).getNumericCellValue()).isEqualTo(40);
        }
        var pdf = bytes(secretary(), ".pdf", "committee=" + committee);
        PaperText.picture("report-follow-up", pdf);
        for (var said : List.of(
                PaperText.ofPdf(pdf), PaperText.ofDocx(bytes(secretary(), ".docx", "committee=" + committee)))) {
            assertThat(said)
                    .contains(PaperText.printed("ทั้งหมด 4 เรื่อง ยังไม่เสร็จสิ้น 2"))
                    .contains(PaperText.printed("รอจัดสรรงบประมาณ: รอโอนงบประมาณ"))
                    .contains(
                            PaperText.printed("ข้อมูล ณ วันที่ " + cases.today().getDayOfMonth() + " "));
        }
    }

    @Test
    void whatAUnitReturnedSaysWhy() throws Exception {
        var returned = offered(Casework.PR_UNIT.value());
        cases.run(Casework.PR, () -> assignments.giveBack(returned, "ไม่อยู่ในอำนาจหน้าที่"));

        mvc.perform(get(path("") + "?committee=" + committee).with(secretary()))
                .andExpect(content().string(containsString("หน่วยงานส่งคืน: ไม่อยู่ในอำนาจหน้าที่")));
        assertThat(csv(secretary(), "committee=" + committee).toString())
                .contains("หน่วยงานส่งคืน: ไม่อยู่ในอำนาจหน้าที่");
        assertThat(PaperText.ofPdf(bytes(secretary(), ".pdf", "committee=" + committee)))
                .contains(PaperText.printed("หน่วยงานส่งคืน: ไม่อยู่ในอำนาจหน้าที่"));
    }

    @Test
    void aPeriodThatEndsBeforeItBeginsIsRefusedInItsForm() throws Exception {
        mvc.perform(get(path("") + "?from=2026-07-15&to=2026-07-01").with(secretary()))
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString("วันสิ้นสุดต้องไม่ก่อนวันเริ่ม")))
                .andExpect(content().string(containsString("ยังแสดงไม่ได้")));
        mvc.perform(get(path(".csv") + "?from=2026-07-15&to=2026-07-01").with(secretary()))
                .andExpect(status().isUnprocessableEntity());
        mvc.perform(get(path("") + "?from=tomorrow").with(secretary())).andExpect(status().isUnprocessableEntity());
    }

    @Test
    void overNothingItSaysSo() throws Exception {
        var query = "committee=" + cases.committee();
        mvc.perform(get(path("") + "?" + query).with(secretary()))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("ไม่มีงานที่มอบหมายในช่วงเวลานี้")));
        assertThat(csv(secretary(), query)).hasSize(1);
        assertThat(PaperText.ofPdf(bytes(secretary(), ".pdf", query)))
                .contains(PaperText.printed("ไม่มีงานที่มอบหมายในช่วงเวลานี้"));
    }

    @Test
    void aUnitSeesItsOwnAndNobodyElsesWork() throws Exception {
        var pr = People.login(Casework.PR);
        mvc.perform(get(path("") + "?unit=agencies/dla").with(pr)).andExpect(status().isNotFound());
        mvc.perform(get(path("") + "?committee=" + committee).with(pr)).andExpect(status().isNotFound());
        assertThat(cases.as(Casework.PR, () -> reports.page(form(null, null), null, 1_000))
                        .lines())
                .isNotEmpty()
                .allMatch(line -> line.unit().equals(Casework.PR_UNIT));
        var governor =
                cases.as(Casework.GOVERNOR, () -> reports.page(form(committee, Casework.PR_UNIT.value()), null, 50));
        assertThat(governor.sums().total()).isEqualTo(2);
    }

    @Test
    void aPageCostsFewStatementsWhateverItsLength() throws Exception {
        assertThat(StatementCount.of(() -> mvc.perform(
                                get(path("") + "?committee=" + committee).with(secretary()))
                        .andExpect(status().isOk())))
                .hasSizeLessThanOrEqualTo(15);
    }

    private FollowUpForm form(CommitteeId of, String unit) {
        return new FollowUpForm(
                of == null ? null : of.toString(),
                unit,
                quarter().from(),
                quarter().to());
    }

    private Period quarter() {
        return PeriodChoices.quarterOf(cases.today());
    }

    private static String path(String ending) {
        return "/" + PROVINCE + "/reports/follow-up" + ending;
    }

    private List<Spreadsheet.Line> csv(RequestPostProcessor person, String query) throws Exception {
        return Spreadsheet.lines(bytes(person, ".csv", query));
    }

    private byte[] bytes(RequestPostProcessor person, String ending, String query) throws Exception {
        return mvc.perform(get(path(ending) + "?" + query).with(person))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsByteArray();
    }

    private static RequestPostProcessor secretary() {
        return People.login(PROVINCE, Role.COMMITTEE_SECRETARY);
    }
}
