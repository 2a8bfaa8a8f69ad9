package salaklang.journey;

import java.util.List;
import org.assertj.core.api.Assertions;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.PartialImportRepresentation;
import salaklang.identity.Person;
import salaklang.local.DemoAccounts;

/** Accounts of persons whom the demonstration does not have. */
final class Accounts {

    private Accounts() {}

    /** So that the person can log in. */
    static void add(Keycloak keycloak, Person person) {
        var accounts = new PartialImportRepresentation();
        accounts.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.name());
        accounts.setUsers(List.of(DemoAccounts.account(person)));
        try (var answer = keycloak.realm(person.province()).partialImport(accounts)) {
            Assertions.assertThat(answer.getStatus()).isEqualTo(200);
        }
    }
}
