package salaklang.directive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.GOVERNOR;
import static salaklang.assignment.Casework.NRE_UNIT;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.evidence;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.AssignmentState;
import salaklang.assignment.Casework;
import salaklang.assignment.Figure;
import salaklang.assignment.FigureValue;
import salaklang.directory.DirectoryService;
import salaklang.identity.Person;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;
import salaklang.web.WrongState;

@FeatureTest
class DirectiveFlowTest {

    /** Each part has a process of its own, a trace and its notices. */
    private static final int MOST_PER_UNIT = 60;

    @Autowired
    DirectiveService service;

    @Autowired
    DirectiveReader reader;

    @Autowired
    AssignmentService assignments;

    @Autowired
    JdbcClient database;

    private Casework cases;

    @BeforeEach
    void casework(@Autowired ApplicationContext application) {
        cases = new Casework(application);
    }

    @Test
    void numbersRunWithinTheYearAndNoneIsLost() {
        var first = number(issue(NRE_UNIT, Assigning.Order.TOGETHER, PR_UNIT));
        assertThatThrownBy(() -> issue(NRE_UNIT, Assigning.Order.TOGETHER, UnitCode.of("agencies/nobody")))
                .isInstanceOf(InvalidInput.class);
        assertThatThrownBy(() -> cases.together(GOVERNOR, () -> {
                    service.issue(directive(NRE_UNIT, null, Assigning.Order.TOGETHER, PR_UNIT), List.of());
                    throw new IllegalStateException("fails after its number was taken");
                }))
                .isInstanceOf(IllegalStateException.class);
        assertThat(number(issue(NRE_UNIT, Assigning.Order.TOGETHER, PR_UNIT))).isEqualTo(first + 1);
    }

    @Test
    void theWholeIsDoneWhenTheLeadIsVerifiedLast() {
        var id = lead(PR_UNIT, Assigning.Order.LEAD_LAST, DLA_UNIT);
        assertThat(state(id, PR_UNIT)).isEqualTo(AssignmentState.WAITING);
        finish(id, DLA_UNIT, DLA);
        assertThat(state(id, PR_UNIT)).isEqualTo(AssignmentState.OFFERED);
        assertThat(page(id).state()).isEqualTo(DirectiveState.OPEN);
        finish(id, PR_UNIT, PR);
        assertThat(page(id).state()).isEqualTo(DirectiveState.DONE);
        assertThat(told(id, "DirectiveFinished"))
                .contains("unit:" + PR_UNIT, "unit:" + DLA_UNIT)
                .hasSizeLessThanOrEqualTo(3);
        cases.run(
                GOVERNOR,
                () -> assignments.reopen(part(id, PR_UNIT), cases.today().plusDays(9), "ขอข้อมูลเพิ่ม"));
        assertThat(page(id).state()).isEqualTo(DirectiveState.OPEN);
    }

    @Test
    void theLeadCannotBeVerifiedBeforeTheOthers() {
        var id = lead(PR_UNIT, Assigning.Order.TOGETHER, DLA_UNIT);
        var lead = part(id, PR_UNIT);
        cases.run(PR, () -> {
            assignments.accept(lead);
            assignments.submit(lead, "เสร็จ", List.of(), null, List.of(evidence()));
        });
        assertThatThrownBy(() -> cases.run(GOVERNOR, () -> assignments.verify(lead)))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void whatUnitsCountAddsUp() {
        var id = issue(NRE_UNIT, Assigning.Order.TOGETHER, PR_UNIT, DLA_UNIT);
        report(id, PR_UNIT, PR, 120);
        report(id, PR_UNIT, PR, 150);
        report(id, DLA_UNIT, DLA, 50);
        var sum = page(id).sums().get(0);
        assertThat(sum.counted()).isEqualByComparingTo("200");
        assertThat(sum.target()).isEqualByComparingTo("400");
        assertThat(sum.percent()).isEqualTo(50);
        assertThat(sum.reported()).isEqualTo(2);
    }

    @Test
    void cancellingEndsWhatIsOpen() {
        var id = issue(NRE_UNIT, Assigning.Order.TOGETHER, PR_UNIT, DLA_UNIT);
        finish(id, DLA_UNIT, DLA);
        assertThatThrownBy(() -> cases.run(GOVERNOR, () -> service.cancel(id, " ")))
                .isInstanceOf(InvalidInput.class);
        assertThat(state(id, PR_UNIT)).isEqualTo(AssignmentState.OFFERED);
        cases.run(GOVERNOR, () -> service.cancel(id, "ภารกิจเปลี่ยน"));
        assertThat(state(id, PR_UNIT)).isEqualTo(AssignmentState.CANCELLED);
        assertThat(state(id, DLA_UNIT)).isEqualTo(AssignmentState.DONE);
        assertThat(told(id, "DirectiveCancelled")).containsExactly("unit:" + DLA_UNIT);
        assertThatThrownBy(() -> cases.run(GOVERNOR, () -> service.cancel(id, "อีกครั้ง")))
                .isInstanceOf(WrongState.class);
    }

    @Test
    void onlyWhoeverGovernsGivesDirectives() {
        for (var other : List.of(SECRETARY, PR, People.auditor(Casework.PROVINCE))) {
            assertThatThrownBy(() -> cases.as(
                            other,
                            () -> service.issue(
                                    directive(NRE_UNIT, null, Assigning.Order.TOGETHER, PR_UNIT), List.of())))
                    .isInstanceOf(AccessDeniedException.class);
        }
    }

    @Test
    void whoHasNoPartInItFindsNothing() {
        var id = issue(NRE_UNIT, Assigning.Order.TOGETHER, PR_UNIT);
        assertThat(cases.as(PR, () -> reader.page(id)).parts()).hasSize(1);
        assertThat(cases.as(SECRETARY, () -> reader.page(id)).cancels()).isFalse();
        for (var other : List.of(DLA, People.governor("phrae"))) {
            assertThatThrownBy(() -> cases.as(other, () -> reader.page(id))).isInstanceOf(NotFound.class);
        }
        assertThatThrownBy(() -> cases.run(PR, () -> service.cancel(id, "ไม่ทำ")))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aLetterIsRegisteredBySecretariesForTheirOwnUnit() {
        var letter = new NewDirective(
                DirectiveKind.LETTER,
                "การป้องกันอัคคีภัย",
                "ให้ตรวจอาคาร",
                new Letter("มท 0000/ว 77", cases.today(), "กรมตัวอย่าง"),
                null,
                null,
                null,
                assigning(null, Assigning.Order.TOGETHER, PR_UNIT));
        var id = cases.as(SECRETARY, () -> service.issue(letter, List.of(evidence())));
        var page = cases.as(SECRETARY, () -> reader.page(id));
        assertThat(page.assigner().code()).isEqualTo(NRE_UNIT);
        assertThat(page.documents()).hasSize(1);
        assertThat(page.name()).endsWith("มท 0000/ว 77");
    }

    @Test
    void threeHundredUnitsAreGivenItInOneGo() throws Exception {
        var many = IntStream.range(0, 300)
                .mapToObj(number -> UnitCode.of("laos/many-" + number))
                .toList();
        cases.together(SECRETARY, () -> database.sql("""
                        insert into unit (id, code, kind, name_th, name_en, short_th, district, position, active, version)
                        select gen_random_uuid(), 'laos/many-' || n, 'SAO', 'อบต. ' || n, 'SAO ' || n, 'อบต. ' || n,
                            'districts/3301', 1000 + n, true, 0
                        from generate_series(0, 299) n
                        """).update());
        try {
            var id = new DirectiveId[1];
            var sent = StatementCount.of(
                    () -> id[0] = issue(NRE_UNIT, Assigning.Order.TOGETHER, many.toArray(UnitCode[]::new)));
            assertThat(sent.size()).as("statements").isLessThan(300 * MOST_PER_UNIT);
            var shown = StatementCount.of(() -> assertThat(page(id[0]).parts()).hasSize(300));
            assertThat(shown).hasSizeLessThan(12);
        } finally {
            cases.together(
                    SECRETARY,
                    () -> database.sql(
                                    "update unit set active = false, closed_on = current_date where code like 'laos/many-%'")
                            .update());
        }
    }

    @Test
    void whoIssuedItHearsThatItIsDoneByOthers(@Autowired DirectoryService directory) {
        cases.run(SECRETARY, () -> directory.seen(SECRETARY));
        var letter = cases.as(
                SECRETARY,
                () -> service.issue(
                        new NewDirective(
                                DirectiveKind.LETTER,
                                "ขอข้อมูลครัวเรือน",
                                "ขอให้ส่งข้อมูล",
                                new Letter("มท 0808.3/ว 1234", cases.today(), "กรมส่งเสริมการปกครองท้องถิ่น"),
                                null,
                                NRE_UNIT,
                                null,
                                assigning(null, Assigning.Order.TOGETHER, PR_UNIT)),
                        List.of()));
        var part = part(letter, PR_UNIT);
        cases.run(PR, () -> {
            assignments.accept(part);
            assignments.submit(part, "เสร็จ", List.of(), null, List.of(evidence()));
        });
        cases.run(GOVERNOR, () -> assignments.verify(part));

        assertThat(told(letter, "DirectiveFinished"))
                .containsExactlyInAnyOrder("unit:" + PR_UNIT, "person:" + SECRETARY.userName());
    }

    private List<String> told(DirectiveId id, String kind) {
        return cases.together(
                SECRETARY,
                () -> database.sql("select recipient from notice where path = :path and kind = :kind")
                        .param("path", "/directives/" + id)
                        .param("kind", kind)
                        .query(String.class)
                        .list());
    }

    private DirectiveId issue(UnitCode assigner, Assigning.Order order, UnitCode... units) {
        return cases.as(GOVERNOR, () -> service.issue(directive(assigner, null, order, units), List.of()));
    }

    private DirectiveId lead(UnitCode lead, Assigning.Order order, UnitCode... units) {
        return cases.as(GOVERNOR, () -> service.issue(directive(NRE_UNIT, lead, order, units), List.of()));
    }

    private NewDirective directive(UnitCode assigner, UnitCode lead, Assigning.Order order, UnitCode... units) {
        return new NewDirective(
                DirectiveKind.DIRECTIVE,
                "การคัดแยกขยะ",
                "ให้ทุกหน่วยงานคัดแยกขยะ",
                null,
                null,
                assigner,
                null,
                assigning(lead, order, units));
    }

    private Assigning assigning(UnitCode lead, Assigning.Order order, UnitCode... units) {
        return new Assigning(
                "รายงานครัวเรือนที่คัดแยกขยะ",
                Due.on(cases.today().plusDays(14)),
                List.of(new Figure("ครัวเรือนที่คัดแยกขยะ", "ครัวเรือน", new BigDecimal(200))),
                new Audience(Set.of(), Set.of(), Set.of(units), Set.of()),
                lead,
                order,
                true,
                List.of());
    }

    private DirectivePage page(DirectiveId id) {
        return cases.as(GOVERNOR, () -> reader.page(id));
    }

    private int number(DirectiveId id) {
        return Integer.parseInt(page(id).number().replaceFirst("/.*", ""));
    }

    private AssignmentId part(DirectiveId id, UnitCode unit) {
        return page(id).parts().stream()
                .filter(row -> row.progress().unit().equals(unit))
                .map(row -> row.progress().id())
                .findFirst()
                .orElseThrow();
    }

    private AssignmentState state(DirectiveId id, UnitCode unit) {
        return cases.view(part(id, unit)).state();
    }

    private void report(DirectiveId id, UnitCode unit, Person by, int counted) {
        var part = part(id, unit);
        cases.run(by, () -> {
            if (cases.view(part).state() == AssignmentState.OFFERED) {
                assignments.accept(part);
            }
            assignments.reportProgress(
                    part,
                    40,
                    "คืบหน้า",
                    List.of(new FigureValue("ครัวเรือนที่คัดแยกขยะ", new BigDecimal(counted))),
                    null,
                    List.of());
        });
    }

    private void finish(DirectiveId id, UnitCode unit, Person by) {
        var part = part(id, unit);
        cases.run(by, () -> {
            assignments.accept(part);
            assignments.submit(part, "เสร็จ", List.of(), null, List.of(evidence()));
        });
        cases.run(GOVERNOR, () -> assignments.verify(part));
    }
}
