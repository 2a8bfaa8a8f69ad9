package salaklang.organisation;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import salaklang.identity.UnitCode;
import salaklang.tenancy.Province;

class StandardUnitsTest {

    private static final Province SI_SA_KET = new Province("si-sa-ket", "33", "ศก", "ศรีสะเกษ", "Si Sa Ket");
    private static final List<Province> DEMO = List.of(
            SI_SA_KET,
            new Province("phrae", "54", "พร", "แพร่", "Phrae"),
            new Province("lamphun", "51", "ลพ", "ลำพูน", "Lamphun"));

    private final StandardUnits standard = new StandardUnits();

    @Test
    void agenciesAreNamedAfterTheirProvince() {
        assertThat(of(SI_SA_KET, UnitKind.AGENCY))
                .hasSizeGreaterThanOrEqualTo(25)
                .allSatisfy(unit -> {
                    assertThat(unit.nameTh()).contains("ศรีสะเกษ").doesNotContain("{");
                    assertThat(unit.nameEn())
                            .containsPattern("Si ?[Ss]a ?[Kk]et")
                            .doesNotContain("{");
                    assertThat(unit.shortTh()).doesNotContain("{");
                });
        assertThat(of(SI_SA_KET, UnitKind.AGENCY))
                .extracting(UnitView::shortTh)
                .contains("สถจ.ศรีสะเกษ", "ทสจ.ศรีสะเกษ");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nre", "dla", "pr", "po", "forest", "highway-1", "highway-2", "rural-roads", "isoc", "land", "energy",
                "cd", "commerce", "labour", "culture", "ddpm", "police", "health", "industry", "agri", "pwt", "sdhs",
                "edu", "buddhism", "university"
            })
    void theAgenciesOfTheRealMeetingAreThere(String code) {
        assertThat(standard.of(SI_SA_KET)).extracting(UnitView::code).contains(UnitCode.of("agencies/" + code));
    }

    @Test
    void anAgencyThatOneProvinceNamesOtherwiseIsNamedSoThereOnly() {
        var phrae = DEMO.get(1);

        assertThat(of(SI_SA_KET, UnitKind.AGENCY))
                .extracting(UnitView::nameTh)
                .contains("มหาวิทยาลัยราชภัฏศรีสะเกษ", "แขวงทางหลวงศรีสะเกษที่ 2")
                .doesNotContain("แขวงทางหลวงศรีสะเกษ");
        assertThat(of(phrae, UnitKind.AGENCY))
                .extracting(UnitView::nameTh)
                .contains("สถาบันอุดมศึกษาในจังหวัดแพร่", "แขวงทางหลวงแพร่")
                .noneMatch(name -> name.contains("ศรีสะเกษ"));
    }

    @Test
    void siSaKetHasItsTwentyTwoDistricts() {
        assertThat(of(SI_SA_KET, UnitKind.DISTRICT))
                .hasSize(22)
                .allSatisfy(unit -> assertThat(unit.district()).isEqualTo(unit.code()))
                .extracting(UnitView::nameTh)
                .contains("อำเภอขุนหาญ");
    }

    @Test
    void bangkokHasItsFiftyKhet() {
        var bangkok = new Province("bangkok", "10", "กท", "กรุงเทพมหานคร", "Bangkok");

        assertThat(of(bangkok, UnitKind.DISTRICT))
                .hasSize(50)
                .extracting(UnitView::nameTh)
                .contains("เขตพระนคร");
    }

    @Test
    void eachDemoProvinceHasItsLocalOrganisationsInDistrictsOfItsOwn() {
        assertThat(DEMO).allSatisfy(province -> {
            var districts =
                    of(province, UnitKind.DISTRICT).stream().map(UnitView::code).collect(toSet());
            var laos = standard.of(province).stream()
                    .filter(unit -> unit.kind().isLao())
                    .toList();
            assertThat(laos)
                    .hasSizeGreaterThanOrEqualTo(6)
                    .allSatisfy(unit -> assertThat(districts).contains(unit.district()));
            assertThat(laos).extracting(UnitView::code).contains(UnitCode.of("laos/pao"), UnitCode.of("laos/muang"));
        });
    }

    @Test
    void noUnitComesTwice() {
        assertThat(DEMO)
                .allSatisfy(province -> assertThat(standard.of(province))
                        .extracting(UnitView::code)
                        .doesNotHaveDuplicates());
    }

    @Test
    void theCentreHasNoUnits() {
        assertThat(standard.of(new Province(Province.CENTRAL, "00", "", "ส่วนกลาง", "Central")))
                .isEmpty();
    }

    private List<UnitView> of(Province province, UnitKind kind) {
        return standard.of(province).stream()
                .filter(unit -> unit.kind() == kind)
                .toList();
    }
}
