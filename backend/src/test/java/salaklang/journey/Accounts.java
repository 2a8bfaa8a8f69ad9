package salaklang.journey;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import salaklang.identity.Person;
import salaklang.identity.Role;
import salaklang.platform.People;

/** Accounts of persons whom the demonstration does not have. */
final class Accounts {

    private Accounts() {}

    /** So that the person can log in. The groups of their units are there already. */
    static void add(Keycloak keycloak, Person person) {
        var password = new CredentialRepresentation();
        password.setType(CredentialRepresentation.PASSWORD);
        password.setValue(People.PASSWORD);
        password.setTemporary(false);
        var account = new UserRepresentation();
        account.setId(person.userId());
        account.setUsername(person.userName());
        account.setFirstName(person.displayName());
        account.setEmail(person.userName() + "@" + person.province() + ".sala-klang.test");
        account.setEmailVerified(true);
        account.setEnabled(true);
        account.setCredentials(List.of(password));
        account.setRealmRoles(person.roles().stream().map(Role::realmName).toList());
        account.setGroups(person.units().stream().map(unit -> "/" + unit).toList());
        var accounts = new PartialImportRepresentation();
        accounts.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.name());
        accounts.setUsers(List.of(account));
        try (var answer = keycloak.realm(person.province()).partialImport(accounts)) {
            Assertions.assertThat(answer.getStatus()).isEqualTo(200);
        }
    }
}
