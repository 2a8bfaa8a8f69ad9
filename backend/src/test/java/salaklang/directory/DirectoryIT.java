package salaklang.directory;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.beans.factory.annotation.Autowired;
import salaklang.identity.Role;
import salaklang.identity.UnitCode;
import salaklang.platform.PlatformTest;
import salaklang.tenancy.CurrentTenant;

/** The directory beside a real realm. */
@PlatformTest
class DirectoryIT {

    private static final String PROVINCE = "lamphun";

    @Autowired
    People people;

    @Autowired
    DirectoryService directory;

    @Autowired
    Keycloak keycloak;

    @Test
    void theRealmsPeopleAreThereBeforeAnybodyLogsIn() {
        assertThat(CurrentTenant.in(PROVINCE, () -> people.byAccount("agency-head")))
                .hasValueSatisfying(entry -> {
                    assertThat(entry.displayName()).isEqualTo("ท้องถิ่นจังหวัดลำพูน");
                    assertThat(entry.email()).isEqualTo("agency-head@lamphun.sala-klang.test");
                    assertThat(entry.roles()).containsExactly(Role.AGENCY_HEAD);
                    assertThat(entry.units()).containsExactly(UnitCode.of("agencies/dla"));
                });
        assertThat(CurrentTenant.in(PROVINCE, () -> people.withRole(Role.GOVERNOR)))
                .extracting(PersonEntry::userName)
                .containsExactly("governor");
    }

    @Test
    void whoComesIsTakenOverAndWhoLeavesIsFoundNoMore() {
        var userName = "somebody-" + UUID.randomUUID();
        var account = new UserRepresentation();
        account.setUsername(userName);
        account.setEnabled(true);
        account.setGroups(List.of("/agencies/pr"));
        keycloak.realm(PROVINCE).users().create(account).close();

        var first = CurrentTenant.in(PROVINCE, directory::refresh);
        assertThat(first.changed()).isPositive();
        var entry = CurrentTenant.in(PROVINCE, () -> people.byAccount(userName)).orElseThrow();
        assertThat(entry.displayName()).isEqualTo(userName);
        assertThat(entry.units()).containsExactly(UnitCode.of("agencies/pr"));

        keycloak.realm(PROVINCE).users().delete(entry.userId()).close();
        assertThat(CurrentTenant.in(PROVINCE, directory::refresh).left()).isPositive();
        assertThat(CurrentTenant.in(PROVINCE, () -> people.byAccount(userName))).isEmpty();
        assertThat(CurrentTenant.in(PROVINCE, directory::refresh).anythingNew()).isFalse();
    }
}
