package salaklang.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import jakarta.servlet.http.Cookie;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.transaction.support.TransactionTemplate;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.FeatureTest;
import salaklang.platform.People;
import salaklang.platform.StatementCount;
import salaklang.tenancy.CurrentTenant;
import salaklang.tenancy.Provinces;
import salaklang.web.NotFound;
import salaklang.web.UnitNames;

@FeatureTest
class OrganisationIT {

    private static final String PROVINCE = "si-sa-ket";
    private static final UnitCode NRE = UnitCode.of("agencies/nre");

    @Autowired
    private Organisation organisation;

    @Autowired
    private OrganisationSetup setup;

    @Autowired
    private Provinces provinces;

    @Autowired
    private UnitNames names;

    @Autowired
    private JdbcClient database;

    @Autowired
    private TransactionTemplate transaction;

    @Autowired
    private MockMvc mvc;

    @BeforeEach
    void readThai() {
        LocaleContextHolder.setLocale(Locale.forLanguageTag("th"));
    }

    @AfterEach
    void forgetTheLanguage() {
        LocaleContextHolder.resetLocaleContext();
    }

    @Test
    void aProvinceBeginsWithItsUnitsInTheirOrder() {
        var units = CurrentTenant.in(PROVINCE, organisation::all);

        assertThat(units).hasSizeGreaterThanOrEqualTo(25 + 22 + 8);
        assertThat(units)
                .filteredOn(unit -> unit.kind() == UnitKind.DISTRICT)
                .extracting(UnitView::nameTh)
                .contains("อำเภอขุนหาญ");
        assertThat(units).extracting(UnitView::kind).isSorted();
        assertThat(units.get(0).code()).isEqualTo(NRE);
        assertThat(CurrentTenant.in("phrae", organisation::all))
                .extracting(UnitView::nameTh)
                .noneMatch(name -> name.contains("ศรีสะเกษ"));
    }

    @Test
    void seedingAgainAddsWhatIsMissingAndKeepsWhatWasEdited() {
        var pr = "agencies/pr";
        inLamphun("update unit set name_th = 'ประชาสัมพันธ์' where code = 'agencies/pr'");
        inLamphun("delete from unit where code = 'laos/nong-nam'");

        setup.seed(provinces.known("lamphun").orElseThrow());

        assertThat(CurrentTenant.in("lamphun", () -> organisation.require(UnitCode.of(pr)))
                        .nameTh())
                .isEqualTo("ประชาสัมพันธ์");
        assertThat(CurrentTenant.in("lamphun", () -> organisation.find(UnitCode.of("laos/nong-nam"))))
                .isPresent();
        assertThat(CurrentTenant.in("lamphun", organisation::all))
                .extracting(UnitView::code)
                .doesNotHaveDuplicates();
    }

    @Test
    void unitsAreFoundByCodeWithOneQuery() throws Exception {
        var wanted = List.of(UnitCode.of("laos/pao"), NRE, UnitCode.of("agencies/unknown"));

        var sent = StatementCount.of(() -> CurrentTenant.run(
                PROVINCE,
                () -> assertThat(organisation.byCode(wanted).keySet()).containsExactly(NRE, UnitCode.of("laos/pao"))));

        assertThat(sent).filteredOn(sql -> sql.contains("from unit")).hasSize(1);
    }

    @Test
    void anUnknownUnitIsNotFound() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(
                        () -> CurrentTenant.run(PROVINCE, () -> organisation.require(UnitCode.of("agencies/unknown"))));
    }

    @Test
    void theShellKnowsAUnitsName() {
        assertThat(CurrentTenant.in(PROVINCE, () -> names.shortName(NRE))).isEqualTo("ทสจ.ศรีสะเกษ");
        assertThat(CurrentTenant.in("phrae", () -> names.shortName(NRE))).isEqualTo("ทสจ.แพร่");
        assertThat(CurrentTenant.in(PROVINCE, () -> names.shortName(UnitCode.of("agencies/unknown"))))
                .isNull();
    }

    @Test
    void everybodyOfTheProvinceSeesItsUnits() throws Exception {
        var sent = StatementCount.of(() -> mvc.perform(
                        get("/si-sa-ket/units").with(People.login(PROVINCE, Role.LOCAL_OFFICER)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString("เทศบาลตำบลไพรบึง"))));

        assertThat(sent).hasSizeLessThanOrEqualTo(15);
    }

    @Test
    void unitsAreFoundByNameShortNameAndDistrict() throws Exception {
        search("?q=สถจ", "ส่งเสริมการปกครองท้องถิ่น", "สำนักงานจังหวัดศรีสะเกษ<");
        search("?q=ขุนหาญ&group=laos", "เทศบาลตำบลขุนหาญ", "เทศบาลตำบลไพรบึง");
        search("?q=phrai", "เทศบาลตำบลไพรบึง", "เทศบาลตำบลขุนหาญ");
        search("?q=ไม่มีจริง", "ไม่พบหน่วยงานที่ค้นหา", "<table");
    }

    @Test
    void unitsAreNamedInTheReadersLanguage() throws Exception {
        mvc.perform(get("/si-sa-ket/units")
                        .with(People.login(PROVINCE, Role.AUDITOR))
                        .cookie(new Cookie("language", "en")))
                .andExpect(content().string(containsString("Phrai Bueng Subdistrict Municipality")))
                .andExpect(content().string(containsString("Phrai Bueng District")))
                .andExpect(content().string(not(containsString("เทศบาล"))));
    }

    @Test
    void theApiListsByKeyAndReadsByCode() throws Exception {
        mvc.perform(get("/api/v1/si-sa-ket/units?limit=2").with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(jsonPath("$", hasSize(2)))
                .andExpect(jsonPath("$[0].code").value("agencies/nre"));
        mvc.perform(get("/api/v1/si-sa-ket/units?limit=1&after=agencies/nre")
                        .with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(jsonPath("$[0].code").value("agencies/dla"));
        mvc.perform(get("/api/v1/si-sa-ket/units/laos/muang").with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(jsonPath("$.kind").value("TOWN_MUNICIPALITY"))
                .andExpect(jsonPath("$.district").value("districts/3301"));
        mvc.perform(get("/api/v1/si-sa-ket/units/laos/unknown").with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(status().isNotFound());
    }

    private void search(String query, String found, String notFound) throws Exception {
        mvc.perform(get("/si-sa-ket/units" + query).with(People.login(PROVINCE, Role.AUDITOR)))
                .andExpect(status().isOk())
                .andExpect(content().string(containsString(found)))
                .andExpect(content().string(not(containsString(notFound))));
    }

    private void inLamphun(String sql) {
        CurrentTenant.run(
                "lamphun",
                () -> transaction.executeWithoutResult(
                        status -> assertThat(database.sql(sql).update()).isEqualTo(1)));
    }
}
