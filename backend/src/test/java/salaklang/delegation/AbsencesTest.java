package salaklang.delegation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.identity.ActingKind;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.StatementCount;

/** What other features are told of who is away and who deputises. */
class AbsencesTest extends DelegationScene {

    @Autowired
    Absences absences;

    @Autowired
    Deputies deputies;

    @Test
    void anAbsentHeadIsFoundByUnitWithTheDeputyOfThatDay() throws Exception {
        var chief = known(person("chief", unit, Role.AGENCY_HEAD));
        var away = new DelegationTerms(null, today(), today().plusDays(9), null, null, true);
        as(chief, () -> service.record(null, null, away));
        as(
                chief,
                () -> service.record(
                        null,
                        deputy.userName(),
                        new DelegationTerms(ActingKind.ACTING, today(), today().plusDays(3), null, null, false)));

        assertThat(ask(() -> absences.of(unit, today().plusDays(2)))).hasValueSatisfying(absence -> {
            assertThat(absence.position()).isEqualTo(chief.displayName());
            assertThat(absence.until()).isEqualTo(today().plusDays(9));
            assertThat(absence.deputyAccount()).isEqualTo(deputy.userName());
        });
        assertThat(ask(() -> absences.of(unit, today().plusDays(5))))
                .hasValueSatisfying(
                        absence -> assertThat(absence.deputyAccount()).isNull());
        assertThat(ask(() -> absences.of(unit, today().plusDays(10)))).isEmpty();
        assertThat(StatementCount.of(() -> assertThat(
                                ask(() -> absences.of(List.of(unit, UnitCode.of("agencies/none")), today())))
                        .containsOnlyKeys(unit)))
                .hasSize(2);
    }

    @Test
    void theAbsenceOfSomebodyWhoDoesNotLeadTheUnitIsNotTheUnits() {
        var secretary = known(person("secretary", unit, Role.COMMITTEE_SECRETARY));
        var away = new DelegationTerms(null, today(), today().plusDays(1), null, null, true);
        as(secretary, () -> service.record(null, null, away));
        assertThat(ask(() -> absences.of(unit, today()))).isEmpty();
    }

    @Test
    void whoDeputisesTodayIsKnownByThePrincipalsAccount() {
        assertThat(ask(() -> deputies.of(head.userName()))).isEmpty();
        var id = delegate(ActingKind.ACTING);
        assertThat(ask(() -> deputies.of(head.userName()))).hasValueSatisfying(found -> {
            assertThat(found.delegation()).isEqualTo(id);
            assertThat(found.account()).isEqualTo(deputy.userName());
            assertThat(found.principalAbsent()).isTrue();
        });
        assertThat(ask(() -> deputies.of(List.of(head.userName(), deputy.userName()))))
                .containsOnlyKeys(head.userName());
        as(head, () -> service.revoke(id));
        assertThat(ask(() -> deputies.of(head.userName()))).isEmpty();
    }
}
