package salaklang.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;

class PersonTest {

    private static final UnitCode OWN = UnitCode.of("agencies/nre");
    private static final UnitCode OTHER = UnitCode.of("agencies/dla");

    private final Person deputy =
            new Person("phrae", "1", "deputy", "ผู้อำนวยการส่วน", Set.of(Role.AGENCY_REPRESENTATIVE), Set.of(OWN));
    private final Person head =
            new Person("phrae", "2", "head", "ท้องถิ่นจังหวัดแพร่", Set.of(Role.AGENCY_HEAD), Set.of(OTHER));

    private final Person acting = deputy.actingFor(head, ActingKind.ACTING);

    @Test
    void whoActsForAnotherHasTheOthersRightsAndNoMixtureOfBoth() {
        assertThat(acting.userId()).isEqualTo("1");
        assertThat(acting.userName()).isEqualTo("deputy");
        assertThat(acting.is(Role.AGENCY_HEAD)).isTrue();
        assertThat(acting.is(Role.AGENCY_REPRESENTATIVE)).isFalse();
        assertThat(acting.units()).containsExactly(OTHER);
    }

    @Test
    void thePositionNamesBothInTheOfficialForm() {
        assertThat(acting.displayName()).isEqualTo("ผู้อำนวยการส่วน รักษาราชการแทน ท้องถิ่นจังหวัดแพร่");
        assertThat(deputy.actingFor(head, ActingKind.ON_BEHALF_OF).displayName())
                .isEqualTo("ผู้อำนวยการส่วน ปฏิบัติราชการแทน ท้องถิ่นจังหวัดแพร่");
    }

    @Test
    void whoActsIsOneWithBothAndWithNobodyElse() {
        assertThat(acting.isOneWith("1")).isTrue();
        assertThat(acting.isOneWith("2")).isTrue();
        assertThat(acting.isOneWith("3")).isFalse();
        assertThat(deputy.isOneWith("2")).isFalse();
        assertThat(deputy.isOneWith(null)).isFalse();
    }

    @Test
    void asThemselvesNothingIsLeftOfThePrincipalEvenAfterASecondOne() {
        assertThat(acting.asThemselves()).isEqualTo(deputy);
        assertThat(acting.actingFor(head, ActingKind.ON_BEHALF_OF).asThemselves())
                .isEqualTo(deputy);
        assertThat(deputy.asThemselves()).isSameAs(deputy);
    }
}
