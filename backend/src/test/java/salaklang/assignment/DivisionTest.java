package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PR;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.SECRETARY;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.web.InvalidInput;
import salaklang.web.NotFound;

/** A unit splits its part of a matter among its own divisions. */
@FeatureTest
class DivisionTest {

    private static final Person HEAD = People.of(PROVINCE, Role.AGENCY_HEAD);

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentService assignments;

    @Autowired
    AssignmentReader reader;

    @Autowired
    JdbcClient database;

    Casework cases;
    UnitCode division;
    UnitCode sibling;
    Person member;
    AssignmentId whole;

    @BeforeEach
    void aWholeAndTwoDivisions() {
        cases = new Casework(application);
        division = division(DLA_UNIT);
        sibling = division(DLA_UNIT);
        member = new Person(
                PROVINCE,
                UUID.randomUUID().toString(),
                "m" + UUID.randomUUID(),
                "นักวิชาการกลุ่มงาน",
                Set.of(Role.AGENCY_REPRESENTATIVE),
                Set.of(division));
        whole = cases.inProgress(DLA);
    }

    @Test
    void aMemberActsForTheDivisionAndTheUnitChecks() {
        var part = part();
        cases.run(member, () -> {
            assignments.accept(part);
            assignments.submit(part, "ทำแล้ว", List.of(), null, List.of(Casework.evidence()));
        });
        cases.run(DLA, () -> assignments.verify(part));

        assertThat(cases.view(part).state()).isEqualTo(AssignmentState.DONE);
        assertThat(cases.view(whole).percent()).isEqualTo(100);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.run(member, () -> reader.read(whole)));
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> cases.run(PR, () -> reader.read(part)));
    }

    @Test
    void whoLeadsTheUnitSeesAndDoesTheWorkOfItsDivisions() throws Exception {
        var part = part();
        cases.run(HEAD, () -> {
            assignments.accept(part);
            assignments.claim(part);
        });
        assertThat(cases.view(part).claimedBy()).isEqualTo(HEAD.userId());

        var sent = StatementCount.of(() -> mvc.perform(
                        get("/" + PROVINCE + "/inbox?unit=" + division).with(People.login(HEAD)))
                .andExpect(content().string(containsString("/assignments/" + part))));
        assertThat(sent).hasSizeLessThanOrEqualTo(15);
        mvc.perform(get("/" + PROVINCE + "/inbox").with(People.login(member)))
                .andExpect(content().string(containsString("/assignments/" + part)))
                .andExpect(content().string(not(containsString("/assignments/" + whole))));
        mvc.perform(get("/" + PROVINCE + "/inbox").with(People.login(DLA)))
                .andExpect(content().string(not(containsString("/assignments/" + part))));
        mvc.perform(get("/" + PROVINCE + "/assignments/" + part).with(People.login(HEAD)))
                .andExpect(status().isOk());
    }

    @Test
    void theHeadDoesNotVerifyWhatTheHeadHandedIn() {
        var part = part();
        cases.run(HEAD, () -> {
            assignments.accept(part);
            assignments.submit(part, "ทำแล้ว", List.of(), null, List.of(Casework.evidence()));
        });

        assertThat(cases.as(HEAD, () -> reader.read(part)).involvement().ownSubmission())
                .isTrue();
        cases.run(DLA, () -> assignments.verify(part));
    }

    @Test
    void aDivisionIsGivenWorkByItsOwnUnitAlone() {
        var foreign = division(Casework.PR_UNIT);
        refused(() -> cases.run(DLA, () -> assignments.split(whole, List.of(share(foreign)))));
        refused(() -> cases.offered(division));

        var part = part();
        cases.run(member, () -> assignments.giveBack(part, "งานของอีกกลุ่มงาน"));
        refused(() -> cases.run(DLA, () -> assignments.reassign(part, foreign, null, "ลองดู")));
        cases.run(DLA, () -> assignments.reassign(part, sibling, null, "ให้ตรงหน้าที่"));
        assertThat(cases.view(part).unit()).isEqualTo(sibling);

        var ofCommittee = cases.offered(Casework.PR_UNIT);
        cases.run(PR, () -> assignments.giveBack(ofCommittee, "ไม่ใช่หน้าที่"));
        refused(() -> cases.run(SECRETARY, () -> assignments.reassign(ofCommittee, division, null, "ลองดู")));
    }

    @Test
    void thePageOffersTheOwnDivisionsFirst() throws Exception {
        mvc.perform(get("/" + PROVINCE + "/assignments/" + whole + "/parts").with(People.login(DLA)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(division.value())))
                .andExpect(content()
                        .string(not(containsString(division(Casework.PR_UNIT).value()))));
    }

    @Test
    void theWorkOfADissolvedDivisionGoesToAnotherOfItsUnit() throws Exception {
        var part = part();
        var page = "/" + PROVINCE + "/units/" + division;
        var admin = People.login(People.of(PROVINCE, Role.PROVINCE_ADMIN));
        mvc.perform(post(page + "/closing")
                        .param("closedOn", "2026-01-05")
                        .param("reason", "ยุบ")
                        .with(admin))
                .andExpect(status().isConflict());

        mvc.perform(post(page + "/work")
                        .param("to", sibling.value())
                        .param("reason", "ยุบ")
                        .with(admin))
                .andExpect(status().is3xxRedirection());
        assertThat(cases.view(part).unit()).isEqualTo(sibling);
    }

    @Test
    void whoLeadsTheUnitHearsOfWorkForADivisionInWhichThereIsNobody() {
        var part = part();

        var told = cases.together(
                HEAD,
                () -> database.sql("select recipient from notice where path like :link")
                        .param("link", "%/assignments/" + part)
                        .query(String.class)
                        .list());
        assertThat(told).containsAnyOf("head:" + DLA_UNIT, "unit:" + DLA_UNIT).doesNotContain("unit:" + division);
    }

    private AssignmentId part() {
        cases.run(DLA, () -> assignments.split(whole, List.of(share(division))));
        return cases.together(
                DLA,
                () -> database.sql("select id from assignment where source_id = :whole")
                        .param("whole", whole.value())
                        .query((row, number) -> new AssignmentId(row.getObject("id", UUID.class)))
                        .single());
    }

    private WorkPart share(UnitCode unit) {
        return new WorkPart(
                UUID.randomUUID(),
                unit,
                "ส่วนของกลุ่มงาน",
                cases.today().plusDays(7),
                Part.SUPPORTING,
                true,
                1,
                null,
                List.of());
    }

    private void refused(Runnable act) {
        assertThatExceptionOfType(InvalidInput.class).isThrownBy(act::run);
    }

    private UnitCode division(UnitCode office) {
        var code = UnitCode.of(office + ".d" + UUID.randomUUID().toString().substring(0, 8));
        cases.together(
                SECRETARY,
                () -> database.sql("""
                        insert into unit
                            (id, code, kind, name_th, name_en, short_th, parent, position, active, version)
                        values (gen_random_uuid(), :code, 'DIVISION', :code, :code, :code, :office, 1, true, 0)
                        """)
                        .param("code", code.value())
                        .param("office", office.value())
                        .update());
        return code;
    }
}
