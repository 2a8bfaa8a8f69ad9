package salaklang.local;

import java.util.List;
import org.keycloak.admin.client.Keycloak;
import org.keycloak.representations.idm.CredentialRepresentation;
import org.keycloak.representations.idm.PartialImportRepresentation;
import org.keycloak.representations.idm.UserRepresentation;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import salaklang.identity.Person;
import salaklang.identity.RealmProvisioned;
import salaklang.identity.Realms;
import salaklang.identity.Role;
import salaklang.identity.UnitGroup;
import salaklang.platform.People;
import salaklang.tenancy.Province;

/** Gives each demo province, and the centre, an account for every role. Who is there already stays as they are. */
@Component
@Profile("demo-accounts")
public class DemoAccounts {

    private final Keycloak keycloak;
    private final Realms realms;
    private final ApplicationEventPublisher events;

    DemoAccounts(Keycloak keycloak, Realms realms, ApplicationEventPublisher events) {
        this.keycloak = keycloak;
        this.realms = realms;
        this.events = events;
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void add(RealmProvisioned realm) {
        var province = realm.province();
        if (!province.equals(Province.CENTRAL) && !People.provinces().contains(province)) {
            return;
        }
        var people = People.of(province);
        ensureGroups(province, people);
        var accounts = new PartialImportRepresentation();
        accounts.setIfResourceExists(PartialImportRepresentation.Policy.SKIP.name());
        accounts.setUsers(people.stream().map(DemoAccounts::account).toList());
        try (var answer = keycloak.realm(province).partialImport(accounts)) {
            if (answer.getStatus() != 200) {
                throw new IllegalStateException("Keycloak does not take the demo accounts of " + province + ": "
                        + answer.readEntity(String.class));
            }
        }
        events.publishEvent(new DemoAccountsReady(province));
    }

    /** The organisation names the groups; here they only must be there before their people. */
    private void ensureGroups(String province, List<Person> people) {
        var groups = keycloak.realm(province).groups();
        var missing = people.stream()
                .flatMap(person -> person.units().stream())
                .distinct()
                .filter(unit -> groups.groups(
                                unit.value().substring(unit.value().indexOf('/') + 1), true, 0, 10, true)
                        .isEmpty())
                .map(unit -> new UnitGroup(unit, unit.value()))
                .toList();
        if (!missing.isEmpty()) {
            realms.ensureUnits(province, missing);
        }
    }

    /** By which a person logs in. The groups of their units are there already. */
    public static UserRepresentation account(Person person) {
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
        return account;
    }
}
