package salaklang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.redirectedUrl;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.ResultActions;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;

@FeatureTest
class NewUnitTest {

    private static final String PROVINCE = "phrae";
    private static final String BASE = "/" + PROVINCE + "/units/";
    private static final Person ADMIN = People.of(PROVINCE, Role.PROVINCE_ADMIN);

    @Autowired
    private MockMvc mvc;

    @Autowired
    private Organisation organisation;

    private final String name = "t" + UUID.randomUUID().toString().substring(0, 8);
    private final UnitCode office = UnitCode.of("agencies/" + name);
    private final Person head = person("head", Role.AGENCY_HEAD, office);

    @BeforeEach
    void anAgency() throws Exception {
        add("kind", "AGENCY", "code", name).andExpect(redirectedUrl(BASE + office));
    }

    @Test
    void aNewUnitIsTheLastOfItsKind() {
        var unit = unit(office);

        assertThat(unit.nameTh()).isEqualTo("หน่วยใหม่");
        assertThat(unit.district()).isNull();
        var agencies = CurrentTenant.in(PROVINCE, organisation::all).stream()
                .filter(each -> each.kind() == UnitKind.AGENCY)
                .toList();
        assertThat(agencies.get(agencies.size() - 1).code()).isEqualTo(office);
    }

    @Test
    void aLocalOrganisationLiesInADistrictAndADistrictInItself() throws Exception {
        var lao = UnitCode.of("laos/" + name);
        add("kind", "SAO", "code", name).andExpect(status().isUnprocessableEntity());
        add("kind", "SAO", "code", name, "district", "districts/9999").andExpect(status().isUnprocessableEntity());
        add("kind", "SAO", "code", name, "district", "districts/5401").andExpect(redirectedUrl(BASE + lao));
        assertThat(unit(lao).district()).isEqualTo(UnitCode.of("districts/5401"));

        add("kind", "DISTRICT", "code", "abc").andExpect(status().isUnprocessableEntity());
        add("kind", "DISTRICT", "code", "5499").andExpect(redirectedUrl(BASE + "districts/5499"));
        assertThat(unit(UnitCode.of("districts/5499")).district()).isEqualTo(UnitCode.of("districts/5499"));
    }

    @ParameterizedTest
    @CsvSource({
        "AGENCY, nre, มีหน่วยงานที่ใช้รหัสนี้แล้ว",
        "AGENCY, Water, ใช้ได้เฉพาะ",
        "AGENCY, nre.water, ใช้ได้เฉพาะ",
        "AGENCY, '', โปรดกรอกช่องนี้",
        "DIVISION, water, โปรดกรอกช่องนี้",
        "'', water, โปรดกรอกช่องนี้"
    })
    void whatIsWrongIsSaid(String kind, String code, String said) throws Exception {
        add("kind", kind, "code", code)
                .andExpect(status().isUnprocessableEntity())
                .andExpect(content().string(containsString(said)));
    }

    @Test
    void whoLeadsAUnitAddsAndNamesItsDivisionsAndNothingElse() throws Exception {
        division(head, "water").andExpect(redirectedUrl(BASE + office));
        var water = UnitCode.of(office + ".water");
        rename(head, water, "กลุ่มงานน้ำ").andExpect(redirectedUrl(BASE + water));

        assertThat(unit(water).nameTh()).isEqualTo("กลุ่มงานน้ำ");
        division(head, "water").andExpect(status().isUnprocessableEntity());
        rename(head, office, "ชื่ออื่น").andExpect(status().isForbidden());
        close(head, water).andExpect(status().isForbidden());
        mvc.perform(get(BASE + "new").with(People.login(head))).andExpect(status().isForbidden());
        mvc.perform(get(BASE + water + "/divisions").with(People.login(head))).andExpect(status().isForbidden());
        for (var other : List.of(
                person("member", Role.AGENCY_REPRESENTATIVE, office),
                person("chief", Role.AGENCY_HEAD, water),
                person("stranger", Role.AGENCY_HEAD, UnitCode.of("agencies/pr")))) {
            division(other, "soil").andExpect(status().isForbidden());
            rename(other, water, "ชื่ออื่น").andExpect(status().isForbidden());
        }
        mvc.perform(get("/" + PROVINCE + "/units?q=" + unit(office).nameTh()).with(People.login(head)))
                .andExpect(content().string(containsString(BASE + water)))
                .andExpect(content().string(not(containsString(BASE + "new"))));
    }

    @Test
    void aDivisionStandsAfterItsUnitAndNotAmongTheUnits() throws Exception {
        division(ADMIN, "water");
        var water = UnitCode.of(office + ".water");

        assertThat(CurrentTenant.in(PROVINCE, organisation::all))
                .extracting(UnitView::code)
                .contains(office)
                .doesNotContain(water);
        assertThat(CurrentTenant.in(PROVINCE, organisation::withDivisions))
                .extracting(UnitView::code)
                .containsSubsequence(office, water);
        assertThat(CurrentTenant.in(PROVINCE, () -> organisation.workedBy(head)))
                .containsExactlyInAnyOrder(office, water);
        var sent = StatementCount.of(() -> mvc.perform(get(BASE + office).with(People.login(ADMIN)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("/" + office))));
        assertThat(sent).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void aUnitIsDissolvedAfterItsDivisions() throws Exception {
        division(ADMIN, "water");
        close(ADMIN, office).andExpect(status().isConflict());

        close(ADMIN, UnitCode.of(office + ".water")).andExpect(status().is3xxRedirection());
        close(ADMIN, office).andExpect(status().is3xxRedirection());
        division(ADMIN, "soil").andExpect(status().isConflict());
    }

    private UnitView unit(UnitCode code) {
        return CurrentTenant.in(PROVINCE, () -> organisation.require(code));
    }

    private ResultActions add(String... values) throws Exception {
        return send(ADMIN, "new", values);
    }

    private ResultActions division(Person by, String code) throws Exception {
        return send(by, office + "/divisions", "code", code);
    }

    private ResultActions rename(Person by, UnitCode code, String to) throws Exception {
        return mvc.perform(post(BASE + code + "/name")
                .param("nameTh", to)
                .param("nameEn", "Another")
                .param("shortTh", to)
                .with(People.login(by)));
    }

    private ResultActions close(Person by, UnitCode code) throws Exception {
        return mvc.perform(post(BASE + code + "/closing")
                .param("closedOn", "2026-01-05")
                .param("reason", "ยุบ")
                .with(People.login(by)));
    }

    private ResultActions send(Person by, String path, String... values) throws Exception {
        var request = post(BASE + path)
                .param("nameTh", "หน่วยใหม่")
                .param("nameEn", "New unit")
                .param("shortTh", "ใหม่")
                .with(People.login(by));
        for (int i = 0; i < values.length; i += 2) {
            request.param(values[i], values[i + 1]);
        }
        return mvc.perform(request);
    }

    private static Person person(String name, Role role, UnitCode unit) {
        return new Person(PROVINCE, UUID.randomUUID().toString(), name, "ตำแหน่ง", Set.of(role), Set.of(unit));
    }
}
