package salaklang.committee;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;

/** Whose seat a seat is, and who else speaks for it. */
class OwnSeatTest {

    private final CommitteeRegister register = new CommitteeRegister(null, null, null, null);

    @ParameterizedTest
    @CsvSource({
        // position, basis, unit, account, role, the person's unit, own, speaks
        "ผู้ว่าราชการจังหวัด, EX_OFFICIO, , , GOVERNOR, , true, true",
        "ผู้ว่าราชการจังหวัด, EX_OFFICIO, , somebody, GOVERNOR, , false, false",
        "ผู้ว่าราชการจังหวัด, EX_OFFICIO, , , VICE_GOVERNOR, , false, false",
        "รองผู้ว่าราชการจังหวัด, EX_OFFICIO, , , VICE_GOVERNOR, , true, true",
        "รองผู้ว่าราชการจังหวัด, EX_OFFICIO, , , GOVERNOR, , false, false",
        "ผู้ว่าราชการจังหวัด, EXPERT, , , GOVERNOR, , false, false",
        "ปลัดจังหวัด, EX_OFFICIO, , , GOVERNOR, , false, false",
        "ท้องถิ่นจังหวัด, EX_OFFICIO, agencies/dla, , AGENCY_HEAD, agencies/dla, true, true",
        "ท้องถิ่นจังหวัด, EX_OFFICIO, agencies/dla, , AGENCY_HEAD, agencies/pr, false, false",
        "ท้องถิ่นจังหวัด, EX_OFFICIO, agencies/dla, , AGENCY_REPRESENTATIVE, agencies/dla, false, true",
        "ท้องถิ่นจังหวัด, EX_OFFICIO, agencies/dla, somebody, AGENCY_HEAD, agencies/dla, false, false",
        "ผู้แทน, REPRESENTATIVE, agencies/dla, , AGENCY_HEAD, agencies/dla, false, true",
        "ผู้ทรงคุณวุฒิ, EXPERT, , me, AGENCY_REPRESENTATIVE, agencies/dla, true, true"
    })
    void aSeatThatGoesWithAnOfficeIsOfWhoHasItWhereNobodyElseIsKnown(
            String position,
            SeatBasis basis,
            String unit,
            String account,
            Role role,
            String own,
            boolean isOwn,
            boolean speaks) {
        var seat = new SeatView(
                SeatId.next(),
                position,
                SeatOffice.MEMBER,
                basis,
                unit == null ? null : UnitCode.of(unit),
                0,
                true,
                Substitutes.ANY_WITH_LETTER,
                true,
                new SeatHolder("ผู้ดำรงตำแหน่ง", account, null));
        var person = new Person(
                "si-sa-ket", "id", "me", "ตำแหน่ง", Set.of(role), own == null ? Set.of() : Set.of(UnitCode.of(own)));
        assertThat(register.isOwn(person, seat)).isEqualTo(isOwn);
        assertThat(register.speaksFor(person, seat)).isEqualTo(speaks);
    }
}
