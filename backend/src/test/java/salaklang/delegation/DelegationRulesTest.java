package salaklang.delegation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import salaklang.directory.PersonEntry;
import salaklang.identity.ActingKind;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.web.InvalidInput;
import salaklang.web.WrongState;

class DelegationRulesTest {

    private static final LocalDate TODAY = LocalDate.parse("2026-07-13");
    private static final Instant NOW = Instant.parse("2026-07-13T02:00:00Z");
    private static final UnitCode UNIT = UnitCode.of("agencies/dla");

    private final PersonEntry head = entry("head", Role.AGENCY_HEAD);
    private final PersonEntry deputy = entry("deputy", Role.AGENCY_REPRESENTATIVE);

    @DisplayName("พ.ร.บ. ระเบียบบริหารราชการแผ่นดิน ม.38, 48, 56: only powers handed over need an order")
    @ParameterizedTest
    @CsvSource(textBlock = """
            2026-07-14, 2026-07-20, ACTING,       ,      ,           true
            2026-07-13, 2026-07-13, ACTING,       ,      ,           false
            2026-07-01, 2026-07-13, ACTING,       ,      ,           false
            2026-07-14, 2026-07-20, ON_BEHALF_OF, 12/69, 2026-07-10, false
            2026-07-14, 2026-07-20, ACTING,       12/69, 2026-07-10, true
            2026-07-14, 2027-07-13, ACTING,       ,      ,           true
            2028-02-29, 2029-02-27, ACTING,       ,      ,           true
            """)
    void thisCanBeDelegated(
            LocalDate from, LocalDate until, ActingKind kind, String order, LocalDate ordered, boolean absent) {
        var terms = new DelegationTerms(kind, from, until, order, ordered, absent);
        assertThatCode(() -> terms.check(true, TODAY)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            true,             , 2026-07-20, ACTING,       ,      ,           beginsOn,    delegation.error.day
            true,   2026-07-14,           , ACTING,       ,      ,           endsOn,      delegation.error.day
            true,   2026-07-14, 2026-07-13, ACTING,       ,      ,           endsOn,      delegation.error.ends-before-it-begins
            true,   2026-07-01, 2026-07-12, ACTING,       ,      ,           endsOn,      delegation.error.past
            true,   2026-07-14, 2027-07-14, ACTING,       ,      ,           endsOn,      delegation.error.long
            true,   2026-07-14, 2026-07-20,             , ,      ,           kind,        delegation.error.kind
            true,   2026-07-14, 2026-07-20, ON_BEHALF_OF, ,      2026-07-10, orderNumber, delegation.error.order
            true,   2026-07-14, 2026-07-20, ON_BEHALF_OF, 12/69, ,           orderDate,   delegation.error.order
            true,   2026-07-14, 2026-07-20, ACTING,       ,      2026-07-10, orderNumber, delegation.error.order-half
            true,   2026-07-14, 2026-07-20, ACTING,       12/69, ,           orderDate,   delegation.error.order-half
            false,  2026-07-14, 2026-07-20,             , ,      ,           absent,      delegation.error.nothing
            """)
    void thisCannot(
            boolean hasDeputy,
            LocalDate from,
            LocalDate until,
            ActingKind kind,
            String order,
            LocalDate ordered,
            String field,
            String key) {
        var terms = new DelegationTerms(kind, from, until, order, ordered, false);
        assertThatThrownBy(() -> terms.check(hasDeputy, TODAY)).isInstanceOfSatisfying(InvalidInput.class, wrong -> {
            assertThat(wrong.field()).isEqualTo(field);
            assertThat(wrong.messageKey()).isEqualTo(key);
        });
    }

    @Test
    void anAbsenceNeedsNoDeputy() {
        var absence = new OfficeDelegation(head, null, terms(true), person(head), TODAY, NOW);
        assertThat(absence.view(person(head), TODAY).kind()).isNull();
        assertThat(absence.view(person(head), TODAY).usable()).isFalse();
    }

    @Test
    void nobodyDeputisesForThemselves() {
        assertThatThrownBy(() -> new OfficeDelegation(head, head, terms(true), person(head), TODAY, NOW))
                .hasMessageContaining("delegation.error.oneself");
    }

    @Test
    void theAdministratorWhoRecordsIsNotTheDeputy() {
        var admin = entry("admin", Role.PROVINCE_ADMIN);
        assertThatThrownBy(() -> new OfficeDelegation(head, admin, terms(true), person(admin), TODAY, NOW))
                .hasMessageContaining("delegation.error.to-recorder");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "GOVERNOR",
                "VICE_GOVERNOR",
                "COMMITTEE_SECRETARY",
                "AGENCY_HEAD",
                "DISTRICT_OFFICER",
                "LOCAL_OFFICER"
            },
            mode = EnumSource.Mode.EXCLUDE)
    void whoHasNoOfficeDelegatesNone(Role role) {
        var nobody = entry("nobody", role);
        assertThatThrownBy(() -> new OfficeDelegation(nobody, deputy, terms(true), person(nobody), TODAY, NOW))
                .hasMessageContaining("delegation.error.no-office");
    }

    @Test
    void administrationAndAuditAreNeverHandedOn() {
        assertThat(Offices.handedOn(EnumSet.allOf(Role.class)))
                .doesNotContain(Role.PROVINCE_ADMIN, Role.AUDITOR, Role.PLATFORM_ADMIN, Role.MINISTRY_OFFICER)
                .contains(Role.GOVERNOR, Role.AGENCY_HEAD);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-07-13, PLANNED",
        "2026-07-14, ACTIVE",
        "2026-07-20, ACTIVE",
        "2026-07-21, ENDED",
    })
    void itLastsFromTheFirstDayToTheLast(LocalDate day, DelegationState state) {
        var delegation = new OfficeDelegation(head, deputy, terms(true), person(head), TODAY, NOW);
        assertThat(delegation.state(day)).isEqualTo(state);
    }

    @Test
    void itIsRevokedOnce() {
        var delegation = new OfficeDelegation(head, deputy, terms(true), person(head), TODAY, NOW);
        delegation.revoke(person(head), TODAY, NOW);
        assertThat(delegation.state(LocalDate.parse("2026-07-15"))).isEqualTo(DelegationState.REVOKED);
        assertThatThrownBy(() -> delegation.revoke(person(head), TODAY, NOW)).isInstanceOf(WrongState.class);
    }

    @ParameterizedTest
    @CsvSource({"agencies/dla, AGENCY_HEAD", "districts/3301, DISTRICT_OFFICER", "laos/muang, LOCAL_OFFICER"})
    void eachKindOfUnitHasItsHead(String unit, Role role) {
        assertThat(UnitCode.of(unit).headRole()).isEqualTo(role);
    }

    private static DelegationTerms terms(boolean absent) {
        return new DelegationTerms(
                ActingKind.ACTING, LocalDate.parse("2026-07-14"), LocalDate.parse("2026-07-20"), null, null, absent);
    }

    private static PersonEntry entry(String name, Role role) {
        return new PersonEntry(name, name, "ตำแหน่ง " + name, null, "th", Set.of(role), Set.of(UNIT), true, null);
    }

    private static Person person(PersonEntry entry) {
        return entry.person("phrae");
    }
}
