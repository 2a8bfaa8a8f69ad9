package salaklang.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;
import static salaklang.assignment.Casework.DLA;
import static salaklang.assignment.Casework.DLA_UNIT;
import static salaklang.assignment.Casework.PROVINCE;
import static salaklang.assignment.Casework.PR_UNIT;
import static salaklang.assignment.Casework.SECRETARY;
import static salaklang.assignment.Casework.VICE_GOVERNOR;

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
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;
import salaklang.assignment.AssignmentId;
import salaklang.assignment.AssignmentService;
import salaklang.assignment.Casework;
import salaklang.assignment.WorkPart;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.recommendation.RecommendationService;

@FeatureTest
class ProgrammeTest {

    private static final String PATH = "/" + PROVINCE + "/programmes";

    @Autowired
    MockMvc mvc;

    @Autowired
    ApplicationContext application;

    @Autowired
    ProgrammeRegister register;

    @Autowired
    RecommendationService recommendations;

    @Autowired
    AssignmentService assignments;

    @Autowired
    JdbcClient database;

    private final String name = "แผนงานทดสอบ " + UUID.randomUUID();
    private Casework cases;

    @BeforeEach
    void aProgramme() throws Exception {
        cases = new Casework(application);
        post(PATH, SECRETARY, "name", name, "fiscalYear", "2570").andExpect(status().is3xxRedirection());
    }

    @Test
    void aYearHasANameOnce() throws Exception {
        post(PATH, SECRETARY, "name", " " + name, "fiscalYear", "2570").andExpect(status().isUnprocessableEntity());
        post(PATH, SECRETARY, "name", "", "fiscalYear", "2570").andExpect(status().isUnprocessableEntity());
        post(PATH, SECRETARY, "name", name, "fiscalYear", "2026").andExpect(status().isUnprocessableEntity());
        post(PATH, SECRETARY, "name", name + "ก", "fiscalYear", "2570").andExpect(status().is3xxRedirection());
        post(PATH + "/" + idOf(name + "ก"), SECRETARY, "name", name, "fiscalYear", "2570", "version", "0")
                .andExpect(status().isUnprocessableEntity());
    }

    @Test
    void everybodyReadsTheListAndSecretariesAndTheAdministratorKeepIt() throws Exception {
        for (var role : List.of(Role.LOCAL_OFFICER, Role.GOVERNOR, Role.AUDITOR)) {
            mvc.perform(get(PATH).with(People.login(PROVINCE, role)))
                    .andExpect(status().isOk())
                    .andExpect(content().string(containsString(name)));
            post(PATH, People.of(PROVINCE, role), "name", "อื่น", "fiscalYear", "2570")
                    .andExpect(status().isForbidden());
        }
        post(
                        PATH + "/" + id(),
                        People.of(PROVINCE, Role.PROVINCE_ADMIN),
                        "name",
                        name + "ก",
                        "fiscalYear",
                        "2570",
                        "version",
                        "0")
                .andExpect(status().is3xxRedirection());
        post(PATH + "/" + idOf(name + "ก"), SECRETARY, "name", name + "ข", "fiscalYear", "2570", "version", "0")
                .andExpect(status().isConflict());
    }

    @Test
    void whatIsClosedIsChosenNoMore() throws Exception {
        var id = id();
        mvc.perform(get("/" + PROVINCE + "/directives/new").with(People.login(PROVINCE, Role.GOVERNOR)))
                .andExpect(content().string(containsString(name)));
        post(PATH + "/" + id + "/closing", SECRETARY).andExpect(status().is3xxRedirection());
        post(PATH + "/" + id + "/closing", SECRETARY).andExpect(status().isConflict());
        assertThat(choices(null)).doesNotContain(id.toString());
        assertThat(choices(id)).contains(id.toString());
        var draft = cases.draft();
        post(
                        "/" + PROVINCE + "/recommendations/" + draft + "/wording",
                        SECRETARY,
                        "title",
                        "ก",
                        "text",
                        "ข",
                        "programme",
                        id.toString())
                .andExpect(status().isUnprocessableEntity());
        post(PATH + "/" + id + "/reopening", SECRETARY).andExpect(status().is3xxRedirection());
        assertThat(choices(null)).contains(id.toString());
    }

    @Test
    void theAssignmentsOfAMatterTakeItsProgrammeOver() throws Exception {
        var draft = cases.draft();
        post(
                        "/" + PROVINCE + "/recommendations/" + draft + "/wording",
                        SECRETARY,
                        "title",
                        "ก",
                        "text",
                        "ข",
                        "programme",
                        id().toString())
                .andExpect(status().is3xxRedirection());
        cases.run(SECRETARY, () -> {
            recommendations.plan(draft, List.of(DLA_UNIT), "แผน", cases.today().plusDays(9));
            recommendations.propose(draft);
        });
        cases.run(VICE_GOVERNOR, () -> recommendations.approve(draft, null));
        var whole = cases.assignment(draft, DLA_UNIT);
        var part = WorkPart.of(PR_UNIT, "ส่วนหนึ่ง", cases.today().plusDays(9));
        cases.run(DLA, () -> {
            assignments.accept(whole);
            assignments.split(whole, List.of(part));
        });

        assertThat(programmeOf(whole)).isEqualTo(id());
        assertThat(programmeOf(new AssignmentId(part.id()))).isEqualTo(id());
        assertThat(programmeOf(cases.offered(DLA_UNIT))).isNull();
    }

    private Set<String> choices(UUID before) {
        return cases.as(SECRETARY, () -> register.choices(before).keySet());
    }

    private UUID programmeOf(AssignmentId id) {
        return cases.together(
                SECRETARY,
                () -> database.sql("select programme_id from assignment where id = :id")
                        .param("id", id.value())
                        .query((row, number) -> row.getObject(1, UUID.class))
                        .list()
                        .get(0));
    }

    private UUID id() {
        return idOf(name);
    }

    private UUID idOf(String called) {
        return cases.together(
                SECRETARY,
                () -> database.sql("select id from programme where name = :name and fiscal_year_be = 2570")
                        .param("name", called)
                        .query(UUID.class)
                        .single());
    }

    private ResultActions post(String path, Person person, String... fields) throws Exception {
        var request = MockMvcRequestBuilders.post(path);
        for (int i = 0; i < fields.length; i += 2) {
            request.param(fields[i], fields[i + 1]);
        }
        return mvc.perform(request.with(csrf()).with(People.login(person)));
    }
}
