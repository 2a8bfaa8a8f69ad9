package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitCodeTest {

    private static final UnitCode WATER = UnitCode.of("agencies/nre.water");

    @ParameterizedTest
    @ValueSource(
            strings = {"agencies/nre", "districts/3301", "laos/pao", "agencies/nre.water", "districts/3301.registry"})
    void aCodeIsThatOfAUnitOrOfADivision(String code) {
        assertThat(UnitCode.find(code)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"nre", "agencies/", "agencies/nre.", "agencies/.water", "agencies/nre.a.b", "laos/pao.works"})
    void anythingElseIsNone(String code) {
        assertThat(UnitCode.find(code)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "agencies/nre, agencies/nre, AGENCY_HEAD, false",
        "agencies/nre.water, agencies/nre, AGENCY_HEAD, false",
        "districts/3301, districts/3301, DISTRICT_OFFICER, true",
        "districts/3301.registry, districts/3301, DISTRICT_OFFICER, false",
        "laos/pao, laos/pao, LOCAL_OFFICER, false"
    })
    void aDivisionIsLedAsItsOfficeIs(String code, String office, Role head, boolean district) {
        var unit = UnitCode.of(code);

        assertThat(unit.office()).isEqualTo(UnitCode.of(office));
        assertThat(unit.headRole()).isEqualTo(head);
        assertThat(unit.isDistrict()).isEqualTo(district);
    }

    @Test
    void whoLeadsTheOfficeBelongsToItsDivisionsAndNobodyElseOfIt() {
        assertThat(person(Role.AGENCY_HEAD, WATER.office()).belongsTo(WATER)).isTrue();
        assertThat(person(Role.AGENCY_REPRESENTATIVE, WATER.office()).belongsTo(WATER))
                .isFalse();
        assertThat(person(Role.AGENCY_REPRESENTATIVE, WATER).belongsTo(WATER)).isTrue();
        assertThat(person(Role.AGENCY_HEAD, WATER).belongsTo(WATER.office())).isFalse();
        assertThat(person(Role.AGENCY_HEAD, UnitCode.of("agencies/pr")).belongsTo(WATER))
                .isFalse();
        assertThat(person(Role.AGENCY_HEAD, WATER).heads(WATER)).isTrue();
        assertThat(person(Role.AGENCY_HEAD, WATER).heads(WATER.office())).isFalse();
    }

    private static Person person(Role role, UnitCode unit) {
        return new Person("si-sa-ket", "1", "somebody", "ตำแหน่ง", Set.of(role), Set.of(unit));
    }
}
