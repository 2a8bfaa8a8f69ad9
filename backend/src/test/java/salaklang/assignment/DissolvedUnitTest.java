package salaklang.assignment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.PR_UNIT;
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
import org.springframework.test.web.servlet.ResultActions;
import salaklang.committee.CommitteeId;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;

@FeatureTest
class DissolvedUnitTest {

    private static final Person ADMIN = People.of(PROVINCE, Role.PROVINCE_ADMIN);

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    AssignmentService assignments;

    @Autowired
    JdbcClient database;

    Casework cases;
    CommitteeId committee;
    UnitCode unit;
    Person worker;
    String page;

    @BeforeEach
    void aUnitOfItsOwn() {
        cases = new Casework(application);
        committee = cases.committee();
        unit = UnitCode.of("agencies/t" + UUID.randomUUID().toString().substring(0, 8));
        page = "/" + PROVINCE + "/units/" + unit;
        worker = new Person(
                PROVINCE,
                UUID.randomUUID().toString(),
                "somebody",
                "ผู้แทนหน่วยงาน",
                Set.of(Role.AGENCY_REPRESENTATIVE),
                Set.of(unit));
        cases.together(
                ADMIN, () -> database.sql("""
                        insert into unit (id, code, kind, name_th, name_en, short_th, position, active, version)
                        values (gen_random_uuid(), :code, 'AGENCY', 'หน่วยทดสอบ', 'Test unit', 'ทดสอบ', 999, true, 0)
                        """).param("code", unit.value()).update());
    }

    @Test
    void aUnitWithOpenWorkCannotBeDissolved() throws Exception {
        offered();

        act("/closing", "closedOn", "2026-01-05", "reason", "ยุบรวม").andExpect(status().isConflict());
        mvc.perform(get(page).with(People.login(ADMIN)))
                .andExpect(content().string(containsString("ยังมีงานที่ต้องทำหรือต้องตรวจ 1 รายการ")));

        offered();
    }

    @Test
    void allOfItsWorkMovesAsItStandsAndThenItIsDissolved() throws Exception {
        var offered = offered();
        var begun = inProgress();
        var handedIn = inProgress();
        cases.run(worker, () -> assignments.submit(handedIn, "ส่งแล้ว", List.of(), null, List.of(Casework.evidence())));
        var returned = offered();
        cases.run(worker, () -> assignments.giveBack(returned, "ไม่ใช่หน้าที่"));
        var assigned = cases.inProgress(Casework.DLA);
        change(assigned, "committee_id = null, assigner = '" + unit + "'");

        act("/work", "to", PR_UNIT.value(), "reason", "ยุบรวมตามคำสั่งจังหวัด").andExpect(redirectedUrl(page));

        for (var id : List.of(offered, begun, handedIn, returned)) {
            assertThat(cases.view(id).unit()).isEqualTo(PR_UNIT);
            assertThat(cases.view(id).claimedBy()).isNull();
        }
        assertThat(cases.view(offered).state()).isEqualTo(AssignmentState.OFFERED);
        assertThat(cases.view(begun).state()).isEqualTo(AssignmentState.IN_PROGRESS);
        assertThat(cases.view(handedIn).state()).isEqualTo(AssignmentState.SUBMITTED);
        assertThat(cases.view(returned).state()).isEqualTo(AssignmentState.RETURNED);
        assertThat(cases.view(assigned).assigner()).isEqualTo(PR_UNIT);
        assertThat(cases.view(assigned).unit()).isEqualTo(Casework.DLA_UNIT);
        cases.run(Casework.PR, () -> {
            assignments.accept(offered);
            assignments.submit(begun, "ทำต่อจนเสร็จ", List.of(), null, List.of(Casework.evidence()));
        });
        cases.run(SECRETARY, () -> assignments.verify(begun));

        act("/closing", "closedOn", "2026-01-05", "reason", "ยุบรวม").andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(People.login(ADMIN)))
                .andExpect(content().string(containsString("ยุบหน่วยงานเมื่อ 5 ม.ค. 2569")));
        act("/closing", "closedOn", "2026-01-05", "reason", "ยุบรวม").andExpect(status().isConflict());
    }

    @Test
    void aDissolvedUnitIsGivenNoMoreWork() throws Exception {
        var returned = cases.offered(PR_UNIT);
        cases.run(Casework.PR, () -> assignments.giveBack(returned, "ไม่ใช่หน้าที่"));
        act("/closing", "closedOn", "2026-01-05", "reason", "ยุบรวม").andExpect(redirectedUrl(page));

        mvc.perform(post("/" + PROVINCE + "/assignments/" + returned + "/reassignment")
                        .param("unit", unit.value())
                        .param("reason", "ลองดู")
                        .with(People.login(SECRETARY)))
                .andExpect(status().isUnprocessableEntity());
        act("/work", "to", unit.value(), "reason", "ลองดู").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void aUnitIsRenamedAndWrongInputIsSaidBesideItsField() throws Exception {
        act("/name", "nameTh", "ชื่อใหม่", "nameEn", "New name", "shortTh", "ใหม่")
                .andExpect(redirectedUrl(page));
        mvc.perform(get(page).with(People.login(ADMIN))).andExpect(content().string(containsString("ชื่อใหม่")));
        act("/name", "nameTh", " ", "nameEn", "New name", "shortTh", "ใหม่")
                .andExpect(status().isUnprocessableEntity());
        act("/closing", "reason", "ไม่มีวัน").andExpect(status().isUnprocessableEntity());
        act("/closing", "closedOn", "2099-01-05", "reason", "ยังไม่ถึง").andExpect(status().isUnprocessableEntity());
        act("/closing", "closedOn", "2026-01-05").andExpect(status().isUnprocessableEntity());
    }

    @Test
    void onlyTheAdministratorOfTheProvinceDoesIt() throws Exception {
        for (var person : List.of(SECRETARY, Casework.GOVERNOR, Casework.PR)) {
            mvc.perform(get(page).with(People.login(person))).andExpect(status().isForbidden());
            mvc.perform(post(page + "/closing").with(People.login(person))).andExpect(status().isForbidden());
        }
        mvc.perform(get(page).with(People.login(People.of("phrae", Role.PROVINCE_ADMIN))))
                .andExpect(status().isNotFound());
    }

    private AssignmentId offered() {
        return cases.assignment(cases.approved(committee, cases.today().plusDays(14), unit), unit);
    }

    private AssignmentId inProgress() {
        var id = offered();
        cases.run(worker, () -> assignments.accept(id));
        return id;
    }

    private void change(AssignmentId id, String what) {
        cases.together(
                SECRETARY,
                () -> database.sql("update assignment set " + what + " where id = :id")
                        .param("id", id.value())
                        .update());
    }

    private ResultActions act(String what, String... values) throws Exception {
        var request = post(page + what).with(People.login(ADMIN));
        for (int i = 0; i < values.length; i += 2) {
            request.param(values[i], values[i + 1]);
        }
        return mvc.perform(request);
    }
}
